// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventSettings.h"
#include "db/sqlite/JournalWriter.h"

namespace lanyard::db {

class SqliteEventSettings final : public EventSettings
{
public:
    explicit SqliteEventSettings(Session &session);

    Result<EventChoices> choices() const override;
    Result<Done> choose(const EventChoices &choices, const QDateTime &at) override;

private:
    [[nodiscard]] Result<QString> valueOf(const QString &name) const;

    Session &m_session;
    JournalWriter m_writer;
    mutable Statement m_select;
    Statement m_insert;
};

} // namespace lanyard::db
