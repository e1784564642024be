// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// What an Indico ticket says. It is not signed: the list of registrations decides.
struct IndicoTicket
{
    QString ticket; ///< uuid, in small letters with hyphens
    QString person; ///< uuid of whoever comes along with the registered one; empty: themselves
    QString server;

    friend bool operator==(const IndicoTicket &, const IndicoTicket &) = default;
};

/// From 3.3 on `{"i":[2, url, base64(uuid), base64(uuid of a person)?], …}` (Indico,
/// modules/events/registration/util.py, generate_ticket_qr_code), before it an object with
/// `checkin_secret` and `server_url` (indico-checkin-pwa, src/pages/Auth/utils.ts).
[[nodiscard]] std::optional<IndicoTicket> indicoTicketIn(QStringView scanned);

} // namespace lanyard
