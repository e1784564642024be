// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// A door in words, in the event's own time.
class DoorWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::DoorWords)

public:
    DoorWords(Event event, QLocale locale)
        : m_event{std::move(event)}
        , m_locale{std::move(locale)}
    {
    }

    /// "Hall A · Fri 17 May 2030 09:00 – 18:00 · everyone on site · 40 people at most"
    [[nodiscard]] QString explanation(const Door &door, const QList<TicketType> &types) const;
    /// What the door does, to be read as a check: "Fri 17 May 2030 09:00 – 18:00: everyone on site,
    /// once a day, at most 40 at once. Asked first: T-shirt size."
    [[nodiscard]] QString sentence(const Door &door, const QList<TicketType> &types) const;
    /// Midnight that ends a day is written as 24:00 of that day.
    [[nodiscard]] QString hours(const Door &door) const;
    [[nodiscard]] QString welcomed(const Door &door, const QList<TicketType> &types) const;

    /// "once", "once a day", …: within a sentence.
    [[nodiscard]] static QString often(Reentry reentry);
    /// "Text", "One of several", "Consent (yes or no)"
    [[nodiscard]] static QString title(Question::Kind kind);
    /// "One of: S, M, L; has to be answered"
    [[nodiscard]] static QString explanation(const Question &question);

private:
    [[nodiscard]] QString day(QDate day) const;

    Event m_event;
    QLocale m_locale;
};

} // namespace lanyard::words
