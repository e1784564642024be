// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/SyncDesk.h"
#include "tests/kit/MemoryDesk.h"
#include "tests/kit/SimulatedHub.h"

#include <QTest>

#include <memory>

using namespace lanyard;
using namespace lanyard::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Failure unreachable{Failure::Kind::Unreachable, {}, {}};

/// A desk, its event file and its way to the hub; time passes only where told to.
struct TestDesk
{
    TestDesk(SimulatedHub &hub, SyncMoment &now, const QString &name)
        : moment{now}
        , ledger{file, name, QUuid::createUuid(), [&now] { return now.wall; }}
        , connection{hub, name}
        , sync{ledger, name, [] { return 0.5; }}
    {
    }

    /// Until there is nothing more to ask now; false if that never comes.
    bool settle()
    {
        for (int i = 0; i < 1000; ++i) {
            const auto request = sync.next(moment);
            if (!request)
                return false;
            if (!*request)
                return true;
            const auto answer = connection.ask(**request, 400ms);
            moment.elapsed += roundTrip;
            moment.wall = moment.wall.addMSecs(roundTrip / 1ms);
            if (!sync.take(**request, answer, moment))
                return false;
        }
        return false;
    }
    void write(const QString &text = u"…"_s)
    {
        QVERIFY(ledger.append(
            {Deed::Kind::Note, moment.wall, Id<Registration>{1}, {}, {{u"text"_s, text}}}));
    }
    void admit(const QString &claim, const QString &entry = u"0"_s)
    {
        QVERIFY(ledger.append({Deed::Kind::Admission,
                               moment.wall,
                               Id<Registration>{1},
                               Id<Door>{1},
                               {{u"claim"_s, claim}, {u"entry"_s, entry}}}));
    }
    template<typename Request>
    qsizetype asked() const
    {
        return std::ranges::count_if(connection.asked, [](const HubRequest &request) {
            return std::holds_alternative<Request>(request);
        });
    }
    HubState state() const { return *sync.state(); }

    SyncMoment &moment;
    std::chrono::nanoseconds roundTrip{0};
    MemoryFile file;
    MemoryDesk ledger;
    SimulatedConnection connection;
    SyncDesk sync;
};

} // namespace

class SyncDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        now = {noon, 1000s};
        hub = std::make_unique<SimulatedHub>([this] { return now.wall; });
        hub->tables.epoch = QUuid::createUuid();
        north = std::make_unique<TestDesk>(*hub, now, u"North"_s);
        south = std::make_unique<TestDesk>(*hub, now, u"South"_s);
    }

    void bringsWhatOneDeskWroteToTheOther()
    {
        north->write();
        north->write();
        settleBoth();
        QCOMPARE(recordsOf(*south), 2);
        QCOMPARE(*south->ledger.digest(), *north->ledger.digest());
        QCOMPARE(north->state().unshared.records, 0);
        QCOMPARE(south->state().missing, 0);
    }

    void asksOnlyForTheSumWhileNothingHappens()
    {
        north->write();
        settleBoth();
        pass(14s);
        settleBoth();
        north->connection.asked.clear();
        pass(1200ms);
        QVERIFY(north->settle());
        QCOMPARE(north->asked<AskSum>(), 1);
        QCOMPARE(north->connection.asked.size(), 1);
    }

    void learnsWhatIsNewTogetherWithTheSum_data()
    {
        QTest::addColumn<qint64>("slowest");
        QTest::addColumn<int>("looks");
        QTest::newRow("at once") << qint64{0} << 0;
        QTest::newRow("but for what was on its way since long before, which the sum tells")
            << qint64{256 * 60'000} << 1;
    }
    void learnsWhatIsNewTogetherWithTheSum()
    {
        QFETCH(const qint64, slowest);
        QFETCH(const int, looks);
        settleBoth();
        hub->slowest = slowest;
        north->write();
        QVERIFY(north->settle());
        south->connection.asked.clear();
        pass(1200ms);
        QVERIFY(south->settle());
        QCOMPARE(recordsOf(*south), 1);
        QCOMPARE(south->asked<AskHeads>(), looks);
    }

    void asksEverySecondMoreOrLess()
    {
        settleBoth();
        const auto before = now.elapsed;
        QVERIFY(north->sync.wakeAt() >= before + 800ms);
        QVERIFY(north->sync.wakeAt() <= before + 1200ms);
    }

    void sendsWhatIsNewWithoutWaiting()
    {
        settleBoth();
        north->write();
        QVERIFY(north->settle());
        QCOMPARE(hub->tables.runs.value(north->ledger.incarnation()).lastSeq, 1);
    }

    void sendsNoBatchOfMoreThanFiveHundred()
    {
        for (int i = 0; i < 1100; ++i)
            north->write();
        settleBoth();
        QCOMPARE(north->asked<Push>(), 3);
        QCOMPARE(recordsOf(*south), 1100);
    }

    void sendsNoBatchOfMuchMoreThanHalfAMebibyte()
    {
        for (int i = 0; i < 10; ++i)
            north->write(QString{100'000, u'x'});
        settleBoth();
        QCOMPARE(north->asked<Push>(), 2);
        QCOMPARE(recordsOf(*south), 10);
    }

    void sendsAnEarlierRunOfItsOwnToo()
    {
        north->write();
        TestDesk restarted{*hub, now, u"North"_s};
        restarted.file = north->file;
        restarted.write();
        QVERIFY(restarted.settle());
        QVERIFY(south->settle());
        QCOMPARE(recordsOf(*south), 2);
    }

    void fillsAHubThatWentBackInTime()
    {
        north->write();
        settleBoth();
        const HubTables earlier = hub->tables;
        north->write();
        south->write();
        settleBoth();
        hub->tables = earlier;
        pass(2s);
        settleBoth();
        QCOMPARE(hub->tables.runs.value(north->ledger.incarnation()).lastSeq, 2);
        QCOMPARE(hub->tables.runs.value(south->ledger.incarnation()).lastSeq, 1);
    }

    void sendsOthersRecordsOnOnlyIfTheyAreStillLackingAtASecondLook()
    {
        north->write();
        settleBoth();
        hub->tables.runs.clear(); // and North is gone
        pass(2s);
        QVERIFY(south->settle());
        QCOMPARE(hub->tables.runs.value(north->ledger.incarnation()).lastSeq, 0);
        pass(7s);
        QVERIFY(south->settle());
        QCOMPARE(hub->tables.runs.value(north->ledger.incarnation()).lastSeq, 1);
        QCOMPARE(hub->tables.runs.value(north->ledger.incarnation()).desk, u"North"_s);
    }

    void letsTheirOwnDeskSendThemFirst()
    {
        north->write();
        settleBoth();
        hub->tables.runs.clear();
        pass(2s);
        QVERIFY(south->settle());
        QVERIFY(north->settle());
        pass(7s);
        QVERIFY(south->settle());
        QCOMPARE(south->asked<Push>(), 0);
    }

    void takesOnNothingThatIsLostOnTheWay()
    {
        north->write();
        settleBoth();
        north->write();
        north->connection.cut = Failure{Failure::Kind::Busy, {}, {}};
        QVERIFY(north->settle());
        QCOMPARE(recordsOf(*south), 1);
        north->connection.cut.reset();
        pass(31s);
        settleBoth();
        QCOMPARE(recordsOf(*south), 2);
    }

    void isApartAfterTwoFailuresAndBackAfterTwoAnswers()
    {
        settleBoth();
        QCOMPARE(north->state().link, HubState::Link::Connected);
        const QDateTime connected = north->state().since;
        north->connection.cut = unreachable;
        pass(2s);
        QVERIFY(north->settle());
        QCOMPARE(north->state().link, HubState::Link::Connected);
        pass(2s);
        QVERIFY(north->settle());
        QCOMPARE(north->state().link, HubState::Link::Apart);
        QCOMPARE(north->state().trouble, std::optional{unreachable});
        QVERIFY(north->state().since > connected);
        const QDateTime apart = north->state().since;
        pass(60s);
        QVERIFY(north->settle());
        QCOMPARE(north->state().since, apart);
        north->connection.cut.reset();
        pass(60s);
        QVERIFY(north->settle());
        QCOMPARE(north->state().link, HubState::Link::Connected);
        QVERIFY(!north->state().trouble);
    }

    void waitsLongerFromFailureToFailure()
    {
        settleBoth();
        north->connection.cut = unreachable;
        QList<std::chrono::nanoseconds> waits;
        pass(2s);
        for (int i = 0; i < 9; ++i) {
            QVERIFY(north->settle());
            waits.append(north->sync.wakeAt() - now.elapsed);
            now.elapsed = north->sync.wakeAt();
        }
        QCOMPARE(waits.first(), std::chrono::nanoseconds{250ms}); // half of 0.5 s
        QCOMPARE(waits.at(1), std::chrono::nanoseconds{500ms});
        QCOMPARE(waits.last(), std::chrono::nanoseconds{15s}); // half of 30 s
    }

    void measuresHowFarItsClockIsOff()
    {
        constexpr qint64 halfWay = 50; // what passes until the hub looks at its clock
        SimulatedHub ahead{[this] { return now.wall.addMSecs(90'000 + halfWay); }};
        TestDesk measured{ahead, now, u"Late"_s};
        measured.roundTrip = 100ms;
        QVERIFY(measured.settle());
        QCOMPARE(measured.state().clockOffset, std::optional<qint64>{90'000});
    }

    void believesNoClockThatWasLongOnItsWay()
    {
        north->roundTrip = 1500ms;
        QVERIFY(north->settle());
        QVERIFY(!north->state().clockOffset);
    }

    void measuresAnewWhenTheClockWasSet()
    {
        const SyncMoment start = now;
        SimulatedHub steady{
            [this, start] { return start.wall.addMSecs((now.elapsed - start.elapsed) / 1ms); }};
        TestDesk desk{steady, now, u"East"_s};
        QVERIFY(desk.settle());
        QCOMPARE(desk.state().clockOffset, std::optional<qint64>{0});
        pass(2s);
        now.wall = now.wall.addSecs(-600);
        QVERIFY(desk.settle());
        QCOMPARE(desk.state().clockOffset, std::optional<qint64>{600'000});
    }

    void placesTheClaimsOfAdmissionsAfterwards()
    {
        const QUuid claim = QUuid::createUuid();
        north->admit(claim.toString(QUuid::WithoutBraces));
        QVERIFY(north->settle());
        QCOMPARE(hub->tables.claims.size(), 1);
        QCOMPARE(hub->tables.claims.first().claim.id, claim);
        QCOMPARE(hub->tables.claims.first().claim.incarnation, north->ledger.incarnation());
    }

    void showsARecordThatTheHubRefusesAndGoesOn()
    {
        hub->refuses = [](const LedgerRecord &record) { return record.body.contains("bad"); };
        for (int i = 0; i < 20; ++i)
            north->write(i == 13 ? u"bad"_s : u"good"_s);
        settleBoth();
        QCOMPARE(north->state().refused.size(), 1);
        QCOMPARE(north->state().refused.first().record.seq, 14);
        QCOMPARE(north->state().refused.first().why, u"22021"_s);
        QCOMPARE(north->state().unshared.records, 0);
        QCOMPARE(recordsOf(*south), 20);
        QCOMPARE(south->state().quarantined, 1);
        QCOMPARE(*south->ledger.digest(), *north->ledger.digest());
    }

    void goesOnWithOthersWhereARunCanGoNoFurther()
    {
        const QUuid stuck = north->ledger.incarnation();
        hub->refuses = [stuck](const LedgerRecord &record) { return record.incarnation == stuck; };
        north->write();
        TestDesk restarted{*hub, now, u"North"_s};
        restarted.file = north->file;
        restarted.write();
        QVERIFY(restarted.settle());
        QCOMPARE(hub->tables.runs.value(restarted.ledger.incarnation()).lastSeq, 1);
        QCOMPARE(hub->tables.runs.value(stuck).lastSeq, 0);
        QCOMPARE(restarted.state().refused.size(), 1);
    }

    void becomesSomebodyElseWhereACopyOfItGoesOnToo()
    {
        north->write(u"shared"_s);
        QVERIFY(north->settle());
        TestDesk copy{*hub, now, u"North"_s};
        copy.file = north->file;
        const QUuid incarnation = north->ledger.incarnation();
        MemoryDesk again{copy.file, u"North"_s, incarnation, [this] { return now.wall; }};
        SyncDesk itsSync{again, u"North"_s, [] { return 0.5; }};

        north->write(u"here"_s);
        QVERIFY(north->settle());
        QVERIFY(again.append({Deed::Kind::Note, now.wall, {}, {}, {{u"text"_s, u"there"_s}}}));
        for (int i = 0; i < 30; ++i) {
            const auto request = itsSync.next(now);
            QVERIFY(request);
            if (!*request)
                break;
            QVERIFY(itsSync.take(**request, copy.connection.ask(**request, 400ms), now));
        }
        QVERIFY(again.incarnation() != incarnation);
        pass(2s);
        settleBoth();
        QCOMPARE(recordsOf(*south), 3); // shared, here, there
        QCOMPARE(*south->ledger.digest(), *again.digest());
    }

    void saysWhereSomebodyElseHasTwoHistories()
    {
        north->write(u"here"_s);
        settleBoth();
        hub->tables.runs[north->ledger.incarnation()].lastHash = QByteArray{32, 'x'};
        pass(61s);
        QVERIFY(south->settle());
        QCOMPARE(south->state().forked, QList{north->ledger.incarnation()});
        QCOMPARE(south->state().link, HubState::Link::Connected);
    }

    void sendsNothingOnceItWasRevoked()
    {
        settleBoth();
        hub->tables.revoked.insert(u"North"_s);
        north->write();
        QVERIFY(north->settle());
        QCOMPARE(north->state().link, HubState::Link::Revoked);
        QCOMPARE(north->state().unshared.records, 1);
        hub->tables.revoked.clear();
        pass(31s);
        QVERIFY(north->settle());
        QCOMPARE(north->state().link, HubState::Link::Connected);
        QCOMPARE(north->state().unshared.records, 0);
    }

    void asksNothingWhileItIsDetached()
    {
        settleBoth();
        north->sync.setDetached(true, now);
        north->connection.asked.clear();
        north->write();
        pass(100s);
        QVERIFY(north->settle());
        QVERIFY(north->connection.asked.isEmpty());
        QCOMPARE(north->state().link, HubState::Link::Detached);
        north->sync.setDetached(false, now);
        QVERIFY(north->settle());
        QCOMPARE(north->state().unshared.records, 0);
    }

    void tellsTheOthersWhatItHasSoThatAllCanAgree()
    {
        north->write();
        settleBoth();
        pass(6s);
        settleBoth();
        pass(15s);
        settleBoth();
        QCOMPARE(north->state().desks.size(), 2);
        QVERIFY(allAgree(north->state()));
        south->write();
        QVERIFY(south->settle());
        pass(6s);
        QVERIFY(south->settle());
        QVERIFY(!allAgree(south->state()));
    }

    void asksForTheOthersMoreOftenWhileSomebodyLooks()
    {
        settleBoth();
        north->connection.asked.clear();
        north->sync.watch(true);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(north->settle());
            pass(1s);
        }
        QCOMPARE(north->asked<AskReports>(), 5);
    }

    void givesASeatBackEvenIfTheHubIsAwayAtFirst()
    {
        settleBoth();
        const QUuid claim = QUuid::createUuid();
        hub->tables.seats[QUuid{}] = {{{}, QByteArray{16, 's'}, claim}};
        north->connection.cut = unreachable;
        north->sync.free(claim);
        QVERIFY(north->settle());
        north->connection.cut.reset();
        pass(31s);
        QVERIFY(north->settle());
        QVERIFY(hub->tables.seats.first().first().subject.isEmpty());
    }

    void readsTheHubAgainWhereAGapAppears()
    {
        north->write();
        settleBoth();
        north->write();
        hub->tables.runs[north->ledger.incarnation()] = {u"North"_s, {}, 0, {}};
        QVERIFY(north->settle());
        pass(2s);
        QVERIFY(north->settle());
        QCOMPARE(hub->tables.runs.value(north->ledger.incarnation()).lastSeq, 2);
    }

    void letsNoBrokenRunStandInTheWayOfTheOthers()
    {
        north->write();
        QVERIFY(north->settle());
        hub->tables.runs[north->ledger.incarnation()].records.clear(); // the head promises more
        TestDesk east{*hub, now, u"East"_s};
        east.write();
        QVERIFY(east.settle());
        QVERIFY(south->settle());
        QCOMPARE(recordsOf(*south), 1);
        south->connection.asked.clear();
        pass(10s);
        QVERIFY(south->settle());
        QVERIFY(south->asked<Pull>() <= 1);
    }

    void tellsWhatTheEventFileCouldNotDo()
    {
        north->write();
        QVERIFY(north->settle());
        south->ledger.broken = Failure{Failure::Kind::DiskFull, {}, {}};
        QVERIFY(!south->settle());
        south->ledger.broken.reset();
        QVERIFY(south->settle());
        QCOMPARE(recordsOf(*south), 1);
    }

private:
    void pass(std::chrono::nanoseconds time)
    {
        now.elapsed += time;
        now.wall = now.wall.addMSecs(time / 1ms);
    }
    void settleBoth()
    {
        QVERIFY(north->settle());
        QVERIFY(south->settle());
        pass(2s);
        QVERIFY(south->settle());
        QVERIFY(north->settle());
    }
    static qint64 recordsOf(const TestDesk &desk) { return desk.state().records; }

    SyncMoment now;
    std::unique_ptr<SimulatedHub> hub;
    std::unique_ptr<TestDesk> north;
    std::unique_ptr<TestDesk> south;
};

QTEST_GUILESS_MAIN(SyncDeskTest)
#include "tst_SyncDesk.moc"
