// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketCode.h"

#include <QList>

namespace lanyard {

/// The ticket codes that @p scanned may mean, likeliest first: itself; itself in the plain letters
/// (NFKC) that a Chinese or Japanese input method made wide; and, where it is longer than a list of
/// registrations writes it, what stands in it: a parameter or the last segment of a web address
/// (Luma: `…/check-in/evt-1?pk=g-1`), or what comes before a slash (alf.io: `UUID/HMAC`). Parts
/// shorter than six characters mean nothing.
[[nodiscard]] QList<TicketCode> codesIn(const QString &scanned);

} // namespace lanyard
