// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteIntake.h"

#include "app/domain/CodesIn.h"
#include "db/sqlite/ReadingMemory.h"
#include "db/sqlite/RegistrationRow.h"
#include "db/sqlite/Reissues.h"
#include "db/sqlite/SearchIndex.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectBefore = R"(
    SELECT e.imports + 1, coalesce((SELECT max(id) FROM registration), 0) FROM event AS e
)";

constexpr auto selectTypes = R"(SELECT id, name, online FROM ticket_type)";

constexpr auto insertType = R"(
    INSERT INTO ticket_type (name, role, colour, online) VALUES (:name, :role, :colour, :online)
)";

constexpr auto selectByCode = R"(
    SELECT id, said, ticket_type, corrected IS NOT NULL, source_id, standing FROM registration
    WHERE code = :code
)";

// Import 0: a desk gave them another code; the source goes on with the old one.
constexpr auto selectByReplacedCode = R"(
    SELECT r.id, r.said, r.ticket_type, r.corrected IS NOT NULL, r.source_id, r.standing
    FROM retired_code AS c JOIN registration AS r ON r.id = c.registration
    WHERE c.code = :code AND c.import = 0
)";

constexpr auto selectById = R"(SELECT * FROM imported_person WHERE id = :id)";

constexpr auto selectNew = R"(SELECT * FROM imported_person WHERE id > :last_before)";

// A walk-in has no import; an import of before schema 3 has no source, and may be of any.
constexpr auto selectOfSource = R"(
    SELECT r.id FROM registration AS r LEFT JOIN import AS i ON i.number = r.import
    WHERE r.id <= :last_before AND r.import > 0 AND r.standing <> 'cancelled'
          AND coalesce(i.source, :source) = :source
)";

constexpr auto selectAdmitted = R"(
    SELECT EXISTS (SELECT 1 FROM presence WHERE registration = :id)
)";

constexpr auto selectRetired = R"(SELECT 1 FROM retired_code WHERE code = :code)";

constexpr auto insertRegistration = R"(
    INSERT INTO registration (subject, code, ticket_type, standing, name, company, job_title,
                              email, phone, order_number, notes, fields, import, source_id,
                              named_by, said, valid_from, valid_until)
    VALUES (:subject, :code, :type, :standing, :name, :company, :job_title,
            :email, :phone, :order_number, :notes, nullif(:fields, ''), :import,
            nullif(:source_id, ''), nullif(:named_by, :code), :said, :valid_from, :valid_until)
)";

constexpr auto updateRegistration = R"(
    UPDATE registration SET
        code = :code, ticket_type = :type, standing = :standing, name = :name,
        company = :company, job_title = :job_title, email = :email, phone = :phone,
        order_number = :order_number, notes = :notes, fields = nullif(:fields, ''),
        import = CASE WHEN import = 0 AND unlisted = 0 THEN 0 ELSE :import END, unlisted = 0, source_id = nullif(:source_id, ''), corrected = nullif(:corrected, ''),
        said = :said, valid_from = :valid_from, valid_until = :valid_until, named_by = CASE code WHEN :code THEN named_by ELSE coalesce(named_by, code) END
    WHERE id = :id
)";

constexpr auto withdrawCode = R"(
    UPDATE registration SET code = :withdrawn, said = NULL, named_by = coalesce(named_by, code)
    WHERE id = :id
)";

constexpr auto deleteRegistration = R"(DELETE FROM registration WHERE id = :id)";

constexpr auto insertRetired = R"(
    INSERT OR REPLACE INTO retired_code (code, registration, import)
    VALUES (:code, :registration, :import)
)";

constexpr auto deleteRetired = R"(DELETE FROM retired_code WHERE code = :code)";

