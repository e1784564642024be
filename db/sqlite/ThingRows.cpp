// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ThingRows.h"

#include <QJsonValue>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

void bindCell(Execution &row, const char *name, const CellValue &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        row.bind(name, *number);
    else if (const auto *text = std::get_if<QString>(&cell))
        row.bind(name, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&cell))
        row.bindBlob(name, *bytes);
}

template<typename Names>
void bindCells(Execution &row, const Names &names, const std::vector<CellValue> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i)
        bindCell(row, names.at(i), cells[i]);
}

QJsonValue jsonIn(const Execution &row, int column, ThingValue value)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    switch (value) {
    case ThingValue::Number: return row.integer(column);
    case ThingValue::Bytes:
    case ThingValue::Person:
    case ThingValue::Door: return QString::fromLatin1(row.blob(column).toBase64());
    case ThingValue::Text:
    case ThingValue::Type:
    case ThingValue::Source: return row.text(column);
    }
    Q_UNREACHABLE();
}

/// True if the last statement failed because of a rule of its table.
bool isRuleOfTable(sqlite3 *database)
{
    return (sqlite3_errcode(database) & 0xff) == SQLITE_CONSTRAINT;
}

/// Short enough to be read out, and the same on every desk.
QString markOf(const QByteArray &key)
{
    return u" (%1)"_s.arg(QString::fromLatin1(key.toHex().first(4)));
}

} // namespace

ThingRows::ThingRows(sqlite3 *database, const Thing &thing, ThingReferences &references)
    : m_database{database}
    , m_thing{thing}
    , m_references{references}
    , m_sql{thing}
    , m_byRow{database, m_sql.byRow.constData()}
    , m_byKey{database, m_sql.byKey.constData()}
    , m_all{database, m_sql.all.constData()}
    , m_insert{database, m_sql.insert.constData()}
    , m_update{database, m_sql.update.constData()}
    , m_remove{database, m_sql.remove.constData()}
    , m_rival{database, m_sql.rival.constData()}
    , m_yield{database, m_sql.yield.constData()}
{
}

ThingChange ThingRows::read(const Execution &row) const
{
    ThingChange change{
        .table = m_thing.table, .key = {}, .isGone = false, .isWhole = true, .columns = {}};
    int index = 0;
    for (const ThingColumn &column : m_thing.key)
        change.key.append(jsonIn(row, index++, column.value));
    for (const ThingColumn &column : m_thing.columns) {
        change.columns.insert(QLatin1StringView{column.name}, jsonIn(row, index++, column.value));
    }
    return change;
}

Result<std::optional<ThingChange>> ThingRows::atRow(const std::vector<CellValue> &key)
{
    Execution row{m_byRow};
    bindCells(row, rowNames, key);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? std::optional{read(row)} : std::nullopt;
}

Result<std::optional<ThingChange>> ThingRows::withKey(const std::vector<CellValue> &key)
{
    Execution row{m_byKey};
    bindCells(row, keyNames, key);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? std::optional{read(row)} : std::nullopt;
}

Result<Done> ThingRows::forEach(const std::function<Result<Done>(const ThingChange &)> &take)
{
    Execution row{m_all};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        if (auto taken = take(read(row)); !taken)
            return taken;
    }
}

Result<std::optional<QJsonArray>> ThingRows::keyIn(const std::map<QByteArray, CellValue> &row)
{
    QJsonArray key;
    for (const ThingColumn &column : m_thing.key) {
        const auto value = wireOf(column, row.at(column.name));
        if (!value)
            return value.failure();
        if (value->isNull())
            return std::optional<QJsonArray>{};
        key.append(*value);
    }
    return std::optional{key};
}

Result<QJsonValue> ThingRows::wireOf(const ThingColumn &column, const CellValue &cell)
{
    const auto *number = std::get_if<qint64>(&cell);
    if (const auto *text = std::get_if<QString>(&cell))
        return QJsonValue{*text};
    if (const auto *bytes = std::get_if<QByteArray>(&cell))
        return QJsonValue{QString::fromLatin1(bytes->toBase64())};
    if (!number)
        return QJsonValue{QJsonValue::Null};
    if (column.value == ThingValue::Number)
        return QJsonValue{*number};
    return m_references.wireOf(column.value, *number);
}

