// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/TicketType.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// A check-in list: a place and a time where people are checked in (a day, hall, session, camp,
/// party).
struct Door
{
    Id<Door> id;
    QString name;
    QString place;
    QDateTime opens; ///< UTC; first moment at which people are let in
    QDateTime closes; ///< UTC; first moment at which they no longer are
    QList<Id<TicketType>> welcome; ///< empty: every ticket type that is not online
    std::optional<int> capacity; ///< people inside at once

    friend bool operator==(const Door &, const Door &) = default;
};

[[nodiscard]] bool welcomes(const Door &door, const TicketType &type);
[[nodiscard]] bool isOpen(const Door &door, const QDateTime &now);

/// The door to offer first: the one that is open (the latest opened of several), else the next to
/// open, else the last that closed. Null only if there is none.
[[nodiscard]] const Door *doorToServe(const QList<Door> &doors, const QDateTime &now);

} // namespace lanyard