// Whom a desk blocked stays so; that a desk marked somebody as paid does not matter any more.
constexpr auto cancelOne = R"(
    UPDATE registration SET
        standing = iif(held, standing, 'cancelled'), said = NULL,
        corrected = iif(held, json_set(corrected, '$.status', 'cancelled'),
                        nullif(json_remove(corrected, '$.status'), '{}'))
    FROM (SELECT coalesce(standing = 'blocked' AND json_extract(corrected, '$.status') IS NOT NULL,
                          0) AS held
          FROM registration WHERE id = :id)
    WHERE id = :id
)";

constexpr auto insertImport = R"(INSERT INTO import (number, source) VALUES (:import, :source))";

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

QDateTime momentIn(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

/// NULL where there is none.
void bindMoment(Execution &statement, const char *name, const QByteArray &text)
{
    if (!text.isEmpty())
        statement.bind(name, momentIn(text).toMSecsSinceEpoch());
}

void bindContent(Execution &statement, const PersonContent &content)
{
    statement.bind(":type", content.type)
        .bindUtf8(":standing", content.standing)
        .bindUtf8(":name", content.name)
        .bindUtf8(":company", content.company)
        .bindUtf8(":job_title", content.jobTitle)
        .bindUtf8(":email", content.email)
        .bindUtf8(":phone", content.phone)
        .bindUtf8(":order_number", content.order)
        .bindUtf8(":notes", content.notes)
        .bindUtf8(":fields", content.fields)
        .bindUtf8(":source_id", content.sourceId);
    bindMoment(statement, ":valid_from", content.validFrom);
    bindMoment(statement, ":valid_until", content.validUntil);
}

PersonContent contentOf(const RegistrationDraft &draft, qint64 type)
{
    return {.type = type,
            .standing = nameOf(draft.standing).toUtf8(),
            .name = draft.name.toUtf8(),
            .company = draft.company.toUtf8(),
            .jobTitle = draft.jobTitle.toUtf8(),
            .email = draft.email.toUtf8(),
            .phone = draft.phone.toUtf8(),
            .order = draft.order.toUtf8(),
            .notes = draft.notes.toUtf8(),
            .fields = jsonOf(draft.fields),
            .sourceId = draft.sourceId.toUtf8(),
            .validFrom = textOf(draft.validFrom),
            .validUntil = textOf(draft.validUntil)};
}

Standing standingIn(const QByteArray &column)
{
    return standingNamed(QString::fromLatin1(column)).value_or(Standing::Blocked);
}

/// Ids of the same source that differ. Those of two sources cannot be compared.
bool areTwoPeople(QByteArrayView storedId, QByteArrayView id)
{
    const auto sourceOf = [](QByteArrayView whole) { return whole.first(whole.indexOf(':')); };
    return !storedId.isEmpty() && !id.isEmpty() && storedId != id && storedId.contains(':')
        && id.contains(':') && sourceOf(storedId) == sourceOf(id);
}

Failure isOver()
{
    return {Failure::Kind::Unexpected, {}, u"the import is over"_s};
}

} // namespace

SqliteIntake::SqliteIntake(Session &session, Transaction &&transaction, QString cacheFolder)
    : m_session{session}
    , m_room{session.connection}
    , m_transaction{std::move(transaction)}
    , m_writer{session}
    , m_find{session.handle(), selectByCode}
    , m_findReplaced{session.handle(), selectByReplacedCode}
    , m_byId{session.handle(), selectById}
    , m_insert{session.handle(), insertRegistration}
    , m_update{session.handle(), updateRegistration}
    , m_retired{session.handle(), selectRetired}
    , m_subject{session.event.id}
    , m_cacheFolder{std::move(cacheFolder)}
{
}

