// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/Invariants.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

/// An admission or override that nobody took back, as a desk shows it.
struct Shown
{
    RecordId id;
    QString who;
    QString door;
    QString entry; ///< empty: without a claim
    bool online = false;
    bool onPaper = false;
};

QString nameOf(const RecordId &id)
{
    return id.incarnation.toString(QUuid::WithoutBraces).left(8) + u'/' + QString::number(id.seq);
}

QList<Shown> shownAt(SimulatedDesk &desk)
{
    QList<Shown> shown;
    const auto read
        = desk.store().journal().forEachRecord({}, [&shown](const JournalRecord &record) {
              const bool enters
                  = record.kind == Deed::Kind::Admission || record.kind == Deed::Kind::Override;
              if (enters && !record.undone)
                  shown.append({record.id,
                                record.who,
                                record.door,
                                record.kind == Deed::Kind::Admission
                                    ? record.body.value(u"entry").toString()
                                    : QString{},
                                record.body.value(u"basis").toString() == u"online",
                                record.body.value(u"origin").toString() == u"paper"});
              return true;
          });
    return read ? shown : QList<Shown>{};
}

LedgerHeads withRecords(LedgerHeads heads)
{
    heads.removeIf([](const LedgerHead &head) { return head.seq == 0; });
    std::ranges::sort(heads, {}, &LedgerHead::incarnation);
    return heads;
}

} // namespace

QString verdictsOf(DeskStore &store, const QDateTime &now)
{
    QStringList lines;
    const QList<Door> doors = *store.doors().doors();
    QList<Registration> people;
    const auto listed = store.people().forEach([&people](const Registration &who) {
        people.append(who);
        return true;
    });
    if (!listed || people.size() < simulatedPeople)
        return u"somebody is missing"_s;
    std::ranges::sort(people, {}, [](const Registration &who) { return who.code.text(); });
    for (const Registration &who : std::as_const(people)) {
        for (const Door &door : doors) {
            const auto history = store.journal().history(who.id, door.id, now);
            const Entry last = history->lastEntry.value_or(Entry{});
            lines.append(u"%1 %2 %3 entries %4 inside %5 last %6 %7 of %8"_s
                             .arg(who.code.text(), who.name, door.name)
                             .arg(history->entries)
                             .arg(history->isInside())
                             .arg(last.desk, last.at.toString(Qt::ISODateWithMs))
                             .arg(history->peopleInside));
        }
    }
    QStringList conflicts;
    const auto known = store.ledger().conflicts();
    for (const Conflict &conflict : *known) {
        QStringList claims;
        for (const RivalAdmission &admission : conflict.admissions)
            claims.append(admission.claim.toString());
        conflicts.append(conflict.entry + u' ' + claims.join(u' '));
    }
    conflicts.sort();
    return (lines + conflicts).join(u'\n');
}

Invariants::Invariants(World &world, StoreRoom &room, const Desks &desks)
    : m_world{world}
    , m_room{room}
    , m_desks{desks}
{
}

QStringList Invariants::violated(bool withAudit)
{
    m_found.clear();
    everythingWrittenIsEverywhere();
    nobodyWasLetInTwiceWhileConnected();
    allDesksSayTheSame();
    whatIsShownIsWhatHappened();
    everyClaimBelongsToSomething();
    headsArePrefixes();
    noSeatIsTakenTwice();
    if (withAudit) {
        theOrderOfArrivalDoesNotMatter();
        theFilesAreSound();
    }
    return m_found;
}

void Invariants::checkHub(World &world, Said &said)
{
    const auto &runs = world.hub.tables.runs;
    for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
        const QString gap = u"I6 The hub has a gap."_s;
        if (run->records.size() != run->lastSeq) {
            if (!world.findings.contains(gap))
                world.findings.append(gap);
            return;
        }
        for (qsizetype i = run->records.size() - 1; i >= 0; --i) {
            const LedgerRecord &record = run->records.at(i);
            QByteArray &hash = said[{record.incarnation, record.seq}];
            if (hash == record.hash)
                break;
            if (!hash.isEmpty())
                world.findings.append(u"I6 A record became another one."_s);
            hash = record.hash;
        }
    }
}

