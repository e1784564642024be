// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteRegistrar.h"

#include "db/sqlite/OwnCode.h"
#include "db/sqlite/RegistrationRow.h"
#include "db/sqlite/Subject.h"
#include "db/sqlite/Transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectPerson = R"(SELECT * FROM imported_person WHERE id = :id)";

constexpr auto updatePerson = R"(
    UPDATE registration SET
        ticket_type = :type, standing = :standing, name = :name, company = :company,
        job_title = :job_title, email = :email, phone = :phone, notes = :notes,
        corrected = nullif(:corrected, '')
    WHERE id = :id
)";

constexpr auto updateRevision = R"(UPDATE event SET revision = :revision)";

constexpr auto insertNewcomer = R"(
    INSERT INTO registration (subject, code, ticket_type, standing, name, company, job_title,
                              email, phone, order_number, notes, import)
    VALUES (:subject, :code, :type, 'confirmed', :name, :company, :job_title,
            :email, :phone, '', :notes, 0)
)";

constexpr auto insertUnlisted = R"(
    INSERT INTO registration (subject, code, ticket_type, standing, name, company, job_title,
                              email, phone, order_number, notes, import, valid_from, valid_until,
                              unlisted)
    VALUES (:subject, :code, :type, 'confirmed', '', '', '', '', '', '', '', 0, :valid_from,
            :valid_until, 1)
)";

constexpr auto selectTypeId = R"(SELECT id FROM ticket_type WHERE name = :name)";

constexpr auto selectTypeName = R"(SELECT name FROM ticket_type WHERE id = :id)";

constexpr auto insertType = R"(
    INSERT INTO ticket_type (name, role, colour, online) VALUES (:name, :role, :colour, :online)
)";

// Import 0: a desk retired it.
constexpr auto retireCode = R"(
    INSERT OR REPLACE INTO retired_code (code, registration, import)
    SELECT code, id, 0 FROM registration WHERE id = :id
)";

constexpr auto updateCode = R"(
    UPDATE registration SET code = :code, named_by = coalesce(named_by, code), said = NULL
    WHERE id = :id
)";

constexpr auto selectRegistration = R"(SELECT * FROM person WHERE id = :id)";

constexpr auto selectBlock = R"(
    SELECT j.body FROM deed AS f JOIN journal AS j ON j.position = f.position
    WHERE f.registration = :id AND f.kind = 'block' ORDER BY f.position DESC LIMIT 1
)";

/// The column that a desk may correct under this name, or none: standing, order and when a ticket
/// is valid have deeds of their own, or belong to the ticket source.
const TextColumn *correctable(const QString &field)
{
    static const QStringList others{u"status"_s, u"order"_s, u"valid_from"_s, u"valid_until"_s};
    const auto found = std::ranges::find(textColumns, field, &TextColumn::field);
    return found != textColumns.end() && !others.contains(field) ? &*found : nullptr;
}

/// Notes what the last import said of @p field, unless the desk says the same again.
void keepImported(StoredPerson &person,
                  const QString &field,
                  const QByteArray &before,
                  const QByteArray &after)
{
    const auto kept = person.corrections.find(field);
    if (kept == person.corrections.end())
        person.corrections.insert(field, before);
    else if (*kept == after)
        person.corrections.erase(kept);
}

/// Puts @p text in place of what an import said, which is kept.
QJsonObject correctText(StoredPerson &person, const TextColumn &column, const QString &text)
{
    QByteArray &stored = person.content.*column.text;
    const QByteArray before = stored;
    stored = text.toUtf8();
    keepImported(person, column.field.toString(), before, stored);
    return {{u"before"_s, QString::fromUtf8(before)}, {u"after"_s, text}};
}

std::optional<Deed::Kind> deedBetween(Standing before, Standing after)
{
    if (before == Standing::Unpaid && after == Standing::Confirmed)
        return Deed::Kind::Payment;
    if (after == Standing::Blocked)
        return Deed::Kind::Block;
    if (before == Standing::Blocked && after == Standing::Confirmed)
        return Deed::Kind::Unblock;
    return std::nullopt;
}

/// True if people are found by it, and it differs.
bool isFoundOtherwise(const PersonContent &before, const PersonContent &after)
{
    return before.name != after.name || before.company != after.company
        || before.email != after.email || before.phone != after.phone;
}