Result<std::unique_ptr<Intake>>
SqliteIntake::begin(Session &session, const QString &cacheFolder, RegistrationIntake::Aim aim)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.failure();

    std::unique_ptr<SqliteIntake> intake{
        new SqliteIntake{session, *std::move(transaction), cacheFolder}};
    if (const auto prepared = intake->prepare(); !prepared)
        return prepared.failure();
    if (intake->m_first && aim == RegistrationIntake::Aim::Store)
        intake->m_keys = std::make_unique<KeyFeed>(cacheFolder);
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
        m_lastBefore = row.integer(1);
        m_first = m_lastBefore == 0;
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
        m_types.insert(row.text(1), {row.integer(0), row.integer(2) != 0, row.text(1)});
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
    return *m_types.insert(name,
                           {sqlite3_last_insert_rowid(m_session.handle()), type.online, name});
}

QString SqliteIntake::nameOfType(qint64 id) const
{
    const auto found = std::ranges::find(m_types, id, &KnownType::id);
    return found == m_types.cend() ? QString{} : found->name;
}

bool SqliteIntake::isOnline(qint64 type) const
{
    return std::ranges::any_of(
        m_types, [type](const KnownType &known) { return known.id == type && known.online; });
}

Result<Intake::Taken> SqliteIntake::take(const RegistrationDraft &draft)
{
    if (!m_transaction.isOpen())
        return isOver();
    auto type = typeNamed(draft.ticketType);
    if (!type)
        return type.failure();
    auto taken = m_first ? takeFirst(draft, *type) : takeAgain(draft, *type);
    if (taken) {
        m_counts.added += taken->fate == Fate::Added;
        m_counts.changed += taken->fate == Fate::Changed;
        m_counts.unchanged += taken->fate == Fate::Unchanged;
    }
    return taken;
}

Result<Intake::Taken> SqliteIntake::takeFirst(const RegistrationDraft &draft, const KnownType &type)
{
    const QByteArray code = draft.code.text().toUtf8();
    const QByteArray subject = m_subject(code);
    SubjectKey key;
    std::memcpy(&key, subject.constData(), sizeof key);
    const qsizetype before = m_subjects.size();
    m_subjects.insert(key);
    if (m_subjects.size() == before)
        return Taken{Fate::Repeated};
    const auto done = insert(
        {.subject = subject, .namedBy = code, .code = code, .said = m_sayings.hashOf(draft)},
        contentOf(draft, type.id));
    if (!done)
        return done.failure();
    feed(draft);
    tally(draft.standing, type.online, 1);
    return Taken{Fate::Added};
}

void SqliteIntake::feed(const RegistrationDraft &draft)
{
    if (m_keys) {
        m_keys->add(
            sqlite3_last_insert_rowid(m_session.handle()),
            {draft.code.text(), draft.name, draft.company, draft.email, draft.phone, draft.order});
    }
}

Result<Intake::Taken> SqliteIntake::takeAgain(const RegistrationDraft &draft, const KnownType &type)
{
    const QByteArray code = draft.code.text().toUtf8();
    const qint64 said = m_sayings.hashOf(draft);
    auto known = knownWith(code);
    if (known && !known->has_value())
        known = knownWithReplaced(code, draft.sourceId.toUtf8());
    if (known && !known->has_value())
        known = knownByAddress(draft);
    if (!known)
        return known.failure();
    if (!known->has_value())
        return takeNew(draft, code, said, type);

    const Known &person = **known;
    const auto id = size_t(person.id);
    m_seen.resize(std::max(m_seen.size(), id + 1));
    if (m_seen[id])
        return Taken{Fate::Repeated};
    if (areTwoPeople(person.sourceId, draft.sourceId.toUtf8())) {
        if (const auto done = withdraw(person.id, code); !done)
            return done.failure();
        return takeNew(draft, code, said, type);
    }
    m_seen[id] = true;
    if (person.said == said) {
        m_counts.corrected += person.isCorrected;
        tally(standingIn(person.standing),
              person.type == type.id ? type.online : isOnline(person.type),
              1);
        return Taken{Fate::Unchanged};
    }
    // An export without types says nothing about them.
    return compare(draft, person.id, said, draft.ticketType.isEmpty() ? person.type : type.id);
}

