// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketCode.h"

#include <QList>

namespace lanyard {

/// The ticket codes that @p scanned may mean, likeliest first: itself; itself in the plain letters
/// (NFKC) that a Chinese or Japanese input method made wide; and what its format allows, where it
/// is one that is known:
///
/// - a code of our own, however it is typed (see OwnCode.h);
/// - what Indico's and pretix' JSON holds; of an Indico ticket of somebody who comes along, only
///   their own code, never that of whoever brings them;
/// - what comes before the signature of alf.io, `UUID/…`;
/// - the capital letters of Hi.Events, `A-ABC1234` and before that `ABC12DE-1`;
/// - a parameter or the last segment of a web address (Luma: `…/check-in/evt-1?pk=g-1`), where it
///   is no word or number that could stand in any address.
///
/// Nothing for a text that is too long for a scan.
[[nodiscard]] QList<TicketCode> codesIn(const QString &scanned);

/// True where codesIn() finds a UUID in @p scanned that something like a signature follows.
[[nodiscard]] bool isUuidWithSignature(QStringView scanned);

} // namespace lanyard
