// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/domain/Id.h"
#include "app/domain/TicketCode.h"
#include "app/domain/TicketType.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace lanyard {

/// Whether the ticket source says that this person may come.
enum class Standing { Confirmed, Unpaid, Pending, Cancelled, Blocked };

inline constexpr std::array everyStanding{Standing::Confirmed,
                                          Standing::Unpaid,
                                          Standing::Pending,
                                          Standing::Cancelled,
                                          Standing::Blocked};

/// The word for it in the event file, in JSON and in our own export: `confirmed`, `unpaid`, …
[[nodiscard]] QString nameOf(Standing standing);
[[nodiscard]] std::optional<Standing> standingNamed(QStringView name);

/// One admissible person.
struct Registration
{
    Id<Registration> id;
    TicketCode code;
    TicketType type;
    Standing standing = Standing::Confirmed;
    QString name = {}; ///< may be empty: group tickets that nobody was named for
    QString company = {};
    QString jobTitle = {};
    QString email = {};
    QString phone = {};
    QString order = {}; ///< the order number that this ticket was bought with
    QString notes = {}; ///< for the volunteer
    QMap<QString, QString> fields = {}; ///< every further column of the export, by its header
    QDateTime validFrom = {}; ///< UTC; invalid: from ever
    QDateTime validUntil = {}; ///< UTC, no longer then; invalid: for ever
    bool listed
        = true; ///< false: known by the signature of the ticket alone, until an import has it

    friend bool operator==(const Registration &, const Registration &) = default;
};

/// With as much of phone and e-mail as @p contacts allows to be shown.
[[nodiscard]] Registration shownWith(Contacts contacts, Registration who);

} // namespace lanyard