QJsonObject bodyOf(const Registrar::Grounds &grounds, QJsonObject body = {})
{
    if (!grounds.reason.isEmpty())
        body.insert(u"reason"_s, grounds.reason);
    if (!grounds.supervisor.isEmpty())
        body.insert(u"supervisor"_s, grounds.supervisor);
    if (grounds.visit)
        body.insert(u"visit"_s, grounds.visit->text());
    return body;
}

QJsonObject change(const QString &before, const QString &after)
{
    return {{u"before"_s, before}, {u"after"_s, after}};
}

} // namespace

SqliteRegistrar::SqliteRegistrar(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_select{session.handle(), selectPerson}
    , m_update{session.handle(), updatePerson}
    , m_stamp{session.handle(), updateRevision}
    , m_insert{session.handle(), insertNewcomer}
    , m_insertGenuine{session.handle(), insertUnlisted}
    , m_typeId{session.handle(), selectTypeId}
    , m_typeName{session.handle(), selectTypeName}
    , m_addType{session.handle(), insertType}
    , m_retire{session.handle(), retireCode}
    , m_recode{session.handle(), updateCode}
    , m_person{session.handle(), selectRegistration}
    , m_block{session.handle(), selectBlock}
{
}

Result<Registration> SqliteRegistrar::add(const Newcomer &newcomer, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto id = insert(newcomer, ownCode());
    if (!id)
        return id.failure();
    auto who = registration(*id);
    if (!who)
        return who;
    const auto written = m_writer.write({.kind = Deed::Kind::WalkIn,
                                         .at = at,
                                         .who = who->id,
                                         .door = {},
                                         .body = {{u"name"_s, who->name},
                                                  {u"company"_s, who->company},
                                                  {u"ticket_type"_s, who->type.name},
                                                  {u"code"_s, who->code.text()}}});
    if (!written)
        return written.failure();
    if (const auto stamped = stamp(); !stamped)
        return stamped.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return who;
}

Result<qint64> SqliteRegistrar::insert(const Newcomer &newcomer, const QByteArray &code)
{
    const auto type = ticketTypeNamed(newcomer.ticketType);
    if (!type)
        return type.failure();
    const QByteArray subject = subjectOf(m_session.event.id, code);
    const auto done = Execution{m_insert}
                          .bindBlob(":subject", subject)
                          .bindUtf8(":code", code)
                          .bind(":type", *type)
                          .bind(":name", newcomer.name)
                          .bind(":company", newcomer.company)
                          .bind(":job_title", newcomer.jobTitle)
                          .bind(":email", newcomer.email)
                          .bind(":phone", newcomer.phone)
                          .bind(":notes", newcomer.notes)
                          .run();
    if (!done)
        return done.failure();
    return sqlite3_last_insert_rowid(m_session.handle());
}

Result<Registration> SqliteRegistrar::addGenuine(const GenuineTicket &ticket, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto id = insert(ticket);
    if (!id)
        return id.failure();
    auto who = registration(*id);
    if (!who)
        return who;
    const auto written = m_writer.write(
        {.kind = Deed::Kind::Unlisted,
         .at = at,
         .who = who->id,
         .door = {},
         .body = {{u"ticket_type"_s, who->type.name}, {u"code"_s, who->code.text()}}});
    if (!written)
        return written.failure();
    if (const auto stamped = stamp(); !stamped)
        return stamped.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return who;
}

Result<qint64> SqliteRegistrar::insert(const GenuineTicket &ticket)
{
    const auto type = ticketTypeNamed(ticket.ticketType);
    if (!type)
        return type.failure();
    const QByteArray code = ticket.code.text().toUtf8();
    const QByteArray subject = subjectOf(m_session.event.id, code);
    Execution row{m_insertGenuine};
    row.bindBlob(":subject", subject).bindUtf8(":code", code).bind(":type", *type);
    if (ticket.validFrom.isValid())
        row.bind(":valid_from", ticket.validFrom.toMSecsSinceEpoch());
    if (ticket.validUntil.isValid())
        row.bind(":valid_until", ticket.validUntil.toMSecsSinceEpoch());
    if (const auto done = row.run(); !done)
        return done.failure();
    return sqlite3_last_insert_rowid(m_session.handle());
}

Result<Done> SqliteRegistrar::change(Id<Registration> who, const Change &change)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto person = personOf(who);
    if (!person)
        return person.failure();
    const PersonContent before = person->content;
    auto deed = change(*person);
    if (!deed)
        return deed.failure();
    if (deed->body.isEmpty())
        return Done{};
    if (auto stored = store(*person); !stored)
        return stored;
    if (isFoundOtherwise(before, person->content)) {
        if (auto stamped = stamp(); !stamped)
            return stamped;
    }
    deed->who = who;
    auto written = m_writer.write(*deed);
    return written ? transaction->commit() : written;
}

