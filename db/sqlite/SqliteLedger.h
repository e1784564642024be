// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/ClaimBook.h"
#include "db/sqlite/LedgerIntake.h"

namespace lanyard::db {

class SqliteLedger final : public Ledger
{
public:
    explicit SqliteLedger(Session &session);

    QUuid incarnation() const override;
    Result<bool> isOwn(const QUuid &incarnation) const override;
    bool isShared() const override;
    Result<Done> share(const std::optional<HubMembership> &membership) override;
    Result<Done> join(const std::optional<HubMembership> &membership) override;
    Result<std::optional<HubMembership>> membership() const override;
    Result<Done> setMembership(const std::optional<HubMembership> &membership) override;

    Result<LedgerHeads> heads() const override;
    Result<QList<LedgerRecord>> after(const LedgerHead &head, qint64 bytes) const override;
    Result<Intake> takeIn(const QList<LedgerRecord> &records, const QDateTime &now) override;
    Result<Done> beginAnew(qint64 sharedUpTo) override;
    void setClockOffset(qint64 milliseconds) override;

    Result<Claim> openAttempt(Id<Registration> who,
                              Id<Door> door,
                              const QString &entry,
                              const QDateTime &at) override;
    Result<QList<OpenAttempt>> openAttempts() const override;
    Result<bool> wasTakenBack(const QUuid &claim) const override;
    Result<KeptSeats> keptSeats(Id<Door> door) const override;
    Result<Done> noteKeptSeats(Id<Door> door, int kept) override;
    Result<QUuid> uuidOf(Id<Door> door) const override;
    Result<QList<Conflict>> conflicts() const override;
    Result<Done> acknowledge(const Conflict &conflict, const QDateTime &at) override;

    Result<QList<Quarantined>> quarantine() const override;
    Result<Unshared> unshared(const LedgerHeads &hub) const override;
    Result<QByteArray> digest() const override;

private:
    [[nodiscard]] Result<Done> write(const std::optional<HubMembership> &membership);
    [[nodiscard]] Result<Done> beginSharing(const std::optional<HubMembership> &membership);

    Session &m_session;
    mutable LedgerRows m_rows;
    mutable ClaimBook m_claims;
    LedgerIntake m_takeIn;
    mutable Statement m_membership;
    mutable Statement m_quarantine;
    mutable Statement m_countPeople;
    mutable Statement m_own;
};

} // namespace lanyard::db
