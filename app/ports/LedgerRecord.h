// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace lanyard {

/// A journal record as it travels from desk to desk: what its hash covers, and the hash. Nothing in
/// it means anything in one file only.
struct LedgerRecord
{
    QUuid incarnation; ///< one run of the program
    qint64 seq = 0; ///< gapless from 1 within it
    qint64 hlc = 0; ///< hybrid logical clock: milliseconds since 1970 × 65536 + a counter
    qint64 at = 0; ///< when it happened: milliseconds since 1970, UTC
    QByteArray kind; ///< UTF-8
    QByteArray door; ///< 16 bytes; empty if none
    QByteArray subject; ///< 16 bytes; empty if none
    QByteArray desk; ///< UTF-8
    QByteArray body; ///< at most maxBody bytes; the only place for personal data
    QByteArray prev; ///< 32 bytes
    QByteArray hash; ///< 32 bytes; see db/sqlite/Chain.h

    /// A template with its pictures is one record.
    static constexpr qsizetype maxBody = 4 << 20;

    friend bool operator==(const LedgerRecord &, const LedgerRecord &) = default;
};

/// How far somebody has the records of one incarnation: all up to @p seq, none after it.
struct LedgerHead
{
    QUuid incarnation;
    qint64 seq = 0;
    QByteArray hash = {}; ///< of record @p seq

    friend bool operator==(const LedgerHead &, const LedgerHead &) = default;
};
using LedgerHeads = QList<LedgerHead>;

} // namespace lanyard
