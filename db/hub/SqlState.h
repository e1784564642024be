// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArrayView>

namespace lanyard::hub {

/// What an SQLSTATE (PostgreSQL 15, appendix A) means to somebody who asked the hub.
[[nodiscard]] Failure::Kind kindOf(QByteArrayView sqlState);

/// Nothing was done because somebody else did something at the same time.
[[nodiscard]] bool isHindrance(QByteArrayView sqlState);

/// The server goes away, or something between it and us.
[[nodiscard]] bool isBreak(QByteArrayView sqlState);

/// The SQLSTATE in a message of libpq with PQERRORS_VERBOSE ("FATAL:  28P01: password …"); empty
/// where the message is libpq's own. While connecting, there is no other way to have it. PgBouncer
/// up to 1.18 calls everything a protocol violation; what it means is read from its words.
[[nodiscard]] QByteArray sqlStateIn(const QByteArray &message);

namespace state {

inline constexpr QByteArrayView uniqueViolation = "23505";
inline constexpr QByteArrayView undefinedTable = "42P01";
inline constexpr QByteArrayView undefinedColumn = "42703";
inline constexpr QByteArrayView duplicateTable = "42P07";
inline constexpr QByteArrayView insufficientPrivilege = "42501";

} // namespace state

} // namespace lanyard::hub