Result<Done> SqliteRegistrar::correct(Id<Registration> who,
                                      const QMap<QString, QString> &texts,
                                      const Grounds &grounds,
                                      const QDateTime &at)
{
    return change(who, [&](StoredPerson &person) -> Result<Deed> {
        QJsonObject fields;
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const TextColumn *const column = correctable(it.key());
            if (!column)
                return Failure{Failure::Kind::InvalidValue, it.key(), u"no field to correct"_s};
            if (person.content.*column->text != it.value().toUtf8())
                fields.insert(it.key(), correctText(person, *column, it.value()));
        }
        return Deed{.kind = Deed::Kind::Correction,
                    .at = at,
                    .who = {},
                    .door = {},
                    .body
                    = fields.isEmpty() ? QJsonObject{} : bodyOf(grounds, {{u"fields"_s, fields}})};
    });
}

Result<QMap<QString, QString>> SqliteRegistrar::imported(Id<Registration> who)
{
    const auto person = personOf(who);
    if (!person)
        return person.failure();
    QMap<QString, QString> texts;
    for (auto it = person->corrections.cbegin(); it != person->corrections.cend(); ++it)
        texts.insert(it.key(), QString::fromUtf8(it.value()));
    return texts;
}

Result<Done> SqliteRegistrar::setStanding(Id<Registration> who,
                                          Standing standing,
                                          const Grounds &grounds,
                                          const QDateTime &at)
{
    return change(who, [&](StoredPerson &person) -> Result<Deed> {
        const QByteArray before = person.content.standing;
        const auto known = standingNamed(QString::fromUtf8(before));
        Deed deed{.at = at, .who = {}, .door = {}, .body = {}};
        if (known == standing)
            return deed;
        const auto kind = known ? deedBetween(*known, standing) : std::nullopt;
        if (!kind)
            return Failure{Failure::Kind::InvalidValue,
                           nameOf(standing),
                           u"not from "_s + QString::fromUtf8(before)};
        const auto after
            = kind == Deed::Kind::Unblock ? standingWithoutBlock(person) : Result{nameOf(standing)};
        if (!after)
            return after.failure();
        person.content.standing = after->toUtf8();
        keepImported(person, u"status"_s, before, person.content.standing);
        deed.kind = *kind;
        deed.body
            = bodyOf(grounds, {{u"standing"_s, db::change(QString::fromUtf8(before), *after)}});
        return deed;
    });
}

/// What the source says by now, or that they paid at the desk before they were blocked.
Result<QString> SqliteRegistrar::standingWithoutBlock(const StoredPerson &person)
{
    const QString confirmed = nameOf(Standing::Confirmed);
    const auto imported = person.corrections.constFind(u"status"_s);
    if (imported == person.corrections.constEnd()) // the source blocked them
        return confirmed;

    Execution row{m_block};
    row.bind(":id", person.id);
    const auto found = row.next();
    if (!found)
        return found.failure();
    const QJsonObject body = *found ? QJsonDocument::fromJson(row.blob(0)).object() : QJsonObject{};
    const bool hadPaid = body.value(u"standing").toObject().value(u"before") == confirmed;
    return hadPaid && *imported == nameOf(Standing::Unpaid).toUtf8() ? confirmed
                                                                     : QString::fromUtf8(*imported);
}

