// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteEventFile.h"

#include "db/sqlite/Audit.h"

namespace lanyard::db {

SqliteEventFile::SqliteEventFile(std::unique_ptr<Session> session,
                                 const QString &cacheFolder,
                                 bool frozen,
                                 const PinCost &pinCost)
    : m_session{std::move(session)}
    , m_frozen{frozen}
    , m_registrations{*m_session, cacheFolder}
    , m_doors{*m_session}
    , m_journal{*m_session}
    , m_attendance{*m_session}
    , m_intake{*m_session, cacheFolder}
    , m_registrar{*m_session}
    , m_settings{*m_session}
    , m_operators{*m_session, pinCost}
    , m_ticketKeys{*m_session}
    , m_templates{*m_session}
    , m_ledger{*m_session}
{
}

Result<AuditReport> SqliteEventFile::verify(const AuditProgress &progress) const
{
    return audit(m_session->path,
                 m_frozen ? Connection::Mode::ReadFrozen : Connection::Mode::Read,
                 m_session->event,
                 progress);
}

} // namespace lanyard::db
