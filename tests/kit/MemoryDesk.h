// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "app/ports/Ledger.h"
#include "tests/kit/Builders.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace lanyard::tests {

/// What an event file keeps of a journal when the program ends: a value, to be copied and restored.
struct MemoryFile
{
    struct Stored
    {
        LedgerRecord record;
        QJsonObject body;
        qint64 arrival = 0; ///< the how manyth that came here
    };
    QMap<QUuid, QList<Stored>> chains = {}; ///< by incarnation
    QSet<QUuid> own = {}; ///< runs of this file
    QList<Quarantined> quarantine = {};
    qint64 hlc = 0;
    qint64 arrivals = 0;
    bool foldsByArrival = false; ///< wrong on purpose: what came first counts first
};

inline QByteArray subjectOf(Id<Registration> who)
{
    return QByteArray{8, '\0'} + QByteArray::number(who.value()).rightJustified(8, '0');
}
inline QByteArray nameOfDoor(Id<Door> door)
{
    return QByteArray{8, 'd'} + QByteArray::number(door.value()).rightJustified(8, '0');
}

inline QByteArray hashOf(const LedgerRecord &record)
{
    QByteArray all = record.prev + record.incarnation.toRfc4122();
    for (const qint64 number : {record.seq, record.hlc, record.at})
        all += QByteArray::number(number) + ',';
    for (const QByteArray &text :
         {record.kind, record.door, record.subject, record.desk, record.body})
        all += QByteArray::number(text.size()) + ':' + text;
    return QCryptographicHash::hash(all, QCryptographicHash::Blake2b_256);
}

/// A journal and a ledger in memory, for one run of a program, with folds that are as plain as can
/// be: everything is read again for each answer.
class MemoryDesk final : public Ledger, public Journal
{
public:
    using Stored = MemoryFile::Stored;

    MemoryDesk(MemoryFile &file,
               QString desk,
               const QUuid &incarnation,
               std::function<QDateTime()> clock)
        : m_file{file}
        , m_desk{std::move(desk)}
        , m_incarnation{incarnation}
        , m_clock{std::move(clock)}
    {
        m_file.own.insert(m_incarnation);
    }

    std::optional<Failure> broken; ///< what every write answers

    // Ledger
    QUuid incarnation() const override { return m_incarnation; }
    Result<bool> isOwn(const QUuid &incarnation) const override
    {
        return m_file.own.contains(incarnation);
    }
    bool isShared() const override { return shared; }
    bool shared = true;
    qint64 clockOffset = 0; ///< what the synchronisation said
    Result<Done> share(const std::optional<HubMembership> &) override { return Done{}; }
    Result<Done> join(const std::optional<HubMembership> &) override { return Done{}; }
    void setClockOffset(qint64 milliseconds) override { clockOffset = milliseconds; }
    Result<std::optional<HubMembership>> membership() const override
    {
        return std::optional<HubMembership>{};
    }
    Result<Done> setMembership(const std::optional<HubMembership> &) override { return Done{}; }

    Result<LedgerHeads> heads() const override
    {
        LedgerHeads heads;
        for (auto chain = m_file.chains.cbegin(); chain != m_file.chains.cend(); ++chain) {
            if (!chain->isEmpty())
                heads.append(headOf(chain->constLast().record));
        }
        return heads;
    }
    Result<QList<LedgerRecord>> after(const LedgerHead &head, qint64 bytes) const override
    {
        QList<LedgerRecord> found;
        qint64 size = 0;
        for (const Stored &stored : m_file.chains.value(head.incarnation).mid(head.seq)) {
            if (!found.isEmpty() && size + stored.record.body.size() > bytes)
                break;
            size += stored.record.body.size();
            found.append(stored.record);
        }
        return found;
    }
    Result<Intake> takeIn(const QList<LedgerRecord> &records, const QDateTime &now) override
    {
        if (broken)
            return *broken;
        Intake intake;
        for (const LedgerRecord &record : records)
            takeIn(record, now, intake);
        return intake;
    }
    Result<Done> beginAnew(qint64 sharedUpTo) override
    {
        QList<Stored> &old = m_file.chains[m_incarnation];
        const QList<Stored> again = old.mid(sharedUpTo);
        old.resize(sharedUpTo);
        m_incarnation = QUuid::createUuid();
        m_file.own.insert(m_incarnation);
        for (const Stored &stored : again)
            write(stored.record.kind, stored.record, stored.body);
        return Done{};
    }

