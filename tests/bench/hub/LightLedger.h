// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"

#include <QCryptographicHash>
#include <QHash>

#include <functional>

namespace lanyard::bench {

/// The ledger of a desk that is one of hundreds in one program: it keeps its own records, and of
/// all others only how far they came. Nothing of it is on a disk, for a desk's disk is not the
/// hub's.
class LightLedger final : public Ledger
{
public:
    using Seen = std::function<void(const LedgerRecord &record)>;

    /// @p seen hears of each record of another desk that comes.
    explicit LightLedger(Seen seen)
        : m_seen{std::move(seen)}
    {
        m_heads.insert(m_incarnation, {m_incarnation, 0, QByteArray(32, '\0')});
    }

    void append(LedgerRecord record)
    {
        LedgerHead &head = m_heads[m_incarnation];
        record.incarnation = m_incarnation;
        record.seq = head.seq + 1;
        record.prev = head.hash;
        QCryptographicHash hash{QCryptographicHash::Blake2b_256};
        hash.addData(record.prev);
        hash.addData(record.body);
        record.hash = hash.result();
        head = {m_incarnation, record.seq, record.hash};
        m_listed.clear();
        m_own.append(std::move(record));
    }

    QUuid incarnation() const override { return m_incarnation; }
    Result<bool> isOwn(const QUuid &incarnation) const override
    {
        return incarnation == m_incarnation;
    }
    /// A measurement is of the hub, not of five hundred desks that count on one computer.
    Result<LedgerHeads> heads() const override
    {
        if (m_listed.isEmpty()) {
            m_listed.reserve(m_heads.size());
            for (const LedgerHead &head : m_heads) {
                if (head.seq > 0)
                    m_listed.append(head);
            }
        }
        return m_listed;
    }
    Result<QList<LedgerRecord>> after(const LedgerHead &head, qint64 /*bytes*/) const override
    {
        return head.incarnation == m_incarnation ? m_own.mid(head.seq) : QList<LedgerRecord>{};
    }
    Result<Intake> takeIn(const QList<LedgerRecord> &records, const QDateTime & /*now*/) override
    {
        Intake intake;
        m_listed.clear();
        for (const LedgerRecord &record : records) {
            LedgerHead &head = m_heads[record.incarnation];
            if (record.seq != head.seq + 1)
                continue;
            head = {record.incarnation, record.seq, record.hash};
            ++intake.taken;
            m_seen(record);
        }
        return intake;
    }
    Result<QByteArray> digest() const override
    {
        QCryptographicHash hash{QCryptographicHash::Blake2b_256};
        for (const LedgerHead &head : m_heads)
            hash.addData(head.hash);
        return hash.result();
    }

    // What no desk of a measurement does.
    bool isShared() const override { return true; }
    Result<Done> share(const std::optional<HubMembership> &) override { return none(); }
    Result<Done> join(const std::optional<HubMembership> &) override { return none(); }
    Result<std::optional<HubMembership>> membership() const override { return none(); }
    Result<Done> setMembership(const std::optional<HubMembership> &) override { return none(); }
    Result<Done> beginAnew(qint64) override { return none(); }
    void setClockOffset(qint64) override { }
    Result<Claim>
    openAttempt(Id<Registration>, Id<Door>, const QString &, const QDateTime &) override
    {
        return none();
    }
    Result<QList<OpenAttempt>> openAttempts() const override { return none(); }
    Result<bool> wasTakenBack(const QUuid &) const override { return none(); }
    Result<KeptSeats> keptSeats(Id<Door>) const override { return none(); }
    Result<Done> noteKeptSeats(Id<Door>, int) override { return none(); }
    Result<QUuid> uuidOf(Id<Door>) const override { return none(); }
    Result<QList<Conflict>> conflicts() const override { return none(); }
    Result<Done> acknowledge(const Conflict &, const QDateTime &) override { return none(); }
    Result<QList<Quarantined>> quarantine() const override { return none(); }
    Result<Unshared> unshared(const LedgerHeads &) const override { return none(); }

private:
    static Failure none() { return {Failure::Kind::Unexpected, {}, {}}; }

    QUuid m_incarnation = QUuid::createUuid();
    QHash<QUuid, LedgerHead> m_heads;
    mutable LedgerHeads m_listed; ///< m_heads as heads() tells them; empty: not yet
    QList<LedgerRecord> m_own;
    Seen m_seen;
};

} // namespace lanyard::bench
