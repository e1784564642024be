// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/SourceCatalogue.h"

#include <QMap>

#include <optional>
#include <vector>

namespace lanyard::exchange {

/// The headers of a table: cleaned, no two the same ("Company", "Company (2)").
class HeaderRow final
{
public:
    HeaderRow() = default;
    explicit HeaderRow(const QStringList &cells);

    [[nodiscard]] const QStringList &names() const noexcept { return m_names; }
    /// Column that is known under @p header; the first if there are several.
    [[nodiscard]] std::optional<size_t> find(const QString &header) const;
    /// The column @p header, or all columns of "Order code + Position ID"; none if one is missing.
    [[nodiscard]] std::vector<size_t> findAll(const QString &header) const;

private:
    QStringList m_names;
    QHash<QString, size_t> m_columns; ///< by key
};

/// Which column of a table is which field.
struct ColumnPlan
{
    const SourceProfile *source = nullptr;
    QMap<QString, std::vector<size_t>> fields; ///< several only for "status" and "id"
    QStringList names; ///< of all columns
    std::vector<size_t> ignored; ///< columns that the source says to leave alone

    [[nodiscard]] std::optional<size_t> columnOf(const QString &field) const;
    [[nodiscard]] QMap<QString, QString> columns() const; ///< field → header, as reports show it
    [[nodiscard]] std::vector<size_t> others() const; ///< with a header, but without a field
    [[nodiscard]] bool makesCodes() const; ///< no column holds the code, but others tell it
};

/// The headers that stand for a field in one source, the generic names filling the gaps.
[[nodiscard]] ColumnPlan
planFor(const SourceProfile &source, const SourceProfile &generic, const HeaderRow &headers);

/// How many fields the best source knows in this row: the header is the row with most.
[[nodiscard]] qsizetype
headerScore(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options);

/// The plan of the source that fits best, or of the one that was asked for, with the columns that
/// were asked for. InvalidValue for a source, field or header that does not exist.
[[nodiscard]] Result<ColumnPlan>
choosePlan(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options);

/// MissingColumn if the plan leads to no code, with the source's name before the columns.
[[nodiscard]] Result<Done> checkCode(const ColumnPlan &plan);

} // namespace lanyard::exchange
