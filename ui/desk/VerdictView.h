// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/Verdict.h"
#include "ui/desk/Step.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

/// Everything the volunteer sees and hears after a scan, already in words.
struct VerdictView
{
    enum class Tone {
        Welcome,
        Goodbye,
        Again, ///< in already, here and just now: nothing is wrong
        Inside, ///< in already, elsewhere or long ago: stop
        Note, ///< let in, and there is something to read first
        Attention, ///< not now, but something can be done about it
        Refuse,
        Unknown,
    };

    Tone tone = Tone::Unknown;
    QString headline;
    QString name; ///< empty for an unknown code
    QString company;
    QString ticket; ///< ticket type and role
    QString ticketColour; ///< #rrggbb; empty: none
    QString fact; ///< when, where, why
    QString note; ///< what the organiser wants the volunteer to know; or the scanned text
    QString next; ///< the one thing to do
    Subject subject = {}; ///< nobody, where nobody is known
    QList<Step> steps = {}; ///< what can be done about it
    QList<Question> questions = {}; ///< to be answered here, before they are let in

    /// True if nothing else is decided before somebody has said that they read this.
    [[nodiscard]] bool mustBeNoted() const { return steps.contains(Step::Noted); }

    friend bool operator==(const VerdictView &, const VerdictView &) = default;
};

/// Where and when a verdict is shown.
struct Surroundings
{
    Door door;
    QString desk; ///< this one's name
    QLocale locale;
    QTimeZone zone; ///< of the event
    QDateTime now; ///< UTC
    bool severalDoors = false; ///< are served here: the verdict says which it was
    qsizetype companions = 0; ///< who bought their ticket together with this person
};

[[nodiscard]] VerdictView
viewOf(const Verdict &verdict, const Surroundings &here, const Wording &wording);

/// True for tones that stay on screen until somebody does something.
[[nodiscard]] bool stays(VerdictView::Tone tone);

} // namespace lanyard::ui
