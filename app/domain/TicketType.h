// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QString>

namespace lanyard {

/// What was bought or granted, as its ticket source names it.
struct TicketType
{
    Id<TicketType> id;
    QString name;
    QString role; ///< printed on the badge's band, for example "Speaker"
    QString colour; ///< of that band: #rrggbb
    bool online = false; ///< watches from afar; no door lets it in unless it says so by name

    friend bool operator==(const TicketType &, const TicketType &) = default;
};

/// A first guess at role, colour and place from a name in Chinese, English or another language
/// of the interface; the organiser may change it afterwards.
[[nodiscard]] TicketType ticketTypeNamed(const QString &name);

} // namespace lanyard
