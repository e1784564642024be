// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteCorrections.h"

#include "db/sqlite/Transaction.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectPerson = R"(SELECT * FROM imported_person WHERE id = :id)";

constexpr auto updatePerson = R"(
    UPDATE registration SET
        name = :name, company = :company, job_title = :job_title, email = :email, phone = :phone,
        notes = :notes, corrected = nullif(:corrected, '')
    WHERE id = :id
)";

constexpr auto updateRevision = R"(UPDATE event SET revision = :revision)";

/// The column that a desk may correct under this name, or none: standing and order belong to the
/// ticket source.
const TextColumn *correctable(const QString &field)
{
    const auto found = std::ranges::find(textColumns, field, &TextColumn::field);
    const bool may = found != textColumns.end() && field != u"status" && field != u"order";
    return may ? &*found : nullptr;
}

/// Puts @p text in place of what an import said, which is kept.
QJsonObject correctText(StoredPerson &person, const TextColumn &column, const QString &text)
{
    const QString field = column.field.toString();
    QByteArray &stored = person.content.*column.text;
    const QByteArray before = stored;
    stored = text.toUtf8();
    const auto kept = person.corrections.find(field);
    if (kept == person.corrections.end())
        person.corrections.insert(field, before);
    else if (*kept == stored)
        person.corrections.erase(kept);
    return {{u"before"_s, QString::fromUtf8(before)}, {u"after"_s, text}};
}

} // namespace

SqliteCorrections::SqliteCorrections(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_select{session.handle(), selectPerson}
    , m_update{session.handle(), updatePerson}
    , m_stamp{session.handle(), updateRevision}
{
}

Result<Done> SqliteCorrections::correct(Id<Registration> who,
                                        const QMap<QString, QString> &texts,
                                        const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto person = personOf(who);
    if (!person)
        return person.failure();

    QJsonObject fields;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const TextColumn *const column = correctable(it.key());
        if (!column)
            return Failure{Failure::Kind::InvalidValue, it.key(), u"no field to correct"_s};
        if (person->content.*column->text != it.value().toUtf8())
            fields.insert(it.key(), correctText(*person, *column, it.value()));
    }
    if (fields.isEmpty())
        return Done{};
    if (auto stored = store(*person); !stored)
        return stored;
    auto written = m_writer.write({.kind = Deed::Kind::Correction,
                                   .at = at,
                                   .who = who,
                                   .door = {},
                                   .body = {{u"fields"_s, fields}}});
    return written ? transaction->commit() : written;
}

Result<StoredPerson> SqliteCorrections::personOf(Id<Registration> who)
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

Result<Done> SqliteCorrections::store(const StoredPerson &person)
{
    const QByteArray corrected = jsonOf(person.corrections);
    const PersonContent &content = person.content;
    auto done = Execution{m_update}
                    .bindUtf8(":name", content.name)
                    .bindUtf8(":company", content.company)
                    .bindUtf8(":job_title", content.jobTitle)
                    .bindUtf8(":email", content.email)
                    .bindUtf8(":phone", content.phone)
                    .bindUtf8(":notes", content.notes)
                    .bindUtf8(":corrected", corrected)
                    .bind(":id", person.id)
                    .run();
    if (!done)
        return done;
    const QByteArray revision = QUuid::createUuid().toRfc4122();
    return Execution{m_stamp}.bindBlob(":revision", revision).run();
}

} // namespace lanyard::db