Result<Intake::Taken> SqliteIntake::takeNew(const RegistrationDraft &draft,
                                            const QByteArray &code,
                                            qint64 said,
                                            const KnownType &type)
{
    const auto namedBy = nameInJournal(code);
    if (!namedBy)
        return namedBy.failure();
    const auto done
        = insert({.subject = m_subject(*namedBy), .namedBy = *namedBy, .code = code, .said = said},
                 contentOf(draft, type.id));
    if (!done)
        return done.failure();
    m_seen.resize(size_t(sqlite3_last_insert_rowid(m_session.handle())) + 1);
    m_seen.back() = true;
    tally(draft.standing, type.online, 1);
    return Taken{Fate::Added};
}

/// Takes the code from whoever has it: the same source says that it is another person's now.
/// Either they turn out to have a new one, see reissue(), or they have none that anybody could
/// show.
Result<Done> SqliteIntake::withdraw(qint64 id, const QByteArray &code)
{
    if (auto done = retire(code, id); !done)
        return done;
    const QByteArray unknowable
        = "WITHDRAWN-" + QUuid::createUuid().toByteArray(QUuid::Id128).first(16);
    m_withdrawn.insert(id, code);
    Statement withdrawal{m_session.handle(), withdrawCode};
    return Execution{withdrawal}.bindUtf8(":withdrawn", unknowable).bind(":id", id).run();
}

Result<Done> SqliteIntake::retire(const QByteArray &code, qint64 bearer)
{
    Statement retirement{m_session.handle(), insertRetired};
    return Execution{retirement}
        .bindUtf8(":code", code)
        .bind(":registration", bearer)
        .bind(":import", m_import)
        .run();
}

/// Field by field.
Result<Intake::Taken>
SqliteIntake::compare(const RegistrationDraft &draft, qint64 id, qint64 said, qint64 type)
{
    auto person = personOf(id);
    if (!person)
        return person.failure();
    PersonContent content = contentOf(draft, type);
    keepWhatIsKnown(person->content, draft.columns, content, person->corrections);
    if (!draft.ticketType.isEmpty())
        keepSwap(*person, content);
    m_counts.corrected += !person->corrections.isEmpty();
    tally(standingIn(content.standing), isOnline(content.type), 1);
    const QList<FieldChange> changed = changes(person->content, content);
    person->content = content;
    if (const auto done = update(*person, said); !done)
        return done.failure();
    return Taken{changed.isEmpty() ? Fate::Unchanged : Fate::Changed, changed};
}

/// A ticket type that a desk chose stays until the source says the same, whatever else it says.
void SqliteIntake::keepSwap(StoredPerson &person, PersonContent &incoming) const
{
    const auto swapped = person.corrections.find(u"ticket_type"_s);
    if (swapped == person.corrections.end())
        return;
    if (incoming.type == person.content.type) {
        person.corrections.erase(swapped);
        return;
    }
    *swapped = nameOfType(incoming.type).toUtf8();
    incoming.type = person.content.type;
}

Result<std::optional<SqliteIntake::Known>> SqliteIntake::knownWith(const QByteArray &code)
{
    return knownIn(m_find, code);
}

/// Whoever had @p code until a desk gave them another one, unless it is somebody else's by now.
Result<std::optional<SqliteIntake::Known>>
SqliteIntake::knownWithReplaced(const QByteArray &code, const QByteArray &sourceId)
{
    auto known = knownIn(m_findReplaced, code);
    if (known && known->has_value() && areTwoPeople((*known)->sourceId, sourceId))
        return std::optional<Known>{};
    return known;
}

Result<std::optional<SqliteIntake::Known>> SqliteIntake::knownIn(Statement &people,
                                                                 const QByteArray &code)
{
    Execution row{people};
    row.bindUtf8(":code", code);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return std::optional<Known>{};
    const auto said = row.isNull(1) ? std::nullopt : std::optional{row.integer(1)};
    return std::optional{
        Known{row.integer(0), said, row.integer(2), row.integer(3) != 0, row.blob(4), row.blob(5)}};
}

