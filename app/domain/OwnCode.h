// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace lanyard {

/// What a code of our own is made from: 80 bits that nobody can guess.
using OwnCodeBits = std::array<unsigned char, 10>;

/// `K1`, the bits as 16 characters of Crockford's base 32, and a check character: 19 characters,
/// all of them in the alphanumeric mode of a QR code.
[[nodiscard]] QString ownCode(const OwnCodeBits &bits);

/// Our own code in @p typed as it is written, whatever case, blanks and hyphens it is typed with,
/// O for 0 and I or L for 1; none if it is no code of ours or mistyped. Also the form of before,
/// `L-XXXX-XXXX-XXXX-XXXX`, which has no check character.
[[nodiscard]] std::optional<QString> ownCodeIn(QStringView typed);

/// True for what begins like a code of ours and is as long, but for one character perhaps, yet its
/// check character does not fit.
[[nodiscard]] bool isMistypedOwnCode(QStringView typed);

} // namespace lanyard
