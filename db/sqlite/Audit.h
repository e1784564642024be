// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "db/sqlite/Connection.h"
#include "db/sqlite/Fold.h"

#include <QHash>

namespace lanyard::db {

/// Compares everything in an event file that says the same thing twice. Works on a connection of
/// its own, which it fills with temporary tables: what the journal adds up to is worked out again
/// there, by the statements that the desk uses.
class Audit final
{
public:
    Audit(Connection &&database, const Event &event);

    [[nodiscard]] Result<AuditReport> operator()();

private:
    struct Tail
    {
        qint64 seq = 0;
        QByteArray hash;
    };

    [[nodiscard]] Result<Done> checkFile();
    [[nodiscard]] Result<Done> checkReferences();
    [[nodiscard]] Result<Done> checkSubjects();
    [[nodiscard]] Result<Done> checkJournal();
    [[nodiscard]] Result<Done> checkRecord(const Execution &row);
    void checkLink(const Execution &row);
    [[nodiscard]] Result<Done> compareFolds();
    [[nodiscard]] Result<Done> compare(const char *fold, const char *sql);
    void complain(const QString &problem);

    Connection m_database;
    Event m_event;
    Fold m_fold;
    QHash<QByteArray, Tail> m_tails; ///< by incarnation
    QByteArray m_lastHash; ///< of the file
    AuditReport m_report;
};

} // namespace lanyard::db
