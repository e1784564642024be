// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace lanyard::tests {

/// What the hub's tables hold: a value, so that a hub can be restored from an earlier one.
struct HubTables
{
    struct Run ///< a row of head, with its rows of ev
    {
        QString desk;
        QList<LedgerRecord> records; ///< number n at place n - 1, unless gaps are let in
        qint64 lastSeq = 0;
        QByteArray lastHash;
        QDateTime changedAt = {};
    };
    struct ClaimRow
    {
        Claim claim;
        QDateTime hubAt;
        bool isVoid = false; ///< there was no seat
    };
    struct Seat
    {
        QString owner; ///< empty: anybody's
        QByteArray subject; ///< empty: free
        QUuid claim;
    };
    using ClaimKey = std::tuple<QUuid, QByteArray, QString>; ///< door, subject, entry

    QUuid epoch = {};
    QMap<QUuid, Run> runs = {};
    QMap<ClaimKey, ClaimRow> claims = {};
    QMap<QUuid, QList<Seat>> seats = {}; ///< by door
    QMap<QString, DeskReport> desks = {}; ///< by name
    QSet<QString> revoked = {};
};

/// The hub's statements in memory: each method is one of them and does what it says of one
/// transaction; see db/hub and the SQL there. One at a time, as the database orders them.
class SimulatedHub final
{
public:
    explicit SimulatedHub(std::function<QDateTime()> clock)
        : m_clock{std::move(clock)}
    {
    }

    HubTables tables;

    /// What the database would refuse the values of (SQLSTATE 22 or 23); nothing unless set.
    std::function<bool(const LedgerRecord &)> refuses = [](const LedgerRecord &) { return false; };

    /// Transactions end up to so many ms after they took the time.
    qint64 slowest = 0;

    // Wrong on purpose, each for a test that has to notice it.
    bool letsGapsIn = false; ///< the guard of push() is left out
    bool claimsInOneStatement = false; ///< who meets a claim of the same instant sees no row

    Result<HubAnswer> answer(const HubRequest &request, const QString &desk)
    {
        return std::visit([this, &desk](const auto &asked) { return reply(asked, desk); }, request);
    }

private:
    /// INSERT INTO head … ON CONFLICT DO NOTHING; SELECT epoch, clock_timestamp(), revoked.
    Result<HubAnswer> reply(const Greet &greet, const QString &)
    {
        if (!tables.runs.contains(greet.incarnation))
            tables.runs.insert(greet.incarnation, {greet.desk, {}, 0, {}});
        return HubAnswer{
            Greet::Answer{m_clock(), tables.epoch, tables.revoked.contains(greet.desk)}};
    }

    /// SELECT count(*), sum(last_seq), clock_timestamp() FROM head; and rows by changed_at.
    Result<HubAnswer> reply(const AskSum &ask, const QString &)
    {
        AskSum::Answer answer{tables.runs.size(), 0, m_clock()};
        for (auto run = tables.runs.cbegin(); run != tables.runs.cend(); ++run) {
            answer.records += run->lastSeq;
            if (ask.since.isValid() && run->lastSeq > 0 && run->changedAt >= ask.since)
                answer.changed.append({run.key(), run->lastSeq, run->lastHash});
        }
        return HubAnswer{answer};
    }

    /// SELECT inc, last_seq, last_hash FROM head.
    Result<HubAnswer> reply(const AskHeads &, const QString &)
    {
        LedgerHeads heads;
        for (auto run = tables.runs.cbegin(); run != tables.runs.cend(); ++run)
            heads.append({run.key(), run->lastSeq, run->lastHash});
        return HubAnswer{heads};
    }

