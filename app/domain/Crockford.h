// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace lanyard {

/// Douglas Crockford's "Base 32": 0 to 9 and the letters that look like no other (no I, L, O, U).
namespace crockford {

using Digits = std::vector<unsigned>; ///< each 0 to 31

inline constexpr unsigned bits = 5; ///< in a digit

[[nodiscard]] QChar letterOf(unsigned digit);
[[nodiscard]] QString textOf(const Digits &digits);

/// Forgives small letters, O for 0, I and L for 1; blanks and hyphens count for nothing.
[[nodiscard]] std::optional<Digits> digitsIn(QStringView typed);

/// The digit to write behind @p digits. Weighed with the powers of a primitive element of GF(32),
/// all of up to 30 add up to nothing with it: one wrong digit, or two neighbours that changed
/// places, is always noticed.
[[nodiscard]] unsigned checkOf(const Digits &digits);

} // namespace crockford
} // namespace lanyard
