// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteEventSettings.h"

#include "db/sqlite/Transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectSetting = R"(SELECT value FROM setting WHERE name = :name)";

constexpr auto insertSetting = R"(
    INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)
)";

const QString contactsName = u"contacts"_s;

} // namespace

SqliteEventSettings::SqliteEventSettings(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_select{session.handle(), selectSetting}
    , m_insert{session.handle(), insertSetting}
{
}

Result<EventChoices> SqliteEventSettings::choices() const
{
    EventChoices choices;
    Execution row{m_select};
    row.bind(":name", contactsName);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (*found)
        choices.contacts = contactsNamed(row.text(0)).value_or(choices.contacts);
    return choices;
}

Result<Done> SqliteEventSettings::choose(const EventChoices &choices, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const QString contacts = nameOf(choices.contacts);
    auto done = Execution{m_insert}.bind(":name", contactsName).bind(":value", contacts).run();
    if (!done)
        return done;
    done = m_writer.write({.kind = Deed::Kind::SettingChange,
                           .at = at,
                           .who = {},
                           .door = {},
                           .body = {{contactsName, contacts}}});
    return done ? transaction->commit() : done;
}

} // namespace lanyard::db
