// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Statement.h"
#include "db/sqlite/ThingRecord.h"
#include "db/sqlite/ThingReferences.h"
#include "db/sqlite/ThingSql.h"

#include <functional>
#include <map>
#include <variant>
#include <vector>

namespace lanyard::db {

/// A value of SQLite's.
using CellValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// Reads and writes the rows of one thing in the words that travel.
class ThingRows final
{
public:
    ThingRows(sqlite3 *database, const Thing &thing, ThingReferences &references);

    [[nodiscard]] const Thing &thing() const { return m_thing; }

    /// The row with this primary key, whole; none if there is none.
    [[nodiscard]] Result<std::optional<ThingChange>> atRow(const std::vector<CellValue> &row);
    [[nodiscard]] Result<Done>
    forEach(const std::function<Result<Done>(const ThingChange &)> &take);

    /// The key of a row that was so; none if something that it refers to is no longer here.
    [[nodiscard]] Result<std::optional<QJsonArray>>
    keyIn(const std::map<QByteArray, CellValue> &row);
    /// In the words that travel; null if what it refers to is no longer here.
    [[nodiscard]] Result<QJsonValue> wireOf(const ThingColumn &column, const CellValue &cell);

    enum class Outcome {
        Done,
        Waits, ///< for something that it refers to
        Malformed, ///< no row of this table can be so
    };
    struct Written
    {
        Outcome outcome = Outcome::Done;
        bool isNew = false;
    };
    /// Makes the row with this key say this. A row that is not there yet needs every column.
    [[nodiscard]] Result<Written> write(const QJsonArray &key, const QJsonObject &columns);
    /// What something that stays refers to stays, too.
    [[nodiscard]] Result<Outcome> remove(const QJsonArray &key);

private:
    struct Cells
    {
        Outcome outcome = Outcome::Done;
        std::vector<CellValue> values = {};
    };
    [[nodiscard]] ThingChange read(const Execution &row) const;
    [[nodiscard]] Result<std::pair<Outcome, CellValue>> cell(const ThingColumn &column,
                                                             const QJsonValue &json);
    [[nodiscard]] Result<Cells> keyCells(const QJsonArray &key);
    [[nodiscard]] Result<Cells> columnCells(const QJsonObject &columns);
    [[nodiscard]] Result<std::optional<ThingChange>> withKey(const std::vector<CellValue> &key);
    /// Of two rows that may not say the same, the one with the larger key gets a mark.
    [[nodiscard]] Result<Done> makeRoom(const std::vector<CellValue> &key,
                                        std::vector<CellValue> &values);

    sqlite3 *m_database;
    const Thing &m_thing;
    ThingReferences &m_references;
    ThingSql m_sql;
    Statement m_byRow;
    Statement m_byKey;
    Statement m_all;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    Statement m_rival;
    Statement m_yield;
};

} // namespace lanyard::db
