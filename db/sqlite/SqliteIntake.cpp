// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteIntake.h"

#include "db/sqlite/RegistrationRow.h"
#include "db/sqlite/Subject.h"

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectBefore = R"(
    SELECT e.imports + 1, (SELECT count(*) FROM registration WHERE import > 0),
           EXISTS (SELECT 1 FROM registration)
    FROM event AS e
)";

constexpr auto selectTypes = R"(SELECT id, name, online FROM ticket_type)";

constexpr auto insertType = R"(
    INSERT INTO ticket_type (name, role, colour, online) VALUES (:name, :role, :colour, :online)
)";

constexpr auto selectByCode = R"(
    SELECT r.id, r.ticket_type, t.online, r.standing, r.name, r.company, r.job_title, r.email,
           r.phone, r.order_number, r.notes, r.fields
    FROM registration AS r JOIN ticket_type AS t ON t.id = r.ticket_type
    WHERE r.code = :code
)";

constexpr auto insertRegistration = R"(
    INSERT INTO registration (subject, code, ticket_type, standing, name, company, job_title,
                              email, phone, order_number, notes, fields, import)
    VALUES (:subject, :code, :type, :standing, :name, :company, :job_title,
            :email, :phone, :order_number, :notes, nullif(:fields, ''), :import)
)";

constexpr auto updateRegistration = R"(
    UPDATE registration SET
        ticket_type = :type, standing = :standing, name = :name, company = :company,
        job_title = :job_title, email = :email, phone = :phone, order_number = :order_number,
        notes = :notes, fields = nullif(:fields, ''), import = :import
    WHERE id = :id
)";

constexpr auto keepRegistration = R"(UPDATE registration SET import = :import WHERE id = :id)";

constexpr auto cancelOthers = R"(
    UPDATE registration SET standing = 'cancelled'
    WHERE import > 0 AND import <> :import AND standing <> 'cancelled'
)";

constexpr auto updateEvent = R"(
    UPDATE event SET imports = :import, revision = coalesce(:revision, revision)
)";

// One sort at the end costs less than keeping a tree in order for every row.
constexpr auto dropIndexes = R"(
    DROP INDEX registration_code;
    DROP INDEX registration_order;
)";

constexpr auto createIndexes = R"(
CREATE UNIQUE INDEX registration_code ON registration (code);
CREATE INDEX registration_order ON registration (order_number) WHERE order_number <> '';
)";

void bindContent(Execution &statement, const SqliteIntake::Row &row)
{
    statement.bind(":type", row.type)
        .bindUtf8(":standing", row.standing)
        .bindUtf8(":name", row.name)
        .bindUtf8(":company", row.company)
        .bindUtf8(":job_title", row.jobTitle)
        .bindUtf8(":email", row.email)
        .bindUtf8(":phone", row.phone)
        .bindUtf8(":order_number", row.order)
        .bindUtf8(":notes", row.notes)
        .bindUtf8(":fields", row.fields);
}

/// @p stored runs selectByCode.
bool isSame(const Execution &stored, const SqliteIntake::Row &row)
{
    return stored.integer(1) == row.type && stored.bytes(3) == row.standing
        && stored.bytes(4) == row.name && stored.bytes(5) == row.company
        && stored.bytes(6) == row.jobTitle && stored.bytes(7) == row.email
        && stored.bytes(8) == row.phone && stored.bytes(9) == row.order
        && stored.bytes(10) == row.notes && stored.bytes(11) == row.fields;
}

} // namespace

SqliteIntake::SqliteIntake(Session &session, Transaction &&transaction)
    : m_session{session}
    , m_transaction{std::move(transaction)}
    , m_writer{session}
    , m_find{session.handle(), selectByCode}
    , m_insert{session.handle(), insertRegistration}
    , m_update{session.handle(), updateRegistration}
    , m_keep{session.handle(), keepRegistration}
{
}

Result<std::unique_ptr<Intake>> SqliteIntake::begin(Session &session)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.failure();

    std::unique_ptr<SqliteIntake> intake{new SqliteIntake{session, *std::move(transaction)}};
    if (const auto prepared = intake->prepare(); !prepared)
        return prepared.failure();
    return std::unique_ptr<Intake>{std::move(intake)};
}

Result<Done> SqliteIntake::prepare()
{
    {
        Statement before{m_session.handle(), selectBefore};
        Execution row{before};
        if (const auto found = row.next(); !found)
            return found.failure();
        m_import = row.integer(0);
        m_knownBefore = row.integer(1);
        m_first = row.integer(2) == 0;
    }
    if (m_first) {
        if (auto dropped = m_session.connection.execute(dropIndexes); !dropped)
            return dropped;
    }
    return loadTypes();
}

Result<Done> SqliteIntake::loadTypes()
{
    Statement types{m_session.handle(), selectTypes};
    Execution row{types};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        m_types.insert(row.text(1), {row.integer(0), row.integer(2) != 0});
    }
}

Result<SqliteIntake::KnownType> SqliteIntake::typeNamed(const QString &name)
{
    if (const auto known = m_types.constFind(name); known != m_types.constEnd())
        return *known;

    const TicketType type = ticketTypeNamed(name);
    Statement insertion{m_session.handle(), insertType};
    const auto done = Execution{insertion}
                          .bind(":name", name)
                          .bind(":role", type.role)
                          .bind(":colour", type.colour)
                          .bind(":online", type.online ? 1 : 0)
                          .run();
    if (!done)
        return done.failure();
    return *m_types.insert(name, {sqlite3_last_insert_rowid(m_session.handle()), type.online});
}

