// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteRegistrationIntake.h"

#include "db/sqlite/ReadingMemory.h"
#include "db/sqlite/SqliteIntake.h"

namespace lanyard::db {

Result<std::unique_ptr<Intake>> SqliteRegistrationIntake::begin(Aim aim)
{
    return SqliteIntake::begin(m_session, m_cacheFolder, aim);
}

Result<std::optional<ReadOptions>>
SqliteRegistrationIntake::remembered(const QStringList &headers) const
{
    return readingFor(m_session, headers);
}

} // namespace lanyard::db
