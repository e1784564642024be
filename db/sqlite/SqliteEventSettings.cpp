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
const QString undoMinutesName = u"undo_minutes"_s;
const QString unlistedName = u"unlisted"_s;
const QString symbologiesName = u"codes"_s;
const QString pretixDateName = u"pretix_date"_s;

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
    const auto contacts = valueOf(contactsName);
    if (!contacts)
        return contacts.failure();
    choices.contacts = contactsNamed(*contacts).value_or(choices.contacts);

    const auto minutes = valueOf(undoMinutesName);
    if (!minutes)
        return minutes.failure();
    bool isNumber = false;
    const int given = minutes->toInt(&isNumber);
    choices.undoMinutes = isNumber ? given : choices.undoMinutes;

    const auto unlisted = valueOf(unlistedName);
    if (!unlisted)
        return unlisted.failure();
    choices.unlisted = unlistedNamed(*unlisted).value_or(choices.unlisted);
    const auto symbologies = valueOf(symbologiesName);
    if (!symbologies)
        return symbologies.failure();
    choices.symbologies = symbologiesNamed(*symbologies).value_or(choices.symbologies);
    const auto date = valueOf(pretixDateName);
    if (!date)
        return date.failure();
    choices.pretixDate = date->toLongLong();
    return choices;
}

Result<QString> SqliteEventSettings::valueOf(const QString &name) const
{
    Execution row{m_select};
    row.bind(":name", name);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? row.text(0) : QString{};
}

Result<Done> SqliteEventSettings::choose(const EventChoices &choices, const QDateTime &at)
{
    if (choices.undoMinutes < 0)
        return Failure{Failure::Kind::InvalidValue, undoMinutesName, u"negative"_s};
    if (!choices.symbologies)
        return Failure{Failure::Kind::InvalidValue, symbologiesName, u"none"_s};
    if (choices.pretixDate < 0)
        return Failure{Failure::Kind::InvalidValue, pretixDateName, u"negative"_s};
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    QJsonObject body;
    for (const auto &[name, value] : {std::pair{contactsName, nameOf(choices.contacts)},
                                      {undoMinutesName, QString::number(choices.undoMinutes)},
                                      {unlistedName, nameOf(choices.unlisted)},
                                      {symbologiesName, namesOf(choices.symbologies)},
                                      {pretixDateName, QString::number(choices.pretixDate)}}) {
        body.insert(name, value);
        if (auto done = Execution{m_insert}.bind(":name", name).bind(":value", value).run(); !done)
            return done;
    }
    auto done = m_writer.write(
        {.kind = Deed::Kind::SettingChange, .at = at, .who = {}, .door = {}, .body = body});
    return done ? transaction->commit() : done;
}

} // namespace lanyard::db
