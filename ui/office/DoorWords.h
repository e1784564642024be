// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::ui {

/// A door in words, in the event's own time.
class DoorWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::DoorWords)

public:
    DoorWords(Event event, QLocale locale)
        : m_event{std::move(event)}
        , m_locale{std::move(locale)}
    {
    }

    /// "Hall A · Fri 17 May 2030 09:00 – 18:00 · everyone on site · 40 people at most"
    [[nodiscard]] QString explanation(const Door &door, const QList<TicketType> &types) const;
    /// Midnight that ends a day is written as 24:00 of that day.
    [[nodiscard]] QString hours(const Door &door) const;
    [[nodiscard]] QString welcomed(const Door &door, const QList<TicketType> &types) const;

private:
    [[nodiscard]] QString day(QDate day) const;

    Event m_event;
    QLocale m_locale;
};

} // namespace lanyard::ui
