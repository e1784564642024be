// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteDoorBook.h"

#include "db/sqlite/DoorRow.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/Transaction.h"

#include <QJsonArray>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectDoors = R"(
    SELECT id, name, place, opens, closes, capacity, reentry, exit_mode, questions, rule, without_hub,
           apart_seats
    FROM door ORDER BY opens, name
)";

constexpr auto selectWelcome = R"(
    SELECT ticket_type FROM door_welcome WHERE door = :door ORDER BY ticket_type
)";

constexpr auto insertDoor = R"(
    INSERT INTO door (uuid, name, place, opens, closes, capacity, reentry, exit_mode, questions,
                      rule, without_hub, apart_seats)
    VALUES (:uuid, :name, :place, :opens, :closes, :capacity, :reentry, :exit_mode, :questions,
            :rule, :without_hub, :apart_seats)
)";

constexpr auto updateDoor = R"(
    UPDATE door SET name = :name, place = :place, opens = :opens, closes = :closes,
                    capacity = :capacity, reentry = :reentry, exit_mode = :exit_mode,
                    questions = :questions, rule = :rule, without_hub = :without_hub,
                    apart_seats = :apart_seats
    WHERE id = :id
)";

constexpr auto insertWelcome = R"(
    INSERT OR IGNORE INTO door_welcome (door, ticket_type) VALUES (:door, :type)
)";

constexpr auto selectNameAndUse = R"(
    SELECT name, EXISTS (SELECT 1 FROM deed WHERE door = :door AND kind <> 'door')
    FROM door WHERE id = :door
)";

// As a fold over the journal finds it where the door is no longer.
constexpr auto forgetDeeds = R"(UPDATE deed SET door = NULL WHERE door = :door)";

constexpr auto deleteDoor = R"(DELETE FROM door WHERE id = :door)";

constexpr auto deleteWelcome = R"(DELETE FROM door_welcome WHERE door = :door)";

Result<Done> storeWelcome(const Connection &database, const Door &door)
{
    Statement clear{database.handle(), deleteWelcome};
    if (auto done = Execution{clear}.bind(":door", door.id.value()).run(); !done)
        return done;

    Statement insert{database.handle(), insertWelcome};
    for (const Id<TicketType> type : door.welcome) {
        auto done
            = Execution{insert}.bind(":door", door.id.value()).bind(":type", type.value()).run();
        if (!done)
            return Failure{Failure::Kind::InvalidValue, door.name, done.failure().detail};
    }
    return Done{};
}

/// A taken name is reported with that name.
Failure named(const Door &door, Failure failure)
{
    if (failure.kind == Failure::Kind::AlreadyThere)
        failure.subject = door.name;
    return failure;
}

std::optional<Failure> wrongWith(const Door &door)
{
    if (door.name.trimmed().isEmpty())
        return Failure{Failure::Kind::InvalidValue, u"name"_s, u"empty"_s};
    if (!door.opens.isValid() || !door.closes.isValid() || door.closes < door.opens)
        return Failure{Failure::Kind::InvalidValue, door.name, u"opening times"_s};
    return std::nullopt;
}

QJsonObject bodyOf(const Door &door)
{
    QJsonArray welcome;
    for (const Id<TicketType> type : door.welcome)
        welcome.append(type.value());
    QJsonObject body{{u"name"_s, door.name},
                     {u"place"_s, door.place},
                     {u"opens"_s, door.opens.toUTC().toString(Qt::ISODate)},
                     {u"closes"_s, door.closes.toUTC().toString(Qt::ISODate)},
                     {u"welcome"_s, welcome},
                     {u"reentry"_s, nameOf(door.reentry)},
                     {u"exit_mode"_s, nameOf(door.exits)},
                     {u"questions"_s, jsonOf(door.questions)},
                     {u"rule"_s, textOf(door.rule)},
                     {u"without_hub"_s, nameOf(door.withoutHub)},
                     {u"apart_seats"_s, door.apartSeats}};
    if (door.capacity)
        body.insert(u"capacity"_s, *door.capacity);
    return body;
}

} // namespace

