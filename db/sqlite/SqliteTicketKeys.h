// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/TicketKeys.h"
#include "db/sqlite/JournalWriter.h"

namespace lanyard::db {

/// Checks signatures itself, so that no key leaves the room that keeps it.
class SqliteTicketKeys final : public TicketKeys
{
public:
    explicit SqliteTicketKeys(Session &session);

    Result<std::optional<bool>> isSigned(const SealedTicket &ticket) const override;
    Result<std::optional<bool>> isSigned(const AlfioTicket &ticket,
                                         const Registration &who) const override;
    Result<std::optional<Recall>> recallOf(const TicketCode &code) const override;
    Result<QString> ticketTypeOf(qint64 item) const override;

    Result<QList<TicketKey>> keys() const override;
    Result<QMap<Recall, qint64>> recallCounts() const override;
    Result<QMap<qint64, QString>> itemNames() const override;

    Result<qsizetype> add(const QList<TicketKey> &keys, const QDateTime &at) override;
    Result<Done> remove(const QString &fingerprint, const QDateTime &at) override;
    Result<Done>
    recall(Recall why, const RecalledTickets &tickets, Extent extent, const QDateTime &at) override;
    Result<Done> nameItem(qint64 item, const QString &ticketType, const QDateTime &at) override;

private:
    [[nodiscard]] Result<QList<QByteArray>> keysOf(TicketKey::Kind kind) const;
    /// As the ticket source names them, whatever a desk corrected; none where the list lacks a
    /// part.
    [[nodiscard]] Result<std::optional<AlfioHolder>> holderOf(const AlfioTicket &ticket,
                                                              const Registration &who) const;
    [[nodiscard]] Result<Done> store(Recall why, const RecalledTickets &tickets, Extent extent);
    [[nodiscard]] Result<Done> writeDown(const QJsonObject &body, const QDateTime &at);

    Session &m_session;
    JournalWriter m_writer;
    mutable Statement m_keys;
    mutable Statement m_keysOf;
    mutable Statement m_recall;
    mutable Statement m_counts;
    mutable Statement m_item;
    mutable Statement m_items;
    mutable Statement m_corrected;
    Statement m_insert;
    Statement m_delete;
    Statement m_insertRecall;
    Statement m_deleteRecall;
    Statement m_clearRecalls;
    Statement m_insertItem;
    Statement m_deleteItem;
};

} // namespace lanyard::db