    /// The conditional append: WITH g AS (UPDATE head … WHERE last_seq >= first - 1 AND the record
    /// under last_seq is the one that is sent AND NOT revoked), i AS (INSERT INTO ev … ON CONFLICT
    /// DO NOTHING), c AS (INSERT INTO claim … ON CONFLICT DO UPDATE … WHERE it is void). Before it,
    /// seats for late claims. A run that is relayed is enrolled with its first record.
    Result<HubAnswer> reply(const Push &push, const QString &)
    {
        if (std::ranges::any_of(push.records, refuses))
            return Failure{Failure::Kind::Rejected, {}, QStringLiteral("22021")};
        const LedgerRecord &first = push.records.constFirst();
        const LedgerRecord &last = push.records.constLast();
        if (!tables.runs.contains(first.incarnation))
            tables.runs.insert(first.incarnation, {QString::fromUtf8(first.desk), {}, 0, {}});
        HubTables::Run &run = tables.runs[first.incarnation];
        if (tables.revoked.contains(run.desk))
            return HubAnswer{Push::Answer{{}, {}, true}};
        seatLate(push.claims, run.desk);
        if (run.lastSeq < first.seq - 1 && !letsGapsIn)
            return HubAnswer{Push::Answer{{}, run.lastHash, false}};
        if (run.lastSeq >= first.seq && run.lastSeq <= last.seq
            && run.lastHash != push.records.at(run.lastSeq - first.seq).hash)
            return HubAnswer{Push::Answer{run.lastSeq, run.lastHash, false}};
        for (const LedgerRecord &record : push.records) {
            if (record.seq > run.lastSeq)
                run.records.append(record);
        }
        if (last.seq > run.lastSeq) {
            run.lastSeq = last.seq;
            run.lastHash = last.hash;
            run.changedAt = m_clock().addMSecs(-slowest * (1 + quint8(last.hash.back())) / 256);
        }
        for (const Claim &claim : push.claims) {
            const auto row = tables.claims.constFind(keyOf(claim));
            if (row == tables.claims.cend() || row->isVoid)
                tables.claims.insert(keyOf(claim), {claim, m_clock(), false});
        }
        for (const QUuid &claim : push.ended)
            static_cast<void>(reply(FreeSeat{claim}, {}));
        return HubAnswer{Push::Answer{run.lastSeq, run.lastHash, false}};
    }

    /// SELECT … FROM unnest(…) v CROSS JOIN LATERAL (SELECT … WHERE seq > v.s ORDER BY seq).
    Result<HubAnswer> reply(const Pull &pull, const QString &)
    {
        QList<LedgerRecord> found;
        qint64 size = 0;
        for (const LedgerHead &wanted : pull.wanted) {
            for (const LedgerRecord &record : tables.runs.value(wanted.incarnation).records) {
                if (record.seq <= wanted.seq)
                    continue;
                if (!found.isEmpty() && size + record.body.size() > pull.bytes)
                    return HubAnswer{found};
                size += record.body.size();
                found.append(record);
            }
        }
        return HubAnswer{found};
    }

    /// With another to stand instead of: UPDATE … WHERE claim_id = that one. Otherwise INSERT INTO
    /// claim … ON CONFLICT DO NOTHING RETURNING, then SELECT: won is who stands there, and who
    /// takes a void one over. Then a seat; without one, the claim is void.
    Result<HubAnswer> reply(const PlaceClaim &place, const QString &)
    {
        const auto key = keyOf(place.claim);
        auto row = tables.claims.find(key);
        const bool isNew = row == tables.claims.end();
        if (isNew)
            row = tables.claims.insert(key, {place.claim, m_clock(), false});
        else if (row->isVoid || (place.instead && row->claim.id == *place.instead))
            *row = {place.claim, m_clock(), false};
        if (row->claim.id != place.claim.id) {
            // Both in one statement: its snapshot is older than a winner that is just committing.
            if (claimsInOneStatement && row->hubAt.secsTo(m_clock()) < 2)
                return HubAnswer{ClaimAnswer{ClaimWon{}}};
            return HubAnswer{ClaimAnswer{ClaimLost{
                row->claim.id, tables.runs.value(row->claim.incarnation).desk, row->hubAt}}};
        }
        if (place.capacity && !takeSeat(place.claim, *place.capacity, {})) {
            row->isVoid = true;
            return HubAnswer{ClaimAnswer{NoSeat{}}};
        }
        return HubAnswer{ClaimAnswer{ClaimWon{}}};
    }

    /// UPDATE seat SET subject = NULL, claim_id = NULL WHERE claim_id = that one.
    Result<HubAnswer> reply(const FreeSeat &free, const QString &)
    {
        for (QList<HubTables::Seat> &seats : tables.seats) {
            for (HubTables::Seat &seat : seats) {
                if (seat.claim == free.claim)
                    seat = {seat.owner, {}, {}};
            }
        }
        return HubAnswer{FreeSeat::Answer{}};
    }

