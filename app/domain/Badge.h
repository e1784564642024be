// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

#include <QMap>
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
    QString order = {};
    QString email = {};
    QString phone = {};
    QMap<QString, QString> fields = {}; ///< further columns of the import, by their headers
    QString door = {}; ///< where it is printed; empty when that is not known
    QString day = {}; ///< the same
    int number = 0; ///< in a batch, from 1; 0: in none

    friend bool operator==(const Badge &, const Badge &) = default;
};

[[nodiscard]] inline Badge badgeOf(const Registration &who, const QString &event)
{
    return {.code = who.code,
            .name = who.name,
            .company = who.company,
            .jobTitle = who.jobTitle,
            .ticketType = who.type.name,
            .role = who.type.role,
            .colour = who.type.colour,
            .event = event,
            .order = who.order,
            .email = who.email,
            .phone = who.phone,
            .fields = who.fields};
}

} // namespace lanyard
