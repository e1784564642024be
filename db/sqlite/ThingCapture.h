// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "db/sqlite/ThingRows.h"

#include <map>
#include <memory>

struct sqlite3_changeset_iter;
struct sqlite3_session;

namespace lanyard::db {

class JournalWriter;
class StampBook;
struct Session;

/// Notices every change of the things that travel, and writes it into the journal in the same
/// transaction. SQLite's session extension does the noticing, whoever makes the change and how.
class ThingCapture final
{
    Q_DISABLE_COPY_MOVE(ThingCapture)

public:
    explicit ThingCapture(Session &session);
    ~ThingCapture();

    /// At the beginning of each transaction.
    void begin();
    /// At its end: as many records as it takes.
    [[nodiscard]] Result<Done> writeDown();
    /// What changes until the next begin() came from another desk.
    void lookAway();

    /// Everything that there is, as if it were new.
    [[nodiscard]] Result<Done> writeEverything();

private:
    struct Close
    {
        void operator()(sqlite3_session *session) const;
    };
    struct Sheaf;
    struct RowChange;

    [[nodiscard]] static RowChange
    rowIn(sqlite3_changeset_iter *change, int operation, const std::vector<QByteArray> &columns);
    [[nodiscard]] Result<Done> take(sqlite3_changeset_iter *changes, Sheaf &sheaf);
    [[nodiscard]] Result<Done>
    takeRow(sqlite3_changeset_iter *change, int operation, ThingRows &rows, Sheaf &sheaf);
    [[nodiscard]] static Result<Done>
    takeAway(ThingRows &rows, const RowChange &row, QList<ThingChange> &list);
    [[nodiscard]] static Result<bool>
    keepChanged(ThingRows &rows, const RowChange &row, ThingChange &now);
    [[nodiscard]] Result<Done> write(Sheaf &sheaf);
    [[nodiscard]] const std::vector<QByteArray> &columnsOf(const Thing &thing);

    Session &m_session;
    ThingReferences m_references;
    std::vector<std::unique_ptr<ThingRows>> m_rows;
    std::map<const Thing *, std::vector<QByteArray>> m_columns;
    std::unique_ptr<JournalWriter> m_writer;
    std::unique_ptr<StampBook> m_stamps;
    std::unique_ptr<sqlite3_session, Close> m_changes;
};

} // namespace lanyard::db
