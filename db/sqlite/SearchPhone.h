// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lanyard::db {

/// A telephone number without its punctuation.
struct SearchPhone
{
    QByteArray national; ///< without country code and the zeros before the area code
    QByteArray country; ///< its code as written; empty if the number does not say

    /// Empty unless @p text has three digits or more.
    [[nodiscard]] static std::optional<SearchPhone> parse(const QString &text);

    /// True if @p text holds only what people write numbers with.
    [[nodiscard]] static bool looksLikeOne(const QString &text);
};

} // namespace lanyard::db
