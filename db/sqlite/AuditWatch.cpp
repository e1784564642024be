// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/AuditWatch.h"

#include <sqlite3.h>

namespace lanyard::db {

namespace {

constexpr int stepsBetween = 1000; ///< of SQLite's virtual machine: well below a millisecond

} // namespace

AuditWatch::AuditWatch(const AuditProgress &progress)
    : m_progress{progress}
{
}

void AuditWatch::follow(const Connection &database, const qint64 &records)
{
    m_records = &records;
    sqlite3_progress_handler(
        database.handle(),
        stepsBetween,
        [](void *watch) { return int(!static_cast<AuditWatch *>(watch)->goesOn()); },
        this);
}

void AuditWatch::stopToo(const Connection &database)
{
    sqlite3_progress_handler(
        database.handle(),
        stepsBetween,
        [](void *watch) { return int(static_cast<AuditWatch *>(watch)->m_stopped.load()); },
        this);
}

bool AuditWatch::goesOn()
{
    if (m_progress && !m_stopped && !m_progress(m_records ? *m_records : 0))
        m_stopped = true;
    return !m_stopped;
}

} // namespace lanyard::db
