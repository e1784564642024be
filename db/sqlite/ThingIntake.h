// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LedgerRecord.h"
#include "db/sqlite/StampBook.h"
#include "db/sqlite/ThingRows.h"

#include <QSet>

#include <memory>

namespace lanyard::db {

/// Makes the event say what records of other desks say of it.
class ThingIntake final
{
public:
    explicit ThingIntake(sqlite3 *database);

    /// What came of it, for whoever adds up the journal.
    struct Effect
    {
        QSet<QByteArray> newPeople = {}; ///< subjects
        QSet<QByteArray> newDoors = {}; ///< uuids
        bool changesSearch = false; ///< somebody is found otherwise
        qint64 malformed = 0;
    };
    /// False for a record whose body is not one of kind `state`.
    [[nodiscard]] Result<bool> take(const LedgerRecord &record, Effect &effect);
    /// Tries again what had to wait.
    [[nodiscard]] Result<Done> takeWaiting(Effect &effect);

private:
    [[nodiscard]] Result<ThingRows::Outcome>
    apply(const ThingChange &change, const Stamp &stamp, Effect &effect);
    [[nodiscard]] Result<Done> wait(const ThingChange &change, const Stamp &stamp);
    [[nodiscard]] ThingRows *rowsOf(const QByteArray &table);
    static void note(const ThingChange &change, bool isNew, Effect &effect);

    ThingReferences m_references;
    std::vector<std::unique_ptr<ThingRows>> m_rows;
    StampBook m_stamps;
    Statement m_wait;
    Statement m_waiting;
    Statement m_serve;
};

} // namespace lanyard::db
