// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace lanyard {

inline constexpr int longestDeskName = 60; ///< characters

/// @p wanted, or with the first number behind it that makes it differ from all that are @p taken,
/// upper or lower case: "Main", "Main 2", "Main 3" … At most longestDeskName
/// characters.
[[nodiscard]] QString freeDeskName(const QString &wanted, const QStringList &taken);

} // namespace lanyard
