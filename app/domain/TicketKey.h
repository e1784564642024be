// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

/// With what the tickets of an event are checked.
struct TicketKey
{
    enum class Kind {
        Pretix, ///< public key, Ed25519: 32 bytes; verifies `pretix_sig1`
        Alfio, ///< private key of the event, as alf.io shows it: UTF-8
    };

    Kind kind = Kind::Pretix;
    QByteArray bytes;

    friend bool operator==(const TicketKey &, const TicketKey &) = default;
};

/// Why a ticket source takes a ticket back.
enum class Recall {
    Revoked, ///< cancelled, or replaced by another one; for ever
    Blocked, ///< until it is freed
};

[[nodiscard]] QString nameOf(Recall why); ///< `revoked`, `blocked`
[[nodiscard]] std::optional<Recall> recallNamed(QStringView name);

[[nodiscard]] QString nameOf(TicketKey::Kind kind); ///< `pretix_sig1`, `alf.io`
[[nodiscard]] std::optional<TicketKey::Kind> ticketKeyKindNamed(QStringView name);

/// What a key is told apart by, without saying it: the first 64 bits of its SHA-256, as 16
/// hexadecimal digits.
[[nodiscard]] QString fingerprintOf(const TicketKey &key);

/// The public keys in @p text: PEM (RFC 7468, SubjectPublicKeyInfo of Ed25519 after RFC 8410), the
/// base64 of PEM or of DER, or the event as pretix' API answers it (`valid_keys.pretix_sig1`).
/// Empty if there is none, or if one of them is no such key.
[[nodiscard]] QList<TicketKey> pretixKeysIn(QByteArrayView text);

/// True where pretix says so of an event: its tickets are for one date each.
[[nodiscard]] bool isSeries(QByteArrayView event);

/// A change of the tickets that a source took back.
struct RecalledTickets
{
    QStringList recalled; ///< codes
    QStringList freed; ///< blocked once, and no longer
    bool more = false; ///< pretix says that another page follows

    friend bool operator==(const RecalledTickets &, const RecalledTickets &) = default;
};

/// From a page of pretix' API (`results[].secret`, with `blocked` of blocked ones), a list of such
/// objects, or one code a line; lines that begin with # say nothing. None if it is empty, JSON of
/// something else, or holds what is no ticket code.
[[nodiscard]] std::optional<RecalledTickets> recalledTicketsIn(QByteArrayView text);

} // namespace lanyard