/// Somebody whose ticket another list writes as a web address, or the other way round.
Result<std::optional<SqliteIntake::Known>>
SqliteIntake::knownByAddress(const RegistrationDraft &draft)
{
    auto known
        = isAddress(draft.code) ? bearerOfPartOf(draft.code) : bearerOfAddressWith(draft.code);
    if (known && known->has_value() && areTwoPeople((*known)->sourceId, draft.sourceId.toUtf8()))
        return std::optional<Known>{};
    return known;
}

Result<std::optional<SqliteIntake::Known>> SqliteIntake::bearerOfPartOf(const TicketCode &address)
{
    for (const TicketCode &part : codesIn(address.text()).mid(1)) {
        if (auto known = knownWith(part.text().toUtf8()); !known || known->has_value())
            return known;
    }
    return std::optional<Known>{};
}

Result<std::optional<SqliteIntake::Known>> SqliteIntake::bearerOfAddressWith(const TicketCode &code)
{
    if (!m_addresses) {
        m_addresses.emplace();
        if (const auto loaded = m_addresses->load(m_session.handle()); !loaded)
            return loaded.failure();
    }
    const QString address = m_addresses->with(code);
    if (address.isEmpty())
        return std::optional<Known>{};
    return knownWith(address.toUtf8());
}

Result<Done> SqliteIntake::insert(const NewRow &row, const PersonContent &content)
{
    Execution statement{m_insert};
    bindContent(statement, content);
    return statement.bindBlob(":subject", row.subject)
        .bindUtf8(":named_by", row.namedBy)
        .bindUtf8(":code", row.code)
        .bind(":said", row.said)
        .bind(":import", m_import)
        .run();
}

/// What somebody new is known by in the journal: a code that another person had before stays
/// that person's there.
Result<QByteArray> SqliteIntake::nameInJournal(const QByteArray &code)
{
    Execution row{m_retired};
    row.bindUtf8(":code", code);
    const auto retired = row.next();
    if (!retired)
        return retired.failure();
    return *retired ? code + '\n' + QByteArray::number(m_import) : code;
}

Result<Done> SqliteIntake::update(const StoredPerson &person, std::optional<qint64> said)
{
    const QByteArray corrected = jsonOf(person.corrections);
    Execution statement{m_update};
    bindContent(statement, person.content);
    if (said)
        statement.bind(":said", *said);
    return statement.bindUtf8(":code", person.code)
        .bindUtf8(":corrected", corrected)
        .bind(":import", m_import)
        .bind(":id", person.id)
        .run();
}

/// A moment for people who read the report.
QString SqliteIntake::inZone(const QString &moment) const
{
    return moment.isEmpty()
        ? moment
        : momentIn(moment.toLatin1()).toTimeZone(zoneOf(m_session.event)).toString(Qt::ISODate);
}

QList<FieldChange> SqliteIntake::changes(const PersonContent &before,
                                         const PersonContent &after) const
{
    QList<FieldChange> changes = changesBetween(before, after);
    for (FieldChange &change : changes) {
        if (change.field == u"valid_from" || change.field == u"valid_until") {
            change.before = inZone(change.before);
            change.after = inZone(change.after);
        }
    }
    if (before.type != after.type)
        changes.append({u"ticket_type"_s, nameOfType(before.type), nameOfType(after.type)});
    return changes;
}

/// Counts @p people who stand so after this import.
void SqliteIntake::tally(Standing standing, bool online, qint64 people)
{
    if (online) {
        m_counts.online += people;
        return;
    }
    m_counts.onSite += people;
    m_counts.admissible += standing == Standing::Confirmed ? people : 0;
    m_counts.onSiteByStanding[standing] += people;
}

