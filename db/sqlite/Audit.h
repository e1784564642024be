// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/AuditFindings.h"
#include "db/sqlite/AuditPeople.h"
#include "db/sqlite/Recount.h"

#include <QHash>
#include <QSet>

#include <map>

namespace lanyard::db {

/// Follows the journal from its first record to the last and compares everything in an event file
/// that says the same thing twice.
class Audit final
{
public:
    Audit(const Connection &database, const Event &event);

    /// The first difference in the journal comes first.
    [[nodiscard]] Result<AuditFindings> operator()();
    [[nodiscard]] const qint64 &records() const { return m_records; }

private:
    struct Tail
    {
        qint64 seq = 0;
        QByteArray hash;
    };

    [[nodiscard]] Result<Done> check();
    [[nodiscard]] Result<Done> readSharing();
    [[nodiscard]] Result<Done> checkJournal();
    [[nodiscard]] Result<Done> checkRecord(const Execution &row);
    void checkLink(const Execution &row);
    [[nodiscard]] Tail &tailOf(QByteArrayView incarnation);
    void complain(const Execution &row, const QString &problem);

    const Connection &m_database;
    Event m_event;
    AuditPeople m_people;
    Recount m_recount;
    AuditFindings m_findings;
    AuditFindings m_otherFindings; ///< about people
    bool m_isShared = false; ///< by several desks
    QSet<qint64> m_positions; ///< of a shared file, whose records come in another order
    QHash<std::pair<QByteArray, qint64>, QByteArray> m_aside; ///< hashes of what is in quarantine
    std::map<QByteArray, Tail> m_tails; ///< by incarnation
    std::map<QByteArray, Tail>::iterator m_tail = m_tails.end(); ///< of the last record
    RecordBody m_body; ///< of the last record
    QByteArray m_lastHash; ///< of the file
    qint64 m_records = 0;
    qint64 m_lastPosition = 0;
};

/// Everything that can be found wrong with the event file at @p path; the file itself and what it
/// holds are looked at by two threads, each over a connection and with a view of its own: what a
/// desk writes meanwhile is neither half seen nor waited for. Cancelled if @p progress stops it.
[[nodiscard]] Result<AuditReport> audit(const QString &path,
                                        Connection::Mode mode,
                                        const Event &event,
                                        const AuditProgress &progress);

} // namespace lanyard::db
