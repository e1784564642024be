// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"

namespace lanyard::tests {

/// A ledger that writes no attempt down: wrong on purpose. Whoever asks again asks for another
/// claim.
class ForgetfulLedger final : public Ledger
{
public:
    explicit ForgetfulLedger(Ledger &whole)
        : m_whole{whole}
    {
    }

    Result<Claim> openAttempt(Id<Registration> who,
                              Id<Door> door,
                              const QString &entry,
                              const QDateTime &) override
    {
        return Claim{
            QUuid::createUuid(), nameOfDoor(door), nameOfPerson(who), entry, m_whole.incarnation()};
    }

    QUuid incarnation() const override { return m_whole.incarnation(); }
    Result<bool> isOwn(const QUuid &incarnation) const override
    {
        return m_whole.isOwn(incarnation);
    }
    bool isShared() const override { return m_whole.isShared(); }
    Result<Done> share(const std::optional<HubMembership> &membership) override
    {
        return m_whole.share(membership);
    }
    Result<Done> join(const std::optional<HubMembership> &membership) override
    {
        return m_whole.join(membership);
    }
    void setClockOffset(qint64 milliseconds) override { m_whole.setClockOffset(milliseconds); }
    Result<std::optional<HubMembership>> membership() const override
    {
        return m_whole.membership();
    }
    Result<Done> setMembership(const std::optional<HubMembership> &membership) override
    {
        return m_whole.setMembership(membership);
    }
    Result<LedgerHeads> heads() const override { return m_whole.heads(); }
    Result<QList<LedgerRecord>> after(const LedgerHead &head, qint64 bytes) const override
    {
        return m_whole.after(head, bytes);
    }
    Result<Intake> takeIn(const QList<LedgerRecord> &records, const QDateTime &now) override
    {
        return m_whole.takeIn(records, now);
    }
    Result<Done> beginAnew(qint64 sharedUpTo) override { return m_whole.beginAnew(sharedUpTo); }
    Result<QList<OpenAttempt>> openAttempts() const override { return m_whole.openAttempts(); }
    Result<bool> wasTakenBack(const QUuid &claim) const override
    {
        return m_whole.wasTakenBack(claim);
    }
    Result<KeptSeats> keptSeats(Id<Door> door) const override { return m_whole.keptSeats(door); }
    Result<Done> noteKeptSeats(Id<Door> door, int kept) override
    {
        return m_whole.noteKeptSeats(door, kept);
    }
    Result<QUuid> uuidOf(Id<Door> door) const override { return m_whole.uuidOf(door); }
    Result<QList<Conflict>> conflicts() const override { return m_whole.conflicts(); }
    Result<Done> acknowledge(const Conflict &conflict, const QDateTime &at) override
    {
        return m_whole.acknowledge(conflict, at);
    }
    Result<QList<Quarantined>> quarantine() const override { return m_whole.quarantine(); }
    Result<Unshared> unshared(const LedgerHeads &hub) const override
    {
        return m_whole.unshared(hub);
    }
    Result<QByteArray> digest() const override { return m_whole.digest(); }

private:
    /// Any names do, as long as every desk has the same ones.
    static QUuid nameOfDoor(Id<Door> door)
    {
        return QUuid::fromRfc4122(QByteArray::number(door.value()).rightJustified(16, '0'));
    }
    static QByteArray nameOfPerson(Id<Registration> who)
    {
        return QByteArray::number(who.value()).rightJustified(16, '0');
    }

    Ledger &m_whole;
};

} // namespace lanyard::tests
