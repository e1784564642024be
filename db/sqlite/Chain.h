// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace lanyard::db {

/// The columns of a journal record that its hash covers; it owns none of them.
struct ChainLink
{
    QByteArrayView prev; ///< 32 bytes
    QByteArrayView incarnation; ///< 16 bytes
    qint64 seq = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QByteArrayView kind;
    QByteArrayView door; ///< empty if none
    QByteArrayView subject; ///< empty if none
    QByteArrayView desk;
    QByteArrayView body;
    qint64 hlc = 0; ///< 0 in records from before schema 4
};

/// 32 zero bytes: what comes before the first record of a file.
[[nodiscard]] QByteArray chainStart();

/// BLAKE2b-256 (RFC 7693) over prev, incarnation, seq and at as 8 bytes each, and the others each
/// after its length in 8 bytes, and hlc as 8 bytes unless it is 0; numbers in big-endian order.
[[nodiscard]] QByteArray hashOf(const ChainLink &link);

} // namespace lanyard::db
