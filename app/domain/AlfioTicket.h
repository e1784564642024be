// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lanyard {

/// What an alf.io ticket says: whose it is, and a signature over that person's data, which only
/// somebody with the event's private key and the list can check (alf.io, model/Ticket.java).
struct AlfioTicket
{
    QString uuid;
    QByteArray signature; ///< HMAC-SHA256: 32 bytes

    friend bool operator==(const AlfioTicket &, const AlfioTicket &) = default;
};

/// `uuid/base64(signature)`.
[[nodiscard]] std::optional<AlfioTicket> alfioTicketIn(QStringView scanned);

/// What alf.io signs.
struct AlfioHolder
{
    QString reservation; ///< its whole id
    QString uuid;
    QString fullName;
    QString email;
};

/// Whether case counts in name and e-mail differs from event to event.
enum class AlfioCase { Sensitive, Insensitive };

[[nodiscard]] QByteArray
alfioSignature(const QByteArray &key, const AlfioHolder &holder, AlfioCase mode);

/// True if @p key signed it, in either mode.
[[nodiscard]] bool
isSignedBy(const QByteArray &key, const AlfioTicket &ticket, const AlfioHolder &holder);

} // namespace lanyard