    Result<Claim> openAttempt(Id<Registration> who,
                              Id<Door> door,
                              const QString &entry,
                              const QDateTime &at) override
    {
        if (broken)
            return *broken;
        Claim claim{QUuid::createUuid(),
                    QUuid::fromRfc4122(nameOfDoor(door)),
                    subjectOf(who),
                    entry,
                    m_incarnation};
        for (const auto &[attempt, run] : openOnes()) {
            if (attempt.who == who && attempt.door == door && attempt.entry == entry) {
                claim.id = attempt.claim;
                claim.incarnation = run;
                return claim;
            }
        }
        const QJsonObject body{{QStringLiteral("claim"), claim.id.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("entry"), entry}};
        if (const auto done = append({Deed::Kind::Attempt, at, who, door, body}); !done)
            return done.failure();
        return claim;
    }
    Result<QList<OpenAttempt>> openAttempts() const override
    {
        QList<OpenAttempt> open;
        for (const auto &attempt : openOnes())
            open.append(attempt.first);
        return open;
    }
    Result<bool> wasTakenBack(const QUuid &claim) const override
    {
        QSet<QString> undone;
        for (const Stored *stored : inOrder()) {
            if (stored->record.kind == "abandon" && claimOf(*stored) == claim)
                return true;
            if (stored->record.kind == "undo")
                undone.insert(undoneBy(*stored));
        }
        return std::ranges::any_of(inOrder(), [&undone, &claim](const Stored *stored) {
            return stored->record.kind == "admission" && claimOf(*stored) == claim
                && undone.contains(nameOf(stored->record));
        });
    }
    Result<KeptSeats> keptSeats(Id<Door>) const override { return seats; }
    Result<Done> noteKeptSeats(Id<Door>, int kept) override
    {
        seats.kept = kept;
        return Done{};
    }
    KeptSeats seats = {};
    Result<QUuid> uuidOf(Id<Door> door) const override
    {
        return QUuid::fromRfc4122(QByteArray::number(door.value()).rightJustified(16, '0'));
    }
    Result<QList<Conflict>> conflicts() const override
    {
        QMap<std::tuple<QByteArray, QByteArray, QString>, QList<const Stored *>> entries;
        for (const Stored *stored : standing(inOrder())) {
            const QString entry = stored->body.value(u"entry").toString();
            if (stored->record.kind == "admission" && !entry.isEmpty())
                entries[{stored->record.subject, stored->record.door, entry}].append(stored);
        }
        QList<Conflict> conflicts;
        for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
            if (it->size() > 1)
                conflicts.append(conflictOf(it.key(), *it));
        }
        return conflicts;
    }
    Result<Done> acknowledge(const Conflict &, const QDateTime &) override { return Done{}; }
    Result<QList<Quarantined>> quarantine() const override { return m_file.quarantine; }
    Result<Unshared> unshared(const LedgerHeads &hub) const override
    {
        Unshared unshared;
        for (auto chain = m_file.chains.cbegin(); chain != m_file.chains.cend(); ++chain) {
            const auto known = std::ranges::find(hub, chain.key(), &LedgerHead::incarnation);
            for (const Stored &stored : chain->mid(known == hub.end() ? 0 : known->seq)) {
                ++unshared.records;
                unshared.people += stored.record.kind == "admission" ? 1 : 0;
            }
        }
        return unshared;
    }
    Result<QByteArray> digest() const override
    {
        QByteArray all;
        const LedgerHeads its = *heads();
        for (const LedgerHead &head : its)
            all += head.incarnation.toRfc4122() + QByteArray::number(head.seq) + head.hash;
        return QCryptographicHash::hash(all, QCryptographicHash::Blake2b_256);
    }

    // Journal
    Result<Done> append(const Deed &deed) override
    {
        if (broken)
            return *broken;
        LedgerRecord record;
        record.at = deed.at.toMSecsSinceEpoch();
        if (deed.who)
            record.subject = subjectOf(deed.who);
        if (deed.door)
            record.door = nameOfDoor(deed.door);
        write(lanyard::nameOf(deed.kind).toUtf8(), record, deed.body);
        return Done{};
    }
    Result<History>
    history(Id<Registration> who, Id<Door> door, const QDateTime &now) const override
    {
        History history;
        QSet<QByteArray> inside;
        for (const Stored *stored : standing(inOrder())) {
            if (stored->record.door != nameOfDoor(door))
                continue;
            if (stored->record.kind == "exit")
                inside.remove(stored->record.subject);
            else
                inside.insert(stored->record.subject);
            if (stored->record.subject == subjectOf(who))
                addPassage(*stored, now, history);
        }
        history.peopleInside = int(inside.size());
        return history;
    }
    Result<std::optional<StandingAdmission>> lastAdmission(Id<Registration> who,
                                                           Id<Door> door) const override
    {
        std::optional<StandingAdmission> last;
        for (const Stored *stored : standing(inOrder())) {
            const LedgerRecord &record = stored->record;
            if (record.subject != subjectOf(who) || record.kind == "exit"
                || (door && record.door != nameOfDoor(door)))
                continue;
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC);
            last = StandingAdmission{.id = {record.incarnation, record.seq},
                                     .door = Id<Door>{record.door.right(8).toLongLong()},
                                     .doorName = {},
                                     .at = at,
                                     .written = at,
                                     .desk = QString::fromUtf8(record.desk),
                                     .operatorName = {}};
        }
        return last;
    }
    Result<Done> recordPrint(const PrintJob &, const QDateTime &) override { return Done{}; }
    Result<QList<PrintJob>> pendingPrints(int) const override { return QList<PrintJob>{}; }
    Result<Prints> printsOf(Id<Registration>) const override { return Prints{}; }
    Result<Done> forEachRecord(const RecordFilter &filter, const Visit &visit) const override
    {
        const QSet<QString> undone = undoneOnes();
        QList<JournalRecord> chosen;
        for (const Stored *stored : inOrder()) {
            const LedgerRecord &record = stored->record;
            const auto kind = deedNamed(QString::fromUtf8(record.kind));
            if (!kind || (filter.kind && *filter.kind != *kind)
                || (filter.who && record.subject != subjectOf(filter.who))
                || (filter.door && record.door != nameOfDoor(filter.door)))
                continue;
            chosen.append({.id = {record.incarnation, record.seq},
                           .at = QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC),
                           .kind = *kind,
                           .desk = QString::fromUtf8(record.desk),
                           .operatorName = {},
                           .door = QString::fromUtf8(record.door),
                           .who = QString::fromUtf8(record.subject),
                           .name = {},
                           .undone = undone.contains(nameOf(record)),
                           .body = stored->body,
                           .position = stored->arrival});
        }
        if (filter.latest > 0)
            chosen = chosen.mid(std::max<qsizetype>(0, chosen.size() - filter.latest));
        for (const JournalRecord &record : std::as_const(chosen)) {
            if (!visit(record))
                break;
        }
        return Done{};
    }
    Result<std::optional<JournalRecord>> latestOf(const std::optional<VisitNumber> &) const override
    {
        return std::optional<JournalRecord>{};
    }
    Result<QStringList> desks() const override { return QStringList{}; }

