// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ThingSql.h"

#include <QList>

namespace lanyard::db {

namespace {

/// In words that other desks know.
QByteArray wire(const ThingColumn &column)
{
    const QByteArray name = QByteArray{"x."} + column.name;
    switch (column.value) {
    case ThingValue::Person: return "(SELECT subject FROM registration WHERE id = " + name + ")";
    case ThingValue::Door: return "(SELECT uuid FROM door WHERE id = " + name + ")";
    case ThingValue::Type: return "(SELECT name FROM ticket_type WHERE id = " + name + ")";
    case ThingValue::Source: return "(SELECT source FROM import WHERE number = " + name + ")";
    case ThingValue::Text:
    case ThingValue::Number:
    case ThingValue::Bytes: return name;
    }
    Q_UNREACHABLE();
}

/// `a = :k0 AND b = :k1`
template<typename Columns, typename NameOf, typename Names>
QByteArray equal(const Columns &columns, NameOf nameOf, const Names &names, const char *between)
{
    QByteArrayList terms;
    for (size_t i = 0; i < columns.size(); ++i)
        terms.append(QByteArray{nameOf(columns[i])} + " = " + names[i]);
    return terms.join(between);
}

const char *ofColumn(const ThingColumn &column)
{
    return column.name;
}

const char *ofRow(const char *name)
{
    return name;
}

QByteArray selectOf(const Thing &thing)
{
    QByteArrayList columns;
    for (const auto *part : {&thing.key, &thing.columns}) {
        for (const ThingColumn &column : *part)
            columns.append(wire(column));
    }
    return "SELECT " + columns.join(", ") + " FROM " + thing.table + " AS x";
}

QByteArray insertOf(const Thing &thing)
{
    QByteArrayList columns;
    QByteArrayList values;
    for (size_t i = 0; i < thing.key.size(); ++i) {
        columns.append(thing.key[i].name);
        values.append(keyNames[i]);
    }
    for (size_t i = 0; i < thing.columns.size(); ++i) {
        columns.append(thing.columns[i].name);
        values.append(columnNames[i]);
    }
    return QByteArray{"INSERT INTO "} + thing.table + " (" + columns.join(", ") + ") VALUES ("
        + values.join(", ") + ")";
}

} // namespace

ThingSql::ThingSql(const Thing &thing)
{
    const QByteArray table{thing.table};
    const QByteArray isKey = equal(thing.key, ofColumn, keyNames, " AND ");
    const QByteArray select = selectOf(thing);
    byRow = select + " WHERE " + equal(thing.row, ofRow, rowNames, " AND ");
    byKey = select + " WHERE " + isKey;
    all = select;
    insert = insertOf(thing);
    // A row that is nothing but its key says the same again.
    update = "UPDATE " + table + " SET "
        + (thing.columns.empty() ? equal(thing.key, ofColumn, keyNames, ", ")
                                 : equal(thing.columns, ofColumn, columnNames, ", "))
        + " WHERE " + isKey;
    remove = "DELETE FROM " + table + " WHERE " + isKey;
    if (!thing.unique)
        return;
    const QByteArray unique{thing.unique};
    const QByteArray key{thing.key.front().name};
    rival = "SELECT " + key + " FROM " + table + " WHERE " + unique + " = " + uniqueName + " AND "
        + key + " <> " + keyNames[0];
    yield = "UPDATE " + table + " SET " + unique + " = " + uniqueName + " WHERE " + isKey;
}

} // namespace lanyard::db
