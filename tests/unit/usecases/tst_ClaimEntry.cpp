// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ClaimEntry.h"

#include "app/ports/Claims.h"
#include "app/ports/EventSettings.h"
#include "app/usecases/AbandonAttempt.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/FinishAttempt.h"
#include "app/usecases/LateClaims.h"
#include "tests/kit/Fakes.h"
#include "tests/kit/MemoryDesk.h"
#include "tests/kit/SimulatedHub.h"

#include <QTest>

#include <memory>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

/// Asks the hub at once, unless the line is cut; answers may get lost on their way back.
struct DirectClaims final : Claims
{
    DirectClaims(SimulatedHub &its, QString name)
        : hub{its}
        , desk{std::move(name)}
    {
    }

    bool isCut = false;
    bool losesAnswers = false;
    QList<Claim> placed;
    QList<QUuid> freed;

    ClaimAnswer place(const Claim &claim,
                      std::optional<int> capacity,
                      const std::optional<QUuid> &instead) override
    {
        placed.append(claim);
        if (isCut)
            return HubAway{};
        const auto answer = hub.answer(PlaceClaim{claim, capacity, instead}, desk);
        return losesAnswers ? ClaimAnswer{HubAway{}} : std::get<ClaimAnswer>(*answer);
    }
    void free(const QUuid &claim) override
    {
        freed.append(claim);
        if (!isCut)
            QVERIFY(hub.answer(FreeSeat{claim}, desk));
    }

    SimulatedHub &hub;
    QString desk;
};

struct TestDesk
{
    TestDesk(SimulatedHub &hub, const QString &name)
        : ledger{file, name, QUuid::createUuid(), [this] { return clock.at; }}
        , claims{hub, name}
        , entry{ledger, claims, ledger, QTimeZone{"Asia/Shanghai"}}
        , admit{AdmitAttendee{book, doors, ledger, clock, QTimeZone::utc()}, entry}
    {
        QVERIFY(hub.answer(Greet{ledger.incarnation(), name}, name));
        book.people = {anAttendee(), anAttendee().numbered(2).carrying(u"ADA-2").named(u"Ada"_s)};
        doors.all = {aDoor()};
    }
    Verdict scan(const Door &door = aDoor(), const AdmitAttendee::Manner &manner = {})
    {
        return *admit(u"GRACE-0001"_s, door, manner);
    }
    /// What the last record that people see says.
    JournalRecord last() const
    {
        JournalRecord last;
        [[maybe_unused]] const auto read
            = ledger.forEachRecord({}, [&last](const JournalRecord &record) {
                  last = record;
                  return true;
              });
        return last;
    }
    QString basis() const { return last().body.value(u"basis"_s).toString(); }
    void learn(const TestDesk &other)
    {
        const LedgerHeads heads = *other.ledger.heads();
        for (const LedgerHead &head : heads)
            QVERIFY(
                ledger.takeIn(*other.ledger.after({head.incarnation, 0, {}}, 1 << 20), clock.at));
    }

    FixedClock clock;
    FakeBook book;
    FakeDoors doors;
    MemoryFile file;
    MemoryDesk ledger;
    DirectClaims claims;
    ClaimEntry entry;
    AdmitAttendee admit;
};

} // namespace

class ClaimEntryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<SimulatedHub>([] { return noon; });
        north = std::make_unique<TestDesk>(*hub, u"North"_s);
        south = std::make_unique<TestDesk>(*hub, u"South"_s);
    }

    void letsInWhoWinsTheClaim()
    {
        QVERIFY(holds<Admitted>(north->scan()));
        const JournalRecord record = north->last();
        QCOMPARE(record.kind, Deed::Kind::Admission);
        QCOMPARE(record.body.value(u"basis").toString(), u"online"_s);
        QCOMPARE(record.body.value(u"entry").toString(), u"0"_s);
        QCOMPARE(QUuid::fromString(record.body.value(u"claim").toString()),
                 hub->tables.claims.first().claim.id);
        QVERIFY(north->ledger.openAttempts()->isEmpty());
    }

    void refusesWhoWasLetInElsewhereAMomentAgo()
    {
        QVERIFY(holds<Admitted>(north->scan()));
        const Verdict verdict = south->scan();
        QVERIFY(holds<AlreadyIn>(verdict));
        QCOMPARE(std::get<AlreadyIn>(verdict).entry.desk, u"North"_s);
        QCOMPARE(std::get<AlreadyIn>(verdict).entry.at, noon);
        QCOMPARE(south->last().kind, Deed::Kind::Refusal);
        QVERIFY(south->ledger.openAttempts()->isEmpty());
    }

    void writesTheAttemptDownBeforeItAsks()
    {
        north->ledger.broken = Failure{Failure::Kind::DiskFull, {}, {}};
        QVERIFY(!north->admit(u"GRACE-0001"_s, aDoor()));
        QVERIFY(north->claims.placed.isEmpty());
    }

    void asksForTheSameClaimAgainWhereTheAnswerWasLost()
    {
        Door door = aDoor();
        door.withoutHub = WithoutHub::Refuse;
        north->claims.losesAnswers = true;
        QVERIFY(holds<HubSilent>(north->scan(door)));
        QCOMPARE(north->ledger.openAttempts()->size(), 1);
        north->claims.losesAnswers = false;
        QVERIFY(holds<Admitted>(north->scan(door)));
        QCOMPARE(north->claims.placed.at(0).id, north->claims.placed.at(1).id);
        QVERIFY(north->ledger.openAttempts()->isEmpty());
    }

    void doesWhatTheDoorSaysWhileTheHubIsAway_data()
    {
        QTest::addColumn<WithoutHub>("choice");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("lets people in") << WithoutHub::Admit << u"admitted"_s;
        QTest::newRow("leaves it to a person") << WithoutHub::Ask << u"hub_silent"_s;
        QTest::newRow("waits for the hub") << WithoutHub::Refuse << u"hub_silent"_s;
    }
    void doesWhatTheDoorSaysWhileTheHubIsAway()
    {
        QFETCH(const WithoutHub, choice);
        QFETCH(const QString, verdict);
        Door door = aDoor();
        door.withoutHub = choice;
        north->claims.isCut = true;
        const Verdict given = north->scan(door);
        QCOMPARE(nameOf(given), verdict);
        if (const auto *silent = std::get_if<HubSilent>(&given))
            QCOMPARE(silent->askStaff, choice == WithoutHub::Ask);
        else
            QCOMPARE(north->basis(), u"offline"_s);
    }

    void claimsAfterwardsWhatHappenedWhileTheHubWasAway()
    {
        north->claims.isCut = true;
        QVERIFY(holds<Admitted>(north->scan()));
        const QUuid run = north->ledger.incarnation();
        const QList<Claim> late = claimsIn(*north->ledger.after({run, 0, {}}, 1 << 20));
        QCOMPARE(late, (QList{north->claims.placed.constFirst()}));
    }

    void claimsNothingAfterwardsOfRecordsWithoutAnEntry()
    {
        LedgerRecord record{.incarnation = QUuid::createUuid(),
                            .kind = "admission",
                            .door = QByteArray{16, 'd'},
                            .subject = QByteArray{16, 's'},
                            .desk = {},
                            .body = R"({"claim":"6a0f0a52-3c3e-4b59-9d0a-000000000001"})",
                            .prev = {},
                            .hash = {}};
        QVERIFY(claimsIn({record}).isEmpty());
        record.body = R"({"claim":"6a0f0a52-3c3e-4b59-9d0a-000000000001","entry":"0"})";
        QCOMPARE(claimsIn({record}).size(), 1);
        record.kind = "override";
        QVERIFY(claimsIn({record}).isEmpty());
    }

    void standsInThePlaceOfAnEntryThatWasTakenBack()
    {
        QVERIFY(holds<Admitted>(north->scan()));
        const RecordId admission = north->last().id;
        const QJsonObject undone{
            {u"incarnation"_s, admission.incarnation.toString(QUuid::WithoutBraces)},
            {u"seq"_s, admission.seq}};
        QVERIFY(north->ledger.append(
            {Deed::Kind::Undo, noon, Id<Registration>{1}, Id<Door>{1}, {{u"undoes"_s, undone}}}));
        QVERIFY(holds<AlreadyIn>(south->scan())); // which has not heard of it yet
        south->learn(*north);
        QVERIFY(holds<Admitted>(south->scan()));
        QCOMPARE(hub->tables.claims.first().claim.incarnation, south->ledger.incarnation());
    }

    void leavesNothingBehindWhereAnAttemptIsAbandoned()
    {
        const auto claim
            = north->ledger.openAttempt(Id<Registration>{1}, Id<Door>{1}, u"0"_s, noon);
        QVERIFY(std::holds_alternative<ClaimWon>(north->claims.place(*claim, {}, {})));
        QVERIFY(holds<AlreadyIn>(south->scan()));
        const AbandonAttempt abandon{north->ledger, north->claims, north->clock};
        QVERIFY(abandon(north->ledger.openAttempts()->constFirst()));
        QVERIFY(north->ledger.openAttempts()->isEmpty());
        south->learn(*north);
        QVERIFY(holds<Admitted>(south->scan()));
    }

    void finishesAnAttemptWithItsOwnClaim()
    {
        const auto claim
            = north->ledger.openAttempt(Id<Registration>{1}, Id<Door>{1}, u"0"_s, noon);
        QVERIFY(std::holds_alternative<ClaimWon>(north->claims.place(*claim, {}, {})));
        const auto judged = finish(*north);
        QVERIFY(judged && holds<Admitted>(judged->verdict));
        QCOMPARE(QUuid::fromString(north->last().body.value(u"claim").toString()), claim->id);
        QVERIFY(north->ledger.openAttempts()->isEmpty());
    }

    void takesOverWhatAnEarlierRunHadClaimed()
    {
        QVERIFY(claimAndStop(*north));
        TestDesk restarted{*hub, u"North"_s};
        restarted.file.chains = north->file.chains;
        restarted.file.own += north->file.own;
        QVERIFY(holds<Admitted>(restarted.scan()));
        QCOMPARE(restarted.basis(), u"instead"_s);
        QCOMPARE(hub->tables.claims.first().claim.incarnation, restarted.ledger.incarnation());
        QVERIFY(restarted.ledger.openAttempts()->isEmpty());
    }

    void letsOnlyOneOfTwoCopiesTakeAClaimOver()
    {
        QVERIFY(claimAndStop(*north));
        for (const bool isFirst : {true, false}) {
            TestDesk copy{*hub, u"North"_s};
            copy.file.chains = north->file.chains;
            copy.file.own += north->file.own;
            QCOMPARE(holds<Admitted>(copy.scan()), isFirst);
        }
    }

    void endsAnAttemptOfSomebodyWhoIsInMeanwhile()
    {
        QVERIFY(north->ledger.openAttempt(Id<Registration>{1}, Id<Door>{1}, u"0"_s, noon));
        QVERIFY(holds<Admitted>(south->scan()));
        north->learn(*south);
        const auto judged = finish(*north);
        QVERIFY(judged && holds<AlreadyIn>(judged->verdict));
        QVERIFY(north->ledger.openAttempts()->isEmpty());
    }

    void countsSeatsAtTheHub()
    {
        const Door camp = aDoor().holding(1);
        QVERIFY(holds<Admitted>(north->scan(camp)));
        const auto full = south->admit(u"ADA-2"_s, camp);
        QVERIFY(full && holds<Full>(*full));
        QVERIFY(holds<Exited>(north->scan(camp, {.leaving = true})));
        QCOMPARE(north->claims.freed.size(), 1);
        const auto free = south->admit(u"ADA-2"_s, camp);
        QVERIFY(free && holds<Admitted>(*free));
    }

    void givesASeatThatIsKeptForItAwayByItself()
    {
        const Door door = aDoor().holding(2);
        QVERIFY(holds<Admitted>(*south->admit(u"ADA-2"_s, door)));
        const QUuid uuid = south->claims.placed.constFirst().door;
        const auto kept = hub->answer(KeepSeats{uuid, 2, u"North"_s, 1}, u"North"_s);
        QVERIFY(kept && std::get<KeepSeats::Answer>(*kept).kept == 1);
        QVERIFY(holds<Full>(south->scan(door)));
        QVERIFY(holds<Full>(north->scan(door)));
        north->ledger.seats = {.kept = 1, .taken = 0};
        QVERIFY(holds<Admitted>(north->scan(door)));
        QCOMPARE(north->basis(), u"offline"_s);
    }

    void asksNobodyAboutAnOverride()
    {
        QVERIFY(holds<Admitted>(north->scan()));
        south->learn(*north);
        QVERIFY(holds<Admitted>(south->scan(aDoor(), {.overrideReason = u"lost it"_s})));
        QVERIFY(south->claims.placed.isEmpty());
        QCOMPARE(south->basis(), u"override"_s);
    }

    void takesPaperAtItsWord()
    {
        QVERIFY(holds<Admitted>(north->scan(aDoor(), {.origin = u"paper"_s})));
        QVERIFY(north->claims.placed.isEmpty());
        QCOMPARE(north->basis(), u"offline"_s);
        QCOMPARE(north->last().body.value(u"entry").toString(), u"0"_s);
    }

    void changesNothingWhereTheEventIsNotShared()
    {
        north->ledger.shared = false;
        QVERIFY(holds<Admitted>(north->scan()));
        QVERIFY(north->claims.placed.isEmpty());
        QVERIFY(!north->last().body.contains(u"basis"));
        QVERIFY(!north->last().body.contains(u"entry"));
    }

    void namesTheEntryByWhatTheDoorCounts_data()
    {
        QTest::addColumn<Reentry>("reentry");
        QTest::addColumn<QString>("entry");
        QTest::newRow("once") << Reentry::Once << u"0"_s;
        QTest::newRow("once a day, of the event's zone")
            << Reentry::OncePerDay << u"2030-05-18/1"_s;
        QTest::newRow("once after each exit") << Reentry::AfterExit << u"3"_s;
        QTest::newRow("as often as they like") << Reentry::Any << QString{};
    }
    void namesTheEntryByWhatTheDoorCounts()
    {
        QFETCH(const Reentry, reentry);
        QFETCH(const QString, entry);
        const QDateTime evening = noon.addSecs(6 * 3600); // after midnight in Shanghai
        const auto named = claimedEntry(aDoor().letting(reentry),
                                        {.entries = 3, .entriesToday = 1},
                                        {evening, QTimeZone{"Asia/Shanghai"}});
        QCOMPARE(named.value_or(QString{}), entry);
    }

private:
    /// The claim was won, and then the power went.
    static bool claimAndStop(TestDesk &desk)
    {
        const auto claim = desk.ledger.openAttempt(Id<Registration>{1}, Id<Door>{1}, u"0"_s, noon);
        return claim && std::holds_alternative<ClaimWon>(desk.claims.place(*claim, {}, {}));
    }
    static Result<AdmitAttendee::Judged> finish(TestDesk &desk)
    {
        const AbandonAttempt abandon{desk.ledger, desk.claims, desk.clock};
        const FinishAttempt finishAttempt{desk.book, desk.doors, desk.ledger, desk.admit, abandon};
        return finishAttempt(desk.ledger.openAttempts()->constFirst());
    }

    std::unique_ptr<SimulatedHub> hub;
    std::unique_ptr<TestDesk> north;
    std::unique_ptr<TestDesk> south;
};

QTEST_GUILESS_MAIN(ClaimEntryTest)
#include "tst_ClaimEntry.moc"