SqliteDoorBook::SqliteDoorBook(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_select{session.handle(), selectDoors}
    , m_welcome{session.handle(), selectWelcome}
{
}

Result<QList<Door>> SqliteDoorBook::doors() const
{
    QList<Door> doors;
    Execution row{m_select};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return doors;

        auto read = doorIn(row);
        if (!read)
            return read.failure();
        Door door = *std::move(read);
        const auto welcome = welcomeAt(door.id.value());
        if (!welcome)
            return welcome.failure();
        door.welcome = *welcome;
        doors.append(door);
    }
}

Result<QList<Id<TicketType>>> SqliteDoorBook::welcomeAt(qint64 door) const
{
    Execution row{m_welcome};
    row.bind(":door", door);
    return rowsOf(row, [](const Execution &each) { return Id<TicketType>{each.integer(0)}; });
}

Result<Door> SqliteDoorBook::insert(const Connection &database, const Door &door)
{
    if (const auto wrong = wrongWith(door))
        return *wrong;

    Statement statement{database.handle(), insertDoor};
    {
        Execution row{statement};
        bindDoor(row, door);
        row.bindBlob(":uuid", QUuid::createUuid().toRfc4122());
        if (const auto done = row.run(); !done)
            return named(door, done.failure());
    }
    Door stored = door;
    stored.id = Id<Door>{sqlite3_last_insert_rowid(database.handle())};
    if (const auto done = storeWelcome(database, stored); !done)
        return done.failure();
    return stored;
}

Result<Door> SqliteDoorBook::add(const Door &door)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto stored = insert(m_session.connection, door);
    if (!stored)
        return stored;
    if (const auto written = writeDown(*stored); !written)
        return written.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return stored;
}

Result<Done> SqliteDoorBook::change(const Door &door)
{
    if (const auto wrong = wrongWith(door))
        return *wrong;
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto done = update(door); !done)
        return done;
    if (auto written = writeDown(door); !written)
        return written;
    return transaction->commit();
}

Result<Done> SqliteDoorBook::update(const Door &door) const
{
    Statement statement{m_session.handle(), updateDoor};
    Execution row{statement};
    bindDoor(row, door);
    row.bind(":id", door.id.value());
    if (const auto done = row.run(); !done)
        return named(door, done.failure());
    if (sqlite3_changes(m_session.handle()) == 0)
        return Failure{Failure::Kind::NotFound, door.name, {}};
    return storeWelcome(m_session.connection, door);
}

Result<DoorRemoval> SqliteDoorBook::remove(Id<Door> door)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    QString name;
    {
        Statement statement{m_session.handle(), selectNameAndUse};
        Execution row{statement};
        row.bind(":door", door.value());
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Failure{Failure::Kind::NotFound, {}, u"door %1"_s.arg(door.value())};
        if (row.integer(1) != 0)
            return DoorRemoval::WasUsed;
        name = row.text(0);
    }
    if (const auto done = forget(door); !done)
        return done.failure();
    const auto written = m_writer.write({.kind = Deed::Kind::DoorChange,
                                         .at = QDateTime::currentDateTimeUtc(),
                                         .who = {},
                                         .door = {},
                                         .body = {{u"name"_s, name}, {u"removed"_s, true}}});
    if (!written)
        return written.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return DoorRemoval::Removed;
}

Result<Done> SqliteDoorBook::forget(Id<Door> door) const
{
    for (const char *sql : {forgetDeeds, deleteWelcome, deleteDoor}) {
        Statement statement{m_session.handle(), sql};
        if (auto done = Execution{statement}.bind(":door", door.value()).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> SqliteDoorBook::writeDown(const Door &door)
{
    return m_writer.write({.kind = Deed::Kind::DoorChange,
                           .at = QDateTime::currentDateTimeUtc(),
                           .who = {},
                           .door = door.id,
                           .body = bodyOf(door)});
}

} // namespace lanyard::db
