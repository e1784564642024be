// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteRegistrationIntake.h"

#include "db/sqlite/SqliteIntake.h"

namespace lanyard::db {

Result<std::unique_ptr<Intake>> SqliteRegistrationIntake::begin()
{
    return SqliteIntake::begin(m_session);
}

} // namespace lanyard::db
