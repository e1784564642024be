// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketCode.h"

#include <QStringList>

namespace lanyard::exchange {

/// A ticket code of our own for somebody whose source gives none: "LY-" and ten characters of
/// Crockford's base 32 (two groups of five), 50 bits of SHA-256 over @p facts. The same facts, in
/// any case and width, give the same code in every export.
[[nodiscard]] TicketCode madeCode(const QStringList &facts);

} // namespace lanyard::exchange
