// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PendingBadge.h"
#include "app/domain/Verdict.h"
#include "app/ports/Printing.h"
#include "app/ports/Result.h"

#include <QObject>

#include <optional>

namespace lanyard {

class EventFile;

namespace shell {

struct Adapters;

/// Badges in the event file: a part of EventDesk, on its thread. What is to be printed is written
/// down first and heard then; what became of it is written down by record().
class BadgeDesk final : public QObject
{
    Q_OBJECT

public:
    BadgeDesk(const Adapters &adapters, QObject *parent);

    /// Null: no event is open, and nothing is done.
    void setFile(EventFile *file);
    void setPrinting(const Printing &printing, const QString &templateName);

    /// Whoever was admitted gets a badge if this desk does that by itself, or if @p anyway.
    void printAfter(const Verdict &verdict, bool anyway);
    /// Whether somebody who comes to a kiosk is to get a badge: their first one, or one each time
    /// where this desk prints always. False without a printer.
    [[nodiscard]] Result<bool> owes(const Registration &who) const;
    /// @p reason: why it is not their first; empty: it is. True if it is written down; without a
    /// printer nothing happens.
    bool issue(const Registration &who, const QString &reason);
    void issueAgain(const Registration &who, const QString &reason); ///< the same, and it is told
    /// One of many at once; @p wanted as for IssueBadge. Whoever got a badge meanwhile gets another
    /// one only with a reason. Either queued() or passedOver() is heard.
    void issueInBatch(const Registration &who, const PrintJob &wanted);
    void allowBatch() { Q_EMIT batchAllowed(); } ///< heard where it was asked for
    void record(const PrintJob &job);
    /// It is certain that @p job does not come out at its printer: another job does at @p printer.
    void move(const PrintJob &job, const QString &printer);
    /// Nobody needs @p job any more, which is certain not to come out.
    void drop(const PrintJob &job);
    /// Somebody has seen it.
    void confirm(const PrintJob &job);

    /// What was on its way when the program ended, and what somebody has to look after.
    void resume();

Q_SIGNALS:
    void queued(const lanyard::PendingBadge &badge);
    void resumed(const QList<lanyard::PendingBadge> &badges); ///< newest first
    void issuedAgain(const lanyard::Registration &who, const QString &reason);
    void batchAllowed();
    void passedOver(lanyard::Id<lanyard::Registration> who);
    void noBadgeFor(const lanyard::Registration &who); ///< their ticket type has none
    void failed(const lanyard::Failure &failure);

private:
    /// None: such people get none.
    [[nodiscard]] Result<std::optional<QString>> templateFor(const Registration &who) const;
    [[nodiscard]] bool hasBadge(const Registration &who);
    [[nodiscard]] Badge badgeFor(const Registration &who);
    /// True if it is written down.
    bool queue(const Registration &who, const QString &templateName, const QString &reason);
    bool queue(const Registration &who, const PrintJob &wanted);

    const Adapters &m_adapters;
    EventFile *m_file = nullptr;
    Printing m_printing;
    QString m_template;
};

} // namespace shell
} // namespace lanyard
