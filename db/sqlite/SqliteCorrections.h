// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Corrections.h"
#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/StoredPerson.h"

namespace lanyard::db {

class SqliteCorrections final : public Corrections
{
public:
    explicit SqliteCorrections(Session &session);

    Result<Done> correct(Id<Registration> who,
                         const QMap<QString, QString> &texts,
                         const QDateTime &at) override;

private:
    [[nodiscard]] Result<StoredPerson> personOf(Id<Registration> who);
    [[nodiscard]] Result<Done> store(const StoredPerson &person);

    Session &m_session;
    JournalWriter m_writer;
    Statement m_select;
    Statement m_update;
    Statement m_stamp;
};

} // namespace lanyard::db