/// Every record that was durable at a desk, and is not gone with every file that had it, is at the
/// hub and at all desks.
void Invariants::everythingWrittenIsEverywhere()
{
    QHash<QUuid, qint64> hub;
    for (auto run = m_world.hub.tables.runs.cbegin(); run != m_world.hub.tables.runs.cend(); ++run)
        hub.insert(run.key(), run->lastSeq);
    const auto &promised = m_world.truth.promised;
    for (auto it = promised.cbegin(); it != promised.cend(); ++it) {
        if (hub.value(it.key()) < it.value())
            find(u"I1 The hub lacks records up to %1."_s.arg(nameOf({it.key(), it.value()})));
    }
    for (const auto &desk : m_desks) {
        const QHash<QUuid, qint64> have = seqsOf(*desk->store().ledger().heads());
        for (auto it = hub.cbegin(); it != hub.cend(); ++it) {
            if (have.value(it.key()) != it.value())
                find(u"I1 %1 has %2 of %3 records of %4."_s.arg(desk->name())
                         .arg(have.value(it.key()))
                         .arg(it.value())
                         .arg(it.key().toString(QUuid::WithoutBraces).left(8)));
        }
    }
}

/// While the hub never went back in time, at most one admission that it confirmed stands for a
/// person, a door and an entry.
void Invariants::nobodyWasLetInTwiceWhileConnected()
{
    if (m_world.truth.hubWentBack || !m_world.truth.cutShort.isEmpty())
        return;
    std::map<QString, int> confirmed;
    for (const Shown &shown : shownAt(*m_desks.front())) {
        const QString entry = shown.who + u' ' + shown.door + u' ' + shown.entry;
        if (shown.online && ++confirmed[entry] == 2)
            find(u"I2 The hub confirmed two admissions for %1."_s.arg(entry));
    }
}

/// The same records, and the same answers from them.
void Invariants::allDesksSayTheSame()
{
    const QDateTime now = m_world.time.wall;
    DeskStore &first = m_desks.front()->store();
    const QString verdicts = verdictsOf(first, now);
    const QByteArray digest = *first.ledger().digest();
    for (const auto &desk : m_desks) {
        if (*desk->store().ledger().digest() != digest)
            find(u"I3 %1 and %2 have other records."_s.arg(m_desks.front()->name(), desk->name()));
        else if (const QString its = verdictsOf(desk->store(), now); its != verdicts)
            find(u"I3 %1 and %2 say other things:\n%3\n---\n%4"_s.arg(
                m_desks.front()->name(), desk->name(), verdicts, its));
    }
}

/// Whoever went in is shown as in, and nobody else; whoever went in more than once for one entry is
/// a conflict.
void Invariants::whatIsShownIsWhatHappened()
{
    QSet<QString> happened;
    for (const RecordId &letIn : std::as_const(m_world.truth.letIns)) {
        if (survives(letIn))
            happened.insert(nameOf(letIn));
    }
    for (const Truth::TakenBack &taken : std::as_const(m_world.truth.takenBack)) {
        if (survives(taken.undo))
            happened.remove(nameOf(taken.admission));
    }
    for (const auto &desk : m_desks) {
        QSet<QString> shown;
        std::map<QString, int> entries;
        qsizetype conflicts = 0;
        for (const Shown &one : shownAt(*desk)) {
            shown.insert(nameOf(one.id));
            const QString entry = one.who + u' ' + one.door + u' ' + one.entry;
            if (!one.entry.isEmpty() && ++entries[entry] == 2)
                ++conflicts;
        }
        if (shown != happened)
            find(
                u"I4 %1 shows %2 admissions that did not happen, and misses %3."_s.arg(desk->name())
                    .arg((shown - happened).size())
                    .arg((happened - shown).size()));
        if (const auto known = desk->store().ledger().conflicts(); known->size() != conflicts)
            find(u"I4 %1 shows %2 of %3 conflicts."_s.arg(desk->name())
                     .arg(known->size())
                     .arg(conflicts));
    }
}

/// Every claim that stands at the hub was written down before it was placed: no person is locked
/// out by a claim that nobody knows.
void Invariants::everyClaimBelongsToSomething()
{
    QSet<QUuid> known;
    for (const HubTables::Run &run : std::as_const(m_world.hub.tables.runs)) {
        for (const LedgerRecord &record : run.records) {
            const QJsonObject body = QJsonDocument::fromJson(record.body).object();
            known.insert(QUuid::fromString(body.value(u"claim"_s).toString()));
        }
    }
    for (const HubTables::ClaimRow &row : std::as_const(m_world.hub.tables.claims)) {
        if (!known.contains(row.claim.id)
            && !m_world.truth.cutShort.contains(row.claim.incarnation))
            find(u"I5 No record knows the claim %1."_s.arg(row.claim.id.toString()));
    }
}