/// What travels as the value of a column, as this file has it.
Result<std::pair<ThingRows::Outcome, CellValue>> ThingRows::cell(const ThingColumn &column,
                                                                 const QJsonValue &json)
{
    using Answer = std::pair<Outcome, CellValue>;
    if (json.isNull())
        return column.value == ThingValue::Source ? Answer{Outcome::Done, qint64{0}} : Answer{};
    const bool isNumber = column.value == ThingValue::Number;
    if (isNumber ? !json.isDouble() : !json.isString())
        return Answer{Outcome::Malformed, {}};
    const QString text = json.toString();
    const auto id = [](const Result<std::optional<qint64>> &found) -> Result<Answer> {
        if (!found)
            return found.failure();
        return *found ? Answer{Outcome::Done, **found} : Answer{Outcome::Waits, {}};
    };
    const auto made = [](const Result<qint64> &number) -> Result<Answer> {
        return number ? Result{Answer{Outcome::Done, *number}} : number.failure();
    };
    switch (column.value) {
    case ThingValue::Number: return Answer{Outcome::Done, json.toInteger()};
    case ThingValue::Text: return Answer{Outcome::Done, text};
    case ThingValue::Bytes: return Answer{Outcome::Done, QByteArray::fromBase64(text.toLatin1())};
    case ThingValue::Person:
        return id(m_references.person(QByteArray::fromBase64(text.toLatin1())));
    case ThingValue::Door: return id(m_references.door(QByteArray::fromBase64(text.toLatin1())));
    case ThingValue::Type: return made(m_references.type(text));
    case ThingValue::Source: return made(m_references.source(text));
    }
    Q_UNREACHABLE();
}

Result<ThingRows::Cells> ThingRows::keyCells(const QJsonArray &key)
{
    Cells cells;
    if (size_t(key.size()) != m_thing.key.size())
        return Cells{.outcome = Outcome::Malformed};
    for (size_t i = 0; i < m_thing.key.size(); ++i) {
        const auto made = cell(m_thing.key[i], key.at(qsizetype(i)));
        if (!made)
            return made.failure();
        if (made->first != Outcome::Done || std::holds_alternative<std::monostate>(made->second))
            return Cells{.outcome
                         = made->first == Outcome::Done ? Outcome::Malformed : made->first};
        cells.values.push_back(made->second);
    }
    return cells;
}

Result<ThingRows::Cells> ThingRows::columnCells(const QJsonObject &columns)
{
    Cells cells;
    for (const ThingColumn &column : m_thing.columns) {
        const auto made = cell(column, columns.value(QLatin1StringView{column.name}));
        if (!made)
            return made.failure();
        if (made->first != Outcome::Done)
            return Cells{.outcome = made->first};
        cells.values.push_back(made->second);
    }
    return cells;
}

Result<ThingRows::Written> ThingRows::write(const QJsonArray &key, const QJsonObject &columns)
{
    const auto keyed = keyCells(key);
    if (!keyed)
        return keyed.failure();
    if (keyed->outcome != Outcome::Done)
        return Written{.outcome = keyed->outcome};
    const auto before = withKey(keyed->values);
    if (!before)
        return before.failure();
    QJsonObject whole = *before ? (*before)->columns : QJsonObject{};
    for (auto it = columns.begin(); it != columns.end(); ++it)
        whole.insert(it.key(), it.value());
    if (!*before && whole.size() < qsizetype(m_thing.columns.size()))
        return Written{.outcome = Outcome::Waits};
    auto cells = columnCells(whole);
    if (!cells)
        return cells.failure();
    if (cells->outcome != Outcome::Done)
        return Written{.outcome = cells->outcome};
    if (auto room = makeRoom(keyed->values, cells->values); !room)
        return room.failure();

    Execution row{*before ? m_update : m_insert};
    bindCells(row, keyNames, keyed->values);
    bindCells(row, columnNames, cells->values);
    const auto done = row.run();
    if (!done && isRuleOfTable(m_database))
        return Written{.outcome = Outcome::Malformed};
    if (!done)
        return done.failure();
    return Written{.outcome = Outcome::Done, .isNew = !*before};
}

Result<Done> ThingRows::makeRoom(const std::vector<CellValue> &key, std::vector<CellValue> &values)
{
    if (!m_thing.unique)
        return Done{};
    size_t index = 0;
    while (QLatin1StringView{m_thing.columns[index].name} != QLatin1StringView{m_thing.unique})
        ++index;
    const auto *said = std::get_if<QString>(&values[index]);
    if (!said) // which the table refuses
        return Done{};
    const QString text = *said;
    QByteArray rival;
    {
        Execution row{m_rival};
        bindCells(row, keyNames, key);
        bindCell(row, uniqueName, values[index]);
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        rival = row.blob(0);
    }
    const auto &own = std::get<QByteArray>(key.front());
    if (rival < own) {
        values[index] = text + markOf(own);
        return Done{};
    }
    Execution row{m_yield};
    bindCell(row, keyNames.front(), rival);
    bindCell(row, uniqueName, text + markOf(rival));
    return row.run();
}

Result<ThingRows::Outcome> ThingRows::remove(const QJsonArray &key)
{
    const auto cells = keyCells(key);
    if (!cells)
        return cells.failure();
    if (cells->outcome == Outcome::Waits) // what it refers to is not here: nor is it
        return Outcome::Done;
    if (cells->outcome != Outcome::Done)
        return cells->outcome;
    Execution row{m_remove};
    bindCells(row, keyNames, cells->values);
    const auto done = row.run();
    if (!done && isRuleOfTable(m_database))
        return Outcome::Waits;
    return done ? Result{Outcome::Done} : done.failure();
}

} // namespace lanyard::db