    /// UPDATE seat SET owner = desk WHERE owner IS NULL AND subject IS NULL LIMIT …, or back.
    Result<HubAnswer> reply(const KeepSeats &keep, const QString &)
    {
        QList<HubTables::Seat> &seats = seatsOf(keep.door, keep.capacity);
        int kept = int(std::ranges::count(seats, keep.desk, &HubTables::Seat::owner));
        for (HubTables::Seat &seat : seats) {
            if (kept < keep.seats && seat.owner.isEmpty() && seat.subject.isEmpty()) {
                seat.owner = keep.desk;
                ++kept;
            } else if (kept > keep.seats && seat.owner == keep.desk && seat.subject.isEmpty()) {
                seat.owner.clear();
                --kept;
            }
        }
        return HubAnswer{KeepSeats::Answer{kept}};
    }

    /// INSERT INTO desk … ON CONFLICT (conf, name) DO UPDATE.
    Result<HubAnswer> reply(const TellReport &tell, const QString &)
    {
        DeskReport report = tell.report;
        report.lastContact = m_clock();
        report.revoked = tables.revoked.contains(report.desk);
        tables.desks.insert(report.desk, report);
        return HubAnswer{TellReport::Answer{}};
    }

    Result<HubAnswer> reply(const AskReports &, const QString &)
    {
        return HubAnswer{AskReports::Answer{tables.desks.values()}};
    }

    Result<HubAnswer> reply(const RevokeDesk &revoke, const QString &)
    {
        tables.revoked.insert(revoke.desk);
        return HubAnswer{RevokeDesk::Answer{}};
    }

    static HubTables::ClaimKey keyOf(const Claim &claim)
    {
        return {claim.door, claim.subject, claim.entry};
    }
    QList<HubTables::Seat> &seatsOf(const QUuid &door, int capacity)
    {
        QList<HubTables::Seat> &seats = tables.seats[door];
        while (seats.size() < capacity)
            seats.append(HubTables::Seat{});
        return seats;
    }
    /// UPDATE seat … WHERE subject IS NULL AND (owner IS NULL OR owner = desk) AND fewer are taken
    /// than there may be. Whoever has a seat keeps it: UNIQUE (conf, door, subject). What is kept
    /// for a @p desk is for those only whom it let in unasked.
    bool takeSeat(const Claim &claim, int capacity, const QString &desk)
    {
        QList<HubTables::Seat> &seats = seatsOf(claim.door, capacity);
        auto seat = std::ranges::find(seats, claim.subject, &HubTables::Seat::subject);
        if (seat == seats.end() && seats.size() - freeOnes(seats) < capacity) {
            seat = std::ranges::find_if(seats, [&desk](const HubTables::Seat &it) {
                return it.subject.isEmpty() && (it.owner.isEmpty() || it.owner == desk);
            });
        }
        if (seat == seats.end())
            return false;
        seat->subject = claim.subject;
        seat->claim = claim.id;
        return true;
    }
    static qsizetype freeOnes(const QList<HubTables::Seat> &seats)
    {
        return std::ranges::count_if(
            seats, [](const HubTables::Seat &seat) { return seat.subject.isEmpty(); });
    }
    /// Of people whom nobody claimed a seat for while they came in: a free one, if there is any.
    void seatLate(const QList<Claim> &claims, const QString &desk)
    {
        for (const Claim &claim : claims) {
            const auto row = tables.claims.constFind(keyOf(claim));
            const bool isClaimed = row != tables.claims.cend() && !row->isVoid;
            if (!isClaimed && tables.seats.contains(claim.door))
                static_cast<void>(
                    takeSeat(claim, int(tables.seats.value(claim.door).size()), desk));
        }
    }

    std::function<QDateTime()> m_clock;
};

/// One desk's way to it.
class SimulatedConnection final : public Hub
{
public:
    SimulatedConnection(SimulatedHub &hub, QString desk)
        : m_hub{hub}
        , m_desk{std::move(desk)}
    {
    }

    std::optional<Failure> cut; ///< what everything answers

    Result<HubAnswer> ask(const HubRequest &request, std::chrono::milliseconds) override
    {
        asked.append(request);
        if (cut)
            return *cut;
        return m_hub.answer(request, m_desk);
    }

    QList<HubRequest> asked;

private:
    SimulatedHub &m_hub;
    QString m_desk;
};

} // namespace lanyard::tests
