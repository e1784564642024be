// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTimeZone>
#include <QUuid>

namespace lanyard {

/// The conference. Days are days of its own time zone, wherever the desk's clock stands.
struct Event
{
    QUuid id;
    QString name;
    QDate starts; ///< first day
    QDate ends; ///< last day, not before the first
    QByteArray timeZone; ///< IANA name, for example Asia/Shanghai
    bool rehearsal = false; ///< made to practise with: nobody is really checked in

    friend bool operator==(const Event &, const Event &) = default;
};

[[nodiscard]] QTimeZone zoneOf(const Event &event);

/// Midnight of @p day in the event's time zone, as UTC. Safe on days whose midnight is skipped.
[[nodiscard]] QDateTime startOfDay(const Event &event, QDate day);

/// One door per day, "Day 1", "Day 2" …, open from midnight to midnight.
[[nodiscard]] QList<Door> doorPerDay(const Event &event);

} // namespace lanyard