private:
    using Key = std::tuple<QByteArray, QByteArray, QString>;

    static LedgerHead headOf(const LedgerRecord &record)
    {
        return {record.incarnation, record.seq, record.hash};
    }
    static QString nameOf(const LedgerRecord &record)
    {
        return record.incarnation.toString(QUuid::WithoutBraces) + u'/'
            + QString::number(record.seq);
    }
    static QString undoneBy(const Stored &undo)
    {
        const QJsonObject id = undo.body.value(u"undoes").toObject();
        return id.value(u"incarnation").toString() + u'/'
            + QString::number(id.value(u"seq").toInteger());
    }
    static QUuid claimOf(const Stored &stored)
    {
        return QUuid::fromString(stored.body.value(u"claim").toString());
    }

    void write(const QByteArray &kind, const LedgerRecord &what, const QJsonObject &body)
    {
        QList<Stored> &chain = m_file.chains[m_incarnation];
        LedgerRecord record = what;
        record.incarnation = m_incarnation;
        record.seq = chain.size() + 1;
        record.kind = kind;
        record.desk = m_desk.toUtf8();
        record.body = QJsonDocument{body}.toJson(QJsonDocument::Compact);
        m_file.hlc = std::max(m_clock().toMSecsSinceEpoch() * 65536, m_file.hlc + 1);
        record.hlc = m_file.hlc;
        record.prev = chain.isEmpty() ? QByteArray{32, '\0'} : chain.constLast().record.hash;
        record.hash = tests::hashOf(record);
        chain.append({record, body, ++m_file.arrivals});
    }
    void takeIn(const LedgerRecord &record, const QDateTime &now, Intake &intake)
    {
        QList<Stored> &chain = m_file.chains[record.incarnation];
        if (record.seq <= chain.size()) {
            ++intake.known;
            if (chain.at(record.seq - 1).record.hash != record.hash
                && !intake.forked.contains(record.incarnation))
                intake.forked.append(record.incarnation);
            return;
        }
        if (record.seq > chain.size() + 1)
            return;
        const QByteArray prev
            = chain.isEmpty() ? QByteArray{32, '\0'} : chain.constLast().record.hash;
        if (record.prev != prev) {
            if (!intake.forked.contains(record.incarnation))
                intake.forked.append(record.incarnation);
            return;
        }
        const bool isWhole = tests::hashOf(record) == record.hash;
        chain.append({record,
                      isWhole ? QJsonDocument::fromJson(record.body).object() : QJsonObject{},
                      ++m_file.arrivals});
        if (!isWhole)
            m_file.quarantine.prepend({record, QStringLiteral("hash"), now});
        ++(isWhole ? intake.taken : intake.quarantined);
        constexpr qint64 tooFarAhead = 5 * 60 * 1000;
        if (record.hlc / 65536 > now.toMSecsSinceEpoch() + tooFarAhead)
            intake.outrunsClock = true;
        else
            m_file.hlc = std::max(m_file.hlc, record.hlc);
    }

    /// The same on every desk that has the same records.
    QList<const Stored *> inOrder() const
    {
        QList<const Stored *> all;
        for (const QList<Stored> &chain : std::as_const(m_file.chains)) {
            for (const Stored &stored : chain)
                all.append(&stored);
        }
        const bool byArrival = m_file.foldsByArrival;
        std::ranges::sort(all, {}, [byArrival](const Stored *stored) {
            const LedgerRecord &record = stored->record;
            return std::tuple{
                byArrival ? stored->arrival : record.hlc, record.incarnation, record.seq};
        });
        return all;
    }
    QSet<QString> undoneOnes() const
    {
        QSet<QString> undone;
        for (const Stored *stored : inOrder()) {
            if (stored->record.kind == "undo")
                undone.insert(undoneBy(*stored));
        }
        return undone;
    }
    /// Admissions, overrides and exits that nobody took back.
    QList<const Stored *> standing(const QList<const Stored *> &all) const
    {
        const QSet<QString> undone = undoneOnes();
        QList<const Stored *> left;
        for (const Stored *stored : all) {
            const QByteArray &kind = stored->record.kind;
            if ((kind == "admission" || kind == "override" || kind == "exit")
                && !undone.contains(nameOf(stored->record)))
                left.append(stored);
        }
        return left;
    }
    /// With the run that each was opened in.
    QList<std::pair<OpenAttempt, QUuid>> openOnes() const
    {
        QMap<QUuid, std::pair<OpenAttempt, QUuid>> open;
        for (const Stored *stored : inOrder()) {
            const LedgerRecord &record = stored->record;
            if (record.kind == "attempt" && m_file.own.contains(record.incarnation)) {
                const QUuid claim = claimOf(*stored);
                const OpenAttempt attempt{.claim = claim,
                                          .who
                                          = Id<Registration>{record.subject.right(8).toLongLong()},
                                          .door = Id<Door>{record.door.right(8).toLongLong()},
                                          .name = {},
                                          .doorName = {},
                                          .entry = stored->body.value(u"entry").toString(),
                                          .at = QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC)};
                open.insert(claim, {attempt, record.incarnation});
            }
        }
        for (const Stored *stored : inOrder()) {
            const QByteArray &kind = stored->record.kind;
            if (kind == "admission" || kind == "refusal" || kind == "abandon")
                open.remove(claimOf(*stored));
        }
        return open.values();
    }
    static Conflict conflictOf(const Key &key, const QList<const Stored *> &admissions)
    {
        Conflict conflict{.who = Id<Registration>{std::get<0>(key).right(8).toLongLong()},
                          .door = Id<Door>{std::get<1>(key).right(8).toLongLong()},
                          .entry = std::get<2>(key),
                          .name = {},
                          .code = {},
                          .doorName = {},
                          .admissions = {}};
        for (const Stored *stored : admissions)
            conflict.admissions.append(
                {.claim = claimOf(*stored),
                 .at = QDateTime::fromMSecsSinceEpoch(stored->record.at, Qt::UTC),
                 .desk = QString::fromUtf8(stored->record.desk),
                 .operatorName = {},
                 .confirmed = stored->body.value(u"basis").toString() == u"online"});
        std::ranges::stable_sort(conflict.admissions, std::greater{}, &RivalAdmission::confirmed);
        return conflict;
    }
    static void addPassage(const Stored &stored, const QDateTime &now, History &history)
    {
        const LedgerRecord &record = stored.record;
        if (record.kind == "exit") {
            if (history.lastEntry)
                history.lastEntry->stillInside = false;
            return;
        }
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC);
        history.lastEntry
            = Entry{.at = at, .desk = QString::fromUtf8(record.desk), .operatorName = {}};
        ++history.entries;
        history.entriesToday += at.date() == now.date() ? 1 : 0;
    }

    MemoryFile &m_file;
    QString m_desk;
    QUuid m_incarnation;
    std::function<QDateTime()> m_clock;
};

} // namespace lanyard::tests
