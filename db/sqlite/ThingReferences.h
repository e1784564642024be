// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Statement.h"
#include "db/sqlite/Thing.h"

#include <QJsonValue>

#include <optional>

namespace lanyard::db {

/// Row numbers of this file for what every desk knows.
class ThingReferences final
{
public:
    explicit ThingReferences(sqlite3 *database);

    [[nodiscard]] Result<std::optional<qint64>> person(const QByteArray &subject);
    [[nodiscard]] Result<std::optional<qint64>> door(const QByteArray &uuid);
    /// A ticket type that is not here yet is made; what it is comes with its own record.
    [[nodiscard]] Result<qint64> type(const QString &name);
    /// The last import of that source here; one is noted if there is none.
    [[nodiscard]] Result<qint64> source(const QString &name);

    /// What every desk knows a row of this file by; null if it is not here.
    [[nodiscard]] Result<QJsonValue> wireOf(ThingValue value, qint64 row);

private:
    [[nodiscard]] Result<std::optional<qint64>> idOf(Statement &statement, const QByteArray &bytes);
    [[nodiscard]] Result<std::optional<qint64>> idOf(Statement &statement, const QString &text);

    Statement m_person;
    Statement m_door;
    Statement m_type;
    Statement m_addType;
    Statement m_source;
    Statement m_addSource;
    Statement m_countSource;
    Statement m_subject;
    Statement m_uuid;
    Statement m_typeName;
    Statement m_sourceName;
};

} // namespace lanyard::db