/// What anybody has of a run is the beginning of the same history.
void Invariants::headsArePrefixes()
{
    Said said;
    checkHub(m_world, said);
    for (const auto &desk : m_desks) {
        const LedgerHeads heads = *desk->store().ledger().heads();
        for (const LedgerHead &head : heads) {
            const QByteArray hash = said.value({head.incarnation, head.seq});
            if (!hash.isEmpty() && hash != head.hash)
                find(u"I6 %1 has another history of %2."_s.arg(
                    desk->name(), nameOf({head.incarnation, head.seq})));
        }
        const HubState state = desk->state();
        if (!state.forked.isEmpty() || state.quarantined > 0 || !state.refused.isEmpty())
            find(u"I6 %1 complains: %2 forked, %3 put aside, %4 refused."_s.arg(desk->name())
                     .arg(state.forked.size())
                     .arg(state.quarantined)
                     .arg(state.refused.size()));
    }
}

/// No more people are behind a door with seats than it has, but for those whom a person let in.
/// Seats that are kept are told apart by the names of desks: of a copied desk nothing is promised.
/// A desk without the address of a hub goes by what it knows.
void Invariants::noSeatIsTakenTwice()
{
    if (m_world.truth.hubWentBack || !m_world.truth.cutShort.isEmpty())
        return;
    const bool hasHub = m_desks.front()->store().ledger().membership()->has_value();
    const QList<Door> doors = simulatedDoors();
    for (const Door &door : {doors.at(1), doors.at(2)}) {
        if (door.apartSeats > 0 && (m_world.truth.hasCopies || !hasHub))
            continue;
        QSet<QString> left;
        QSet<QString> seated;
        const auto read = m_desks.front()->store().journal().forEachRecord(
            {.kind = Deed::Kind::Exit}, [&left](const JournalRecord &record) {
                left.insert(record.who + record.door);
                return true;
            });
        for (const Shown &shown : shownAt(*m_desks.front())) {
            const bool isHere
                = shown.door == door.name || shown.door.endsWith(QString::number(door.id.value()));
            const bool isSeated = shown.online || (door.apartSeats > 0 && !shown.onPaper);
            if (isHere && isSeated && !shown.entry.isEmpty()
                && !left.contains(shown.who + shown.door))
                seated.insert(shown.who);
        }
        if (!read || seated.size() > *door.capacity)
            find(u"I7 %1 people have the %2 seats of %3."_s.arg(seated.size())
                     .arg(*door.capacity)
                     .arg(door.name));
    }
}

/// The same records in another order, some of them twice, add up to the same.
void Invariants::theOrderOfArrivalDoesNotMatter()
{
    QList<QList<LedgerRecord>> runs;
    for (const HubTables::Run &run : std::as_const(m_world.hub.tables.runs)) {
        if (!run.records.isEmpty())
            runs.append(run.records);
    }
    const auto store = m_room.open(m_room.blank(), u"Witness"_s);
    QList<qsizetype> given(runs.size(), 0);
    QList<int> open;
    for (int run = 0; run < runs.size(); ++run)
        open.append(run);
    while (!open.isEmpty()) {
        const int run = open.at(m_world.fate.upTo(int(open.size())));
        const qsizetype from = std::max<qsizetype>(0, given.at(run) - m_world.fate.upTo(3));
        given[run] = std::min(runs.at(run).size(), given.at(run) + 1 + m_world.fate.upTo(4));
        const auto taken = store->ledger().takeIn(runs.at(run).mid(from, given.at(run) - from),
                                                  m_world.time.wall);
        if (!taken)
            find(u"I8 A file could not take records: %1"_s.arg(taken.failure().detail));
        if (!taken || given.at(run) == runs.at(run).size())
            open.removeAll(run);
    }
    DeskStore &first = m_desks.front()->store();
    if (withRecords(*store->ledger().heads()) != withRecords(*first.ledger().heads()))
        find(u"I8 Another order leaves other records."_s);
    const QString one = verdictsOf(first, m_world.time.wall);
    const QString other = verdictsOf(*store, m_world.time.wall);
    if (one != other)
        find(u"I8 Another order says other things:\n%1\n---\n%2"_s.arg(one, other));
}

/// The chain of hashes is whole, and whatever is added up of the journal is what it adds up to.
void Invariants::theFilesAreSound()
{
    for (const auto &desk : m_desks) {
        const QStringList problems = desk->store().problems();
        if (!problems.isEmpty())
            find(u"I9/I10 %1: %2"_s.arg(desk->name(), problems.join(u"; ")));
    }
}

bool Invariants::survives(const RecordId &record) const
{
    return record.seq <= m_world.truth.promised.value(record.incarnation);
}

} // namespace lanyard::tests
