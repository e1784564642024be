// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/TicketProof.h"

#include <QDateTime>
#include <QMap>

namespace lanyard {

/// Keys and lists that tickets are checked with. Kept in the event file; every change has its
/// journal record, which says no key and no code.
class TicketKeys : public TicketProof
{
public:
    [[nodiscard]] virtual Result<QList<TicketKey>> keys() const = 0; ///< in the order of adding
    [[nodiscard]] virtual Result<QMap<Recall, qint64>> recallCounts() const = 0;
    [[nodiscard]] virtual Result<QMap<qint64, QString>> itemNames() const = 0; ///< by item

    /// Answers how many were new.
    [[nodiscard]] virtual Result<qsizetype> add(const QList<TicketKey> &keys, const QDateTime &at)
        = 0;
    /// NotFound for a fingerprint that no key has.
    [[nodiscard]] virtual Result<Done> remove(const QString &fingerprint, const QDateTime &at) = 0;

    enum class Extent {
        Added, ///< to the list that there is
        Whole, ///< the list is nothing else from now on
    };
    [[nodiscard]] virtual Result<Done>
    recall(Recall why, const RecalledTickets &tickets, Extent extent, const QDateTime &at) = 0;

    /// An empty @p ticketType takes the name back.
    [[nodiscard]] virtual Result<Done>
    nameItem(qint64 item, const QString &ticketType, const QDateTime &at) = 0;
};

} // namespace lanyard
