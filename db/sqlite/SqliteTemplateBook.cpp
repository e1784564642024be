// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteTemplateBook.h"

#include "db/sqlite/Rows.h"
#include "db/sqlite/Transaction.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectTemplates = R"(SELECT name, json FROM badge_template ORDER BY name)";

constexpr auto selectChoices = R"(SELECT ticket_type, template FROM ticket_type_template)";

constexpr auto selectChoice = R"(
    SELECT ticket_type, template FROM ticket_type_template WHERE ticket_type = :type
)";

constexpr auto selectTypesWith = R"(
    SELECT ticket_type FROM ticket_type_template WHERE template = :name ORDER BY ticket_type
)";

constexpr auto insertTemplate = R"(
    INSERT INTO badge_template (name, json, saved) VALUES (:name, :json, :at)
    ON CONFLICT (name) DO UPDATE SET json = excluded.json, saved = excluded.saved
)";

constexpr auto deleteTemplate = R"(DELETE FROM badge_template WHERE name = :name)";

constexpr auto insertChoice = R"(
    INSERT OR REPLACE INTO ticket_type_template (ticket_type, template)
    VALUES (:type, nullif(:template, ''))
)";

constexpr auto deleteChoice = R"(DELETE FROM ticket_type_template WHERE ticket_type = :type)";

constexpr auto deleteChoicesOf = R"(DELETE FROM ticket_type_template WHERE template = :name)";

BadgeChoice choiceIn(const Execution &row)
{
    if (row.isNull(1))
        return NoBadge{};
    return OwnTemplate{row.text(1)};
}

QString nameIn(const BadgeChoice &choice)
{
    const auto *own = std::get_if<OwnTemplate>(&choice);
    return own ? own->name : QString{};
}

StoredTemplate storedTemplateIn(const Execution &row)
{
    return {row.text(0), row.blob(1)};
}

} // namespace

SqliteTemplateBook::SqliteTemplateBook(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_templates{session.handle(), selectTemplates}
    , m_choices{session.handle(), selectChoices}
    , m_choice{session.handle(), selectChoice}
    , m_typesWith{session.handle(), selectTypesWith}
    , m_insert{session.handle(), insertTemplate}
    , m_delete{session.handle(), deleteTemplate}
    , m_insertChoice{session.handle(), insertChoice}
    , m_deleteChoice{session.handle(), deleteChoice}
    , m_deleteChoicesOf{session.handle(), deleteChoicesOf}
{
}

Result<QList<StoredTemplate>> SqliteTemplateBook::templates() const
{
    Execution row{m_templates};
    return rowsOf(row, storedTemplateIn);
}

Result<Done> SqliteTemplateBook::save(const StoredTemplate &what, const QDateTime &at)
{
    if (what.name.isEmpty() || what.json.isEmpty())
        return Failure{Failure::Kind::InvalidValue, what.name, u"empty template"_s};
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto done = Execution{m_insert}
                    .bind(":name", what.name)
                    .bindBlob(":json", what.json)
                    .bind(":at", at.toMSecsSinceEpoch())
                    .run();
    if (!done)
        return done;
    const QByteArray hash = QCryptographicHash::hash(what.json, QCryptographicHash::Sha256);
    auto written = writeDown(
        {{u"template_saved"_s, what.name}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}}, at);
    return written ? transaction->commit() : written;
}

Result<QStringList> SqliteTemplateBook::remove(const QString &name, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto types = typesWith(name);
    if (!types)
        return types;
    if (const auto done = Execution{m_delete}.bind(":name", name).run(); !done)
        return done.failure();
    if (sqlite3_changes(m_session.handle()) == 0)
        return Failure{Failure::Kind::NotFound, name, u"template of the event"_s};
    if (const auto done = Execution{m_deleteChoicesOf}.bind(":name", name).run(); !done)
        return done.failure();
    if (const auto written = writeDown({{u"template_removed"_s, name}}, at); !written)
        return written.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return types;
}

Result<QStringList> SqliteTemplateBook::typesWith(const QString &name) const
{
    QStringList types;
    Execution row{m_typesWith};
    row.bind(":name", name);
    const auto read = forEachRow(row, [&](const Execution &each) { types.append(each.text(0)); });
    return read ? Result{types} : read.failure();
}

Result<QMap<QString, BadgeChoice>> SqliteTemplateBook::choices() const
{
    QMap<QString, BadgeChoice> choices;
    Execution row{m_choices};
    const auto read = forEachRow(
        row, [&](const Execution &each) { choices.insert(each.text(0), choiceIn(each)); });
    return read ? Result{choices} : read.failure();
}

Result<BadgeChoice> SqliteTemplateBook::choiceOf(const QString &ticketType) const
{
    Execution row{m_choice};
    row.bind(":type", ticketType);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? choiceIn(row) : BadgeChoice{DeskTemplate{}};
}

Result<Done> SqliteTemplateBook::choose(const QString &ticketType,
                                        const BadgeChoice &choice,
                                        const QDateTime &at)
{
    if (ticketType.isEmpty() || choice == BadgeChoice{OwnTemplate{}})
        return Failure{Failure::Kind::InvalidValue, ticketType, u"empty name"_s};
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto done = store(ticketType, choice); !done)
        return done;
    const bool none = std::holds_alternative<NoBadge>(choice);
    auto written = writeDown({{u"badge_of_ticket_type"_s, ticketType},
                              {u"template"_s, nameIn(choice)},
                              {u"no_badge"_s, none}},
                             at);
    return written ? transaction->commit() : written;
}

Result<Done> SqliteTemplateBook::store(const QString &ticketType, const BadgeChoice &choice)
{
    if (std::holds_alternative<DeskTemplate>(choice))
        return Execution{m_deleteChoice}.bind(":type", ticketType).run();
    return Execution{m_insertChoice}
        .bind(":type", ticketType)
        .bind(":template", nameIn(choice))
        .run();
}

Result<Done> SqliteTemplateBook::writeDown(const QJsonObject &body, const QDateTime &at)
{
    return m_writer.write(
        {.kind = Deed::Kind::SettingChange, .at = at, .who = {}, .door = {}, .body = body});
}

} // namespace lanyard::db
