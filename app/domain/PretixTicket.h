// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace lanyard {

/// A signed ticket of pretix or eventyay before anybody looked at its signature: the format
/// `pretix_sig1` (pretix, base/secrets.py), which is the reversed base64 of
/// 01 ‖ length of payload ‖ length of signature (two bytes each, high one first) ‖ payload ‖
/// signature.
struct SealedTicket
{
    QByteArray payload;
    QByteArray signature; ///< Ed25519: 64 bytes

    friend bool operator==(const SealedTicket &, const SealedTicket &) = default;
};

inline constexpr qsizetype ed25519SignatureLength = 64;
inline constexpr qsizetype ed25519KeyLength = 32;

/// None unless every length is exact and the base64 is the only way to write these bytes.
[[nodiscard]] std::optional<SealedTicket> sealedTicketIn(QStringView scanned);

/// What is written so; the reverse of sealedTicketIn().
[[nodiscard]] QString textOf(const SealedTicket &ticket);

/// True for what ends like a signed ticket of pretix and is as long, damaged or not.
[[nodiscard]] bool looksSealed(QStringView scanned);

/// What a signed ticket says. It names neither person nor event: the event is that of the key.
struct PretixTicket
{
    QString seed;
    qint64 item = 0; ///< what was bought
    qint64 variation = 0;
    qint64 subevent = 0; ///< the date of a series; 0: there is none
    QDateTime validFrom = {}; ///< UTC; invalid: from ever
    QDateTime validUntil = {}; ///< UTC, no longer then; invalid: for ever

    friend bool operator==(const PretixTicket &, const PretixTicket &) = default;
};

/// From the payload of a ticket whose signature is right: protocol buffers 3 (libpretixsync,
/// proto/pretix_sig1.proto). Fields of later versions are passed over; none if it is cut off, or a
/// field has another type, or a time is beyond the year 9999.
[[nodiscard]] std::optional<PretixTicket> pretixTicketIn(QByteArrayView payload);

} // namespace lanyard
