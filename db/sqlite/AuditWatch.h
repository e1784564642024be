// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "db/sqlite/Connection.h"

#include <atomic>

namespace lanyard::db {

/// Tells whoever waits for an audit how far it is, and lets them stop it: what SQLite works on then
/// fails as Cancelled. Outlives the connections that it watches.
class AuditWatch final
{
public:
    Q_DISABLE_COPY_MOVE(AuditWatch)

    /// To be called in the thread that waits, as are follow() and goesOn().
    explicit AuditWatch(const AuditProgress &progress);

    /// @p records is how many were looked at in @p database, while it is worked on.
    void follow(const Connection &database, const qint64 &records);
    /// Stops work on @p database, in another thread, when the audit is stopped.
    void stopToo(const Connection &database);

    bool goesOn();

private:
    const AuditProgress &m_progress;
    const qint64 *m_records = nullptr;
    std::atomic<bool> m_stopped = false;
};

} // namespace lanyard::db
