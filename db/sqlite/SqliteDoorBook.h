// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/DoorBook.h"
#include "db/sqlite/JournalWriter.h"

namespace lanyard::db {

/// Every change is written down in the journal, in the same transaction.
class SqliteDoorBook final : public DoorBook
{
public:
    explicit SqliteDoorBook(Session &session);

    Result<QList<Door>> doors() const override;
    Result<Door> add(const Door &door) override;
    Result<Done> change(const Door &door) override;
    Result<DoorRemoval> remove(Id<Door> door) override;

    /// Stores a new door inside a transaction of the caller's, without a journal record.
    [[nodiscard]] static Result<Door> insert(const Connection &database, const Door &door);

private:
    [[nodiscard]] Result<QList<Id<TicketType>>> welcomeAt(qint64 door) const;
    [[nodiscard]] Result<Done> update(const Door &door) const;
    [[nodiscard]] Result<Done> writeDown(const Door &door);
    [[nodiscard]] Result<Done> forget(Id<Door> door) const;

    Session &m_session;
    JournalWriter m_writer;
    mutable Statement m_select;
    mutable Statement m_welcome;
};

} // namespace lanyard::db