Result<Intake::Fate> SqliteIntake::take(const RegistrationDraft &draft)
{
    if (!m_transaction.isOpen())
        return Failure{Failure::Kind::Unexpected, {}, u"the import is over"_s};

    const QByteArray code = draft.code.text().toUtf8();
    const QByteArray subject = subjectOf(m_session.event.id, code);
    if (isRepeated(subject))
        return Fate::Repeated;

    auto type = typeNamed(draft.ticketType);
    if (!type)
        return type.failure();
    Row row{.subject = subject,
            .code = code,
            .type = type->id,
            .standing = nameOf(draft.standing).toUtf8(),
            .name = draft.name.toUtf8(),
            .company = draft.company.toUtf8(),
            .jobTitle = draft.jobTitle.toUtf8(),
            .email = draft.email.toUtf8(),
            .phone = draft.phone.toUtf8(),
            .order = draft.order.toUtf8(),
            .notes = draft.notes.toUtf8(),
            .fields = jsonOf(draft.fields)};

    auto fate = m_first ? insert(row) : merge(draft, row, *type);
    if (fate)
        count(*fate, draft, type->online);
    return fate;
}

bool SqliteIntake::isRepeated(const QByteArray &subject)
{
    Subject key{};
    std::memcpy(key.data(), subject.constData(), sizeof key);
    return !m_seen.insert(key).second;
}

Result<Intake::Fate> SqliteIntake::insert(const Row &row)
{
    Execution statement{m_insert};
    bindContent(statement, row);
    statement.bindBlob(":subject", row.subject)
        .bindUtf8(":code", row.code)
        .bind(":import", m_import);
    if (const auto done = statement.run(); !done)
        return done.failure();
    return Fate::Added;
}

Result<Intake::Fate> SqliteIntake::merge(const RegistrationDraft &draft, Row &row, KnownType &type)
{
    Execution stored{m_find};
    stored.bindUtf8(":code", row.code);
    const auto found = stored.next();
    if (!found)
        return found.failure();
    if (!*found)
        return insert(row);

    // An export without ticket types says nothing about them.
    if (draft.ticketType.isEmpty()) {
        type = {stored.integer(1), stored.integer(2) != 0};
        row.type = type.id;
    }
    const qint64 id = stored.integer(0);
    const bool same = isSame(stored, row);
    const auto done = same ? Execution{m_keep}.bind(":import", m_import).bind(":id", id).run()
                           : update(id, row);
    if (!done)
        return done.failure();
    return same ? Fate::Unchanged : Fate::Changed;
}

Result<Done> SqliteIntake::update(qint64 id, const Row &row)
{
    Execution statement{m_update};
    bindContent(statement, row);
    return statement.bind(":import", m_import).bind(":id", id).run();
}

void SqliteIntake::count(Fate fate, const RegistrationDraft &draft, bool online)
{
    m_counts.added += fate == Fate::Added;
    m_counts.changed += fate == Fate::Changed;
    m_counts.unchanged += fate == Fate::Unchanged;
    m_counts.online += online;
    m_counts.onSite += !online;
    m_counts.admissible += !online && draft.standing == Standing::Confirmed;
}

Result<IntakeCounts> SqliteIntake::counts() const
{
    IntakeCounts counts = m_counts;
    counts.missing = m_knownBefore - counts.changed - counts.unchanged;
    return counts;
}

Result<IntakeCounts> SqliteIntake::commit(const Origin &origin, Missing missing)
{
    if (!m_transaction.isOpen())
        return Failure{Failure::Kind::Unexpected, {}, u"the import is over"_s};

    const auto counts = this->counts();
    const auto cancelled = missing == Missing::Cancel ? cancelMissing() : qint64{0};
    if (!cancelled)
        return cancelled.failure();
    if (const auto done = finish(counts->added + counts->changed + *cancelled > 0); !done)
        return done.failure();
    if (const auto done = writeDown(origin, *counts, *cancelled); !done)
        return done.failure();
    if (const auto done = m_transaction.commit(); !done)
        return done.failure();
    return counts;
}

Result<qint64> SqliteIntake::cancelMissing()
{
    Statement cancel{m_session.handle(), cancelOthers};
    if (const auto done = Execution{cancel}.bind(":import", m_import).run(); !done)
        return done.failure();
    return sqlite3_changes64(m_session.handle());
}

Result<Done> SqliteIntake::finish(bool changed)
{
    if (m_first) {
        if (auto created = m_session.connection.execute(createIndexes); !created)
            return created;
    }
    Statement stamp{m_session.handle(), updateEvent};
    Execution row{stamp};
    row.bind(":import", m_import);
    if (changed)
        row.bindBlob(":revision", QUuid::createUuid().toRfc4122());
    return row.run();
}

Result<Done>
SqliteIntake::writeDown(const Origin &origin, const IntakeCounts &counts, qint64 cancelled)
{
    return m_writer.write({.kind = Deed::Kind::Import,
                           .at = origin.at,
                           .who = {},
                           .door = {},
                           .body = {{u"file"_s, origin.fileName},
                                    {u"sha256"_s, QString::fromLatin1(origin.sha256.toHex())},
                                    {u"rows"_s, origin.rows},
                                    {u"skipped"_s, origin.skipped},
                                    {u"added"_s, counts.added},
                                    {u"changed"_s, counts.changed},
                                    {u"unchanged"_s, counts.unchanged},
                                    {u"missing"_s, counts.missing},
                                    {u"cancelled"_s, cancelled}}});
}

} // namespace lanyard::db
