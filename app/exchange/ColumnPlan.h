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
    /// The same by keyOf() the header.
    [[nodiscard]] std::optional<size_t> findKey(const QString &key) const;

private:
    QStringList m_names;
    QHash<QString, size_t> m_columns; ///< by key
};

/// Which column of a table is which field.
struct ColumnPlan
{
    const SourceProfile *source = nullptr;
    QMap<QString, std::vector<size_t>> fields; ///< several only for "status"
    QStringList names; ///< of all columns
    QList<QStringList> codesFrom{}; ///< lists of fields to make codes of; see README of the sources

    [[nodiscard]] std::optional<size_t> columnOf(const QString &field) const;
    [[nodiscard]] bool has(const QString &field) const; ///< or the parts of it that are a name
    [[nodiscard]] bool makesCodes() const; ///< of other columns
    [[nodiscard]] QMap<QString, QString> columns() const; ///< field → header, as reports show it
    /// Kept as further fields: with a header, but without a field, or with one of identity and
    /// number.
    [[nodiscard]] std::vector<size_t> others() const;
};

/// The same without the code's column being needed.
[[nodiscard]] Result<ColumnPlan>
likelyPlan(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options);

/// The headers that stand for a field in one source, those of @p help filling the gaps.
[[nodiscard]] ColumnPlan
planFor(const SourceProfile &source, const SourceProfile &help, const HeaderRow &headers);

/// How many fields the best source knows in this row: the header is the row with most.
[[nodiscard]] qsizetype
headerScore(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options);

/// The plan of the source that fits best, or of the one that was asked for, with the columns that
/// were asked for. InvalidValue for a source, field or header that does not exist; MissingColumn
/// if no column holds the code and the source does not say what to make codes of.
[[nodiscard]] Result<ColumnPlan>
choosePlan(const SourceCatalogue &catalogue, const HeaderRow &headers, const ReadOptions &options);

} // namespace lanyard::exchange
