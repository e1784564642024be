// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Verdict.h"
#include "app/domain/VisitNumber.h"

#include <QCoreApplication>
#include <QString>

namespace lanyard::ui {

/// What a guest sees at the kiosk, already in words.
struct KioskView
{
    enum class Tone { Idle, Busy, Printing, Welcome, Goodbye, Sorry };

    Tone tone = Tone::Idle;
    QString headline;
    QString name; ///< only of the guest whose ticket was just accepted
    QString detail; ///< the one thing to do next
    QString number = {}; ///< of the visit, for the desk; empty: nobody has to go there

    friend bool operator==(const KioskView &, const KioskView &) = default;
};

/// Nothing here tells a guest about another person or about somebody's comings and goings: a
/// refused ticket shows no name, and never when, where or by whom it was used. Every refusal but a
/// code that is no ticket at all, which may be tried again, sends to the desk with the number of
/// @p visit.
[[nodiscard]] KioskView kioskViewOf(const Verdict &verdict, const VisitNumber &visit);

/// Why a kiosk takes nobody at the moment.
enum class KioskTrouble { NoEvent, EventFile, Printer };

/// What else a kiosk says.
struct KioskWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::KioskView)

public:
    [[nodiscard]] static KioskView welcomeBack(const QString &name); ///< without a new badge
    [[nodiscard]] static KioskView printing(const QString &name);
    [[nodiscard]] static KioskView takeBadge(const QString &name);
    /// The printer is in trouble: the badge waits in the queue.
    [[nodiscard]] static KioskView badgeLater(const QString &name, const VisitNumber &visit);
    [[nodiscard]] static KioskView notIdentified(const VisitNumber &visit);
    [[nodiscard]] static KioskView guessedTooOften();
    [[nodiscard]] static KioskView severalTickets();
    [[nodiscard]] static KioskView failed();
    /// @p desk is how this computer is called, so that the guest can say which one it is.
    [[nodiscard]] static KioskView outOfOrder(KioskTrouble trouble, const QString &desk);
};

} // namespace lanyard::ui
