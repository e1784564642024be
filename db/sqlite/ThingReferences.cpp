// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ThingReferences.h"

namespace lanyard::db {

namespace {

constexpr auto selectPerson = R"(SELECT id FROM registration WHERE subject = :what)";

constexpr auto selectDoor = R"(SELECT id FROM door WHERE uuid = :what)";

constexpr auto selectType = R"(SELECT id FROM ticket_type WHERE name = :what)";

constexpr auto insertType = R"(
    INSERT INTO ticket_type (name, role, colour, online) VALUES (:what, '', '', 0)
)";

constexpr auto selectSource = R"(SELECT max(number) FROM import WHERE source = :what)";

constexpr auto insertSource = R"(
    INSERT INTO import (number, source) SELECT imports + 1, :what FROM event
)";

constexpr auto countImport = R"(UPDATE event SET imports = imports + 1)";

constexpr auto selectSubject = R"(SELECT subject FROM registration WHERE id = :row)";

constexpr auto selectUuid = R"(SELECT uuid FROM door WHERE id = :row)";

constexpr auto selectTypeName = R"(SELECT name FROM ticket_type WHERE id = :row)";

constexpr auto selectSourceName = R"(SELECT source FROM import WHERE number = :row)";

Result<std::optional<qint64>> firstNumber(Execution &row)
{
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found || row.isNull(0))
        return std::optional<qint64>{};
    return std::optional{row.integer(0)};
}

} // namespace

ThingReferences::ThingReferences(sqlite3 *database)
    : m_person{database, selectPerson}
    , m_door{database, selectDoor}
    , m_type{database, selectType}
    , m_addType{database, insertType}
    , m_source{database, selectSource}
    , m_addSource{database, insertSource}
    , m_countSource{database, countImport}
    , m_subject{database, selectSubject}
    , m_uuid{database, selectUuid}
    , m_typeName{database, selectTypeName}
    , m_sourceName{database, selectSourceName}
{
}

Result<std::optional<qint64>> ThingReferences::idOf(Statement &statement, const QByteArray &bytes)
{
    Execution row{statement};
    row.bindBlob(":what", bytes);
    return firstNumber(row);
}

Result<std::optional<qint64>> ThingReferences::idOf(Statement &statement, const QString &text)
{
    Execution row{statement};
    row.bind(":what", text);
    return firstNumber(row);
}

Result<std::optional<qint64>> ThingReferences::person(const QByteArray &subject)
{
    return idOf(m_person, subject);
}

Result<std::optional<qint64>> ThingReferences::door(const QByteArray &uuid)
{
    return idOf(m_door, uuid);
}

Result<qint64> ThingReferences::type(const QString &name)
{
    auto known = idOf(m_type, name);
    if (known && !*known) {
        if (auto added = Execution{m_addType}.bind(":what", name).run(); !added)
            return added.failure();
        known = idOf(m_type, name);
    }
    return known ? Result{**known} : known.failure();
}

Result<qint64> ThingReferences::source(const QString &name)
{
    auto known = idOf(m_source, name);
    if (known && !*known) {
        if (auto added = Execution{m_addSource}.bind(":what", name).run(); !added)
            return added.failure();
        if (auto counted = Execution{m_countSource}.run(); !counted)
            return counted.failure();
        known = idOf(m_source, name);
    }
    return known ? Result{**known} : known.failure();
}

Result<QJsonValue> ThingReferences::wireOf(ThingValue value, qint64 number)
{
    const bool isBytes = value == ThingValue::Person || value == ThingValue::Door;
    Statement &statement = value == ThingValue::Person ? m_subject
        : value == ThingValue::Door                    ? m_uuid
        : value == ThingValue::Type                    ? m_typeName
                                                       : m_sourceName;
    Execution row{statement};
    row.bind(":row", number);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return QJsonValue{QJsonValue::Null};
    return isBytes ? QJsonValue{QString::fromLatin1(row.blob(0).toBase64())}
                   : QJsonValue{row.text(0)};
}

} // namespace lanyard::db
