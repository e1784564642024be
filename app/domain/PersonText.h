// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

inline constexpr qsizetype longestName = 200; ///< characters
inline constexpr qsizetype longestPersonText = 500;

/// True for what a desk may write as somebody's name: 1 to `longestName` characters of which one
/// can be seen, none of them a control character.
[[nodiscard]] bool isPersonName(QStringView text);

/// Whether anything of @p text shows on paper.
[[nodiscard]] bool canBeSeen(QStringView text);

/// True for what a desk may write as anything else about a person (company, job title, e-mail,
/// phone, notes): nothing, or up to `longestPersonText` characters without control characters.
[[nodiscard]] bool isPersonText(QStringView text);

} // namespace lanyard
