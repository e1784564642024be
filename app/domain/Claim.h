// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <variant>

namespace lanyard {

/// A desk's claim to be the one that lets somebody in: at most one stands at the hub for a person,
/// a door and an entry.
struct Claim
{
    QUuid id; ///< made before anybody is asked, so that whoever asks again asks for the same
    QUuid door; ///< what the journal knows the door by
    QByteArray subject; ///< what the journal knows the person by; 16 bytes
    /// The how manyth entry it is to be: `0`, `1` …; at a door once a day with the day before it
    /// (`2026-11-30/0`).
    QString entry;
    QUuid incarnation; ///< whose it is: one run of one desk

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// Nobody else has it, or this is our own claim, asked for again.
struct ClaimWon
{
    friend bool operator==(const ClaimWon &, const ClaimWon &) = default;
};
/// Another desk was first.
struct ClaimLost
{
    QUuid winner; ///< the claim that stands
    QString desk; ///< whose it is
    QDateTime since; ///< UTC, by the hub's clock
    friend bool operator==(const ClaimLost &, const ClaimLost &) = default;
};
/// Every seat behind the door is taken, or kept for another desk.
struct NoSeat
{
    friend bool operator==(const NoSeat &, const NoSeat &) = default;
};
/// The hub did not answer in time, or there is no way to it.
struct HubAway
{
    QString detail; ///< for the log
    friend bool operator==(const HubAway &, const HubAway &) = default;
};
using ClaimAnswer = std::variant<ClaimWon, ClaimLost, NoSeat, HubAway>;

} // namespace lanyard
