// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

#include <QString>

namespace lanyard {

/// What a badge can say about a person: the input of every template.
struct Badge
{
    TicketCode code;
    QString name;
    QString company;
    QString jobTitle;
    QString ticketType;
    QString role;
    QString colour; ///< #rrggbb
    QString event;

    friend bool operator==(const Badge &, const Badge &) = default;
};

[[nodiscard]] inline Badge badgeOf(const Registration &who, const QString &event)
{
    return {who.code,
            who.name,
            who.company,
            who.jobTitle,
            who.type.name,
            who.type.role,
            who.type.colour,
            event};
}

} // namespace lanyard