Result<Done> SqliteRegistrar::swapTicketType(Id<Registration> who,
                                             const QString &ticketType,
                                             const Grounds &grounds,
                                             const QDateTime &at)
{
    return change(who, [&](StoredPerson &person) -> Result<Deed> {
        const auto before = nameOfType(person.content.type);
        if (!before)
            return before.failure();
        Deed deed{.kind = Deed::Kind::Swap, .at = at, .who = {}, .door = {}, .body = {}};
        if (*before == ticketType)
            return deed;
        const auto type = ticketTypeNamed(ticketType);
        if (!type)
            return type.failure();
        person.content.type = *type;
        keepImported(person, u"ticket_type"_s, before->toUtf8(), ticketType.toUtf8());
        deed.body = bodyOf(grounds, {{u"ticket_type"_s, db::change(*before, ticketType)}});
        return deed;
    });
}

Result<Done> SqliteRegistrar::note(Id<Registration> who, const QString &text, const QDateTime &at)
{
    return change(who, [&](StoredPerson &person) -> Result<Deed> {
        const QByteArray before = person.content.notes;
        QByteArray &notes = person.content.notes;
        notes += (notes.isEmpty() ? "" : "\n") + text.toUtf8();
        keepImported(person, u"notes"_s, before, notes);
        return Deed{
            .kind = Deed::Kind::Note, .at = at, .who = {}, .door = {}, .body = {{u"note"_s, text}}};
    });
}

Result<Registration>
SqliteRegistrar::reissue(Id<Registration> who, const Grounds &grounds, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto before = registration(who.value());
    if (!before)
        return before;
    const QByteArray code = ownCode();
    if (const auto done = Execution{m_retire}.bind(":id", who.value()).run(); !done)
        return done.failure();
    if (const auto done
        = Execution{m_recode}.bindUtf8(":code", code).bind(":id", who.value()).run();
        !done)
        return done.failure();
    const QJsonObject codes = db::change(before->code.text(), QString::fromUtf8(code));
    const auto written = m_writer.write({.kind = Deed::Kind::Reissue,
                                         .at = at,
                                         .who = who,
                                         .door = {},
                                         .body = bodyOf(grounds, {{u"code"_s, codes}})});
    if (!written)
        return written.failure();
    if (const auto stamped = stamp(); !stamped)
        return stamped.failure();
    auto after = registration(who.value());
    if (!after)
        return after;
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return after;
}

Result<StoredPerson> SqliteRegistrar::personOf(Id<Registration> who)
{
    Execution row{m_select};
    row.bind(":id", who.value());
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::NotFound, {}, u"registration %1"_s.arg(who.value())};
    return StoredPerson::read(row);
}

Result<Registration> SqliteRegistrar::registration(qint64 id)
{
    Execution row{m_person};
    row.bind(":id", id);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::NotFound, {}, u"registration %1"_s.arg(id)};
    return registrationIn(row);
}

Result<qint64> SqliteRegistrar::ticketTypeNamed(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Failure{Failure::Kind::InvalidValue, u"ticket_type"_s, u"empty"_s};
    {
        Execution row{m_typeId};
        row.bind(":name", name);
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (*found)
            return row.integer(0);
    }
    const TicketType type = lanyard::ticketTypeNamed(name);
    const auto done = Execution{m_addType}
                          .bind(":name", name)
                          .bind(":role", type.role)
                          .bind(":colour", type.colour)
                          .bind(":online", qint64{type.online})
                          .run();
    if (!done)
        return done.failure();
    return sqlite3_last_insert_rowid(m_session.handle());
}

Result<QString> SqliteRegistrar::nameOfType(qint64 id)
{
    Execution row{m_typeName};
    row.bind(":id", id);
    if (const auto found = row.next(); !found)
        return found.failure();
    return row.text(0);
}

Result<Done> SqliteRegistrar::store(const StoredPerson &person)
{
    const QByteArray corrected = jsonOf(person.corrections);
    const PersonContent &content = person.content;
    return Execution{m_update}
        .bind(":type", content.type)
        .bindUtf8(":standing", content.standing)
        .bindUtf8(":name", content.name)
        .bindUtf8(":company", content.company)
        .bindUtf8(":job_title", content.jobTitle)
        .bindUtf8(":email", content.email)
        .bindUtf8(":phone", content.phone)
        .bindUtf8(":notes", content.notes)
        .bindUtf8(":corrected", corrected)
        .bind(":id", person.id)
        .run();
}

/// The search index is old from now on.
Result<Done> SqliteRegistrar::stamp()
{
    const QByteArray revision = QUuid::createUuid().toRfc4122();
    return Execution{m_stamp}.bindBlob(":revision", revision).run();
}

} // namespace lanyard::db