Result<Intake::Settled> SqliteIntake::settle(const QString &source)
{
    if (!m_transaction.isOpen())
        return isOver();
    m_source = source;
    if (m_first)
        return Settled{m_counts, {}, {}};
    if (auto found = findMissing(source); !found)
        return found.failure();
    auto reissued = reissue();
    if (!reissued)
        return reissued.failure();
    auto missing = listMissing();
    if (!missing)
        return missing.failure();
    m_counts.missing = qint64(m_missing.size());
    m_counts.known = m_counts.missing + m_counts.changed + m_counts.unchanged;
    return Settled{m_counts, *std::move(reissued), *std::move(missing)};
}

Result<Done> SqliteIntake::findMissing(const QString &source)
{
    Statement everybody{m_session.handle(), selectOfSource};
    Execution row{everybody};
    row.bind(":last_before", m_lastBefore).bind(":source", source);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        const auto id = size_t(row.integer(0));
        if (id >= m_seen.size() || !m_seen[id])
            m_missing.push_back(row.integer(0));
    }
}

/// People whose ticket was issued anew look like one who is missing and one who is new.
Result<QList<PersonChange>> SqliteIntake::reissue()
{
    QList<PersonChange> changes;
    if (m_counts.added == 0 || m_missing.empty())
        return changes;

    Reissues reissues;
    for (const qint64 id : m_missing) {
        const auto person = personOf(id);
        if (!person)
            return person.failure();
        reissues.addMissing(*person);
    }
    {
        Statement added{m_session.handle(), selectNew};
        Execution row{added};
        row.bind(":last_before", m_lastBefore);
        for (;;) {
            const auto next = row.next();
            if (!next)
                return next.failure();
            if (!*next)
                break;
            reissues.addNew(StoredPerson::read(row));
        }
    }
    QSet<qint64> found;
    for (const auto &[missing, added] : reissues.pairs()) {
        auto change = giveCode(missing, added);
        if (!change)
            return change.failure();
        changes.append(*std::move(change));
        found.insert(missing);
    }
    std::erase_if(m_missing, [&found](qint64 id) { return found.contains(id); });
    m_counts.reissued = changes.size();
    m_counts.added -= m_counts.reissued;
    m_counts.changed += m_counts.reissued;
    return changes;
}

/// Makes the two rows one: who was known stays, with the code and content of the new row.
Result<PersonChange> SqliteIntake::giveCode(qint64 missing, qint64 added)
{
    auto person = personOf(missing);
    if (!person)
        return person.failure();
    const auto now = personOf(added);
    if (!now)
        return now.failure();

    PersonContent content = now->content;
    if (nameOfType(content.type).isEmpty())
        content.type = person->content.type;
    else
        keepSwap(*person, content);
    QSet<QString> columns; // what the new row is silent about stays
    for (const auto &[field, text] : textColumns) {
        if (!(content.*text).isEmpty())
            columns.insert(field.toString());
    }
    keepWhatIsKnown(person->content, columns, content, person->corrections);
    tally(standingIn(now->content.standing), isOnline(now->content.type), -1);
    tally(standingIn(content.standing), isOnline(content.type), 1);
    PersonChange change{0, QString::fromUtf8(content.name), changes(person->content, content)};
    const bool isWithdrawn = m_withdrawn.contains(missing);
    const QByteArray before = m_withdrawn.value(missing, person->code);
    change.changes.prepend({u"code"_s, QString::fromUtf8(before), QString::fromUtf8(now->code)});

    Statement removal{m_session.handle(), deleteRegistration};
    Statement revival{m_session.handle(), deleteRetired};
    for (const auto &done : {Execution{removal}.bind(":id", added).run(),
                             Execution{revival}.bindUtf8(":code", now->code).run(),
                             isWithdrawn ? Done{} : retire(person->code, missing)}) {
        if (!done)
            return done.failure();
    }
    person->code = now->code;
    person->content = content;
    if (const auto done = update(*person, std::nullopt); !done)
        return done.failure();
    return change;
}

