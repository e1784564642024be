// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Founding.h"

#include "db/hub/Line.h"
#include "db/hub/Requests.h"
#include "db/hub/SqlState.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::hub {

namespace {

constexpr auto selectVersion = R"(
    SELECT coalesce(max(schema_ver), $1) FROM conf
)";

constexpr auto insertEvent = R"(
    INSERT INTO conf (conf, title, epoch, schema_ver) VALUES ($1, $2, $3, $4)
    ON CONFLICT (conf) DO UPDATE SET title = excluded.title
)";

constexpr auto selectEvents = R"(
    SELECT conf, title FROM conf ORDER BY title, conf
)";

QByteArray schema()
{
    QFile file{u":/schema/postgres/0001-hub.sql"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Nothing: there are no tables yet.
Result<std::optional<qint64>> versionAt(Connection &connection, const Deadline &deadline)
{
    const auto version = connection.run(selectVersion, Parameters{}.add(schemaVersion), deadline);
    if (version)
        return std::optional{version->number(0, 0)};
    if (connection.sqlState() == state::undefinedTable)
        return std::optional<qint64>{};
    if (connection.sqlState() == state::undefinedColumn)
        return Failure{Failure::Kind::AlreadyThere, u"conf"_s, version.failure().detail};
    return version.failure();
}

/// Somebody else may do the same at the same time: then their tables are as good as ours.
Result<Done> makeTables(Connection &connection, const Deadline &deadline)
{
    auto made = connection.runScript(schema(), deadline);
    const QByteArray why = connection.sqlState();
    if (why == state::insufficientPrivilege)
        return Failure{Failure::Kind::ReadOnly, made.failure().subject, made.failure().detail};
    if (made || (why != state::duplicateTable && why != state::uniqueViolation))
        return made;
    const auto version = versionAt(connection, deadline);
    if (!version)
        return version.failure();
    if (!*version)
        return Failure{Failure::Kind::AlreadyThere, made.failure().subject, made.failure().detail};
    return Done{};
}

Result<Done> found(Connection &connection, const Event &event, const Deadline &deadline)
{
    if (!connection.speaksUtf8())
        return Failure{Failure::Kind::UnknownFormat, {}, u"the database's encoding is not UTF8"_s};
    const auto version = versionAt(connection, deadline);
    if (!version)
        return version.failure();
    if (*version && **version > schemaVersion)
        return Failure{Failure::Kind::NewerVersion, {}, u"schema %1"_s.arg(**version)};
    if (!*version) {
        if (auto made = makeTables(connection, deadline); !made)
            return made;
    }
    const Session session{connection, event.id, deadline};
    return session.carryOut(
        insertEvent,
        session.parameters().addText(event.name).add(QUuid::createUuid()).add(schemaVersion));
}

} // namespace

Result<Done>
foundHub(const HubMembership &membership, const Event &event, std::chrono::milliseconds deadline)
{
    const Deadline until{deadline};
    Line line{membership};
    return line.ask(until, [&](Connection &connection) { return found(connection, event, until); });
}

Result<QList<Hubs::Listed>> eventsAt(const HubMembership &membership,
                                     std::chrono::milliseconds deadline)
{
    const Deadline until{deadline};
    Line line{membership};
    return line.ask(until, [&](Connection &connection) -> Result<QList<Hubs::Listed>> {
        const auto rows = connection.run(selectEvents, {}, until);
        if (!rows)
            return rows.failure();
        QList<Hubs::Listed> events;
        for (int row = 0; row < rows->count(); ++row)
            events.append({rows->uuid(row, 0), rows->text(row, 1)});
        return events;
    });
}

} // namespace lanyard::hub