Result<StoredPerson> SqliteIntake::personOf(qint64 id)
{
    Execution row{m_byId};
    row.bind(":id", id);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::Damaged, {}, u"registration %1"_s.arg(id)};
    return StoredPerson::read(row);
}

Result<QList<MissingPerson>> SqliteIntake::listMissing()
{
    QList<MissingPerson> people;
    Statement admitted{m_session.handle(), selectAdmitted};
    for (const qint64 id : m_missing) {
        if (people.size() == mostListed)
            break;
        const auto person = personOf(id);
        if (!person)
            return person.failure();
        const auto code = TicketCode::parse(QString::fromUtf8(person->code));
        Execution row{admitted};
        row.bind(":id", id);
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (code) {
            people.append({QString::fromUtf8(person->content.name),
                           QString::fromUtf8(person->content.company),
                           *code,
                           row.integer(0) != 0});
        }
    }
    std::ranges::sort(people, {}, &MissingPerson::name);
    return people;
}

Result<Done> SqliteIntake::commit(const Origin &origin, Missing missing)
{
    if (!m_transaction.isOpen())
        return isOver();
    const bool cancels = missing == Missing::Cancel;
    if (cancels) {
        if (auto done = cancelMissing(); !done)
            return done;
    }
    const qint64 cancelled = cancels ? qint64(m_missing.size()) : 0;
    if (auto done = finish(origin, m_counts.added + m_counts.changed + cancelled > 0); !done)
        return done;
    if (auto done = writeDown(origin, cancelled); !done)
        return done;
    auto committed = m_transaction.commit();
    if (committed)
        nameKeys();
    return committed;
}

/// Whoever searches makes the keys if this fails.
void SqliteIntake::nameKeys()
{
    if (m_keys && !m_revision.isEmpty()) {
        static_cast<void>(
            m_keys->finishAs(SearchIndex::fileName(m_cacheFolder, m_session.event.id, m_revision)));
    }
}

Result<Done> SqliteIntake::cancelMissing()
{
    Statement cancel{m_session.handle(), cancelOne};
    for (const qint64 id : m_missing) {
        if (auto done = Execution{cancel}.bind(":id", id).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> SqliteIntake::finish(const Origin &origin, bool changed)
{
    if (m_first) {
        if (auto created = m_session.connection.execute(createIndexes); !created)
            return created;
    }
    Statement import{m_session.handle(), insertImport};
    auto done = Execution{import}.bind(":import", m_import).bind(":source", m_source).run();
    if (!done)
        return done;
    done = origin.options == ReadOptions{}
        ? forgetReading(m_session, origin.headers)
        : rememberReading(m_session, origin.headers, origin.options);
    if (!done)
        return done;
    Statement stamp{m_session.handle(), updateEvent};
    Execution row{stamp};
    row.bind(":import", m_import);
    if (changed) {
        m_revision = QUuid::createUuid().toRfc4122();
        row.bindBlob(":revision", m_revision);
    }
    return row.run();
}

Result<Done> SqliteIntake::writeDown(const Origin &origin, qint64 cancelled)
{
    return m_writer.write({.kind = Deed::Kind::Import,
                           .at = origin.at,
                           .who = {},
                           .door = {},
                           .body = {{u"file"_s, origin.fileName},
                                    {u"sha256"_s, QString::fromLatin1(origin.sha256.toHex())},
                                    {u"source"_s, m_source},
                                    {u"rows"_s, origin.rows},
                                    {u"skipped"_s, origin.skipped},
                                    {u"added"_s, m_counts.added},
                                    {u"changed"_s, m_counts.changed},
                                    {u"unchanged"_s, m_counts.unchanged},
                                    {u"reissued"_s, m_counts.reissued},
                                    {u"missing"_s, m_counts.missing},
                                    {u"cancelled"_s, cancelled}}});
}

} // namespace lanyard::db
