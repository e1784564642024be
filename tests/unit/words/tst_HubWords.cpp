// SPDX-License-Identifier: Apache-2.0
#include "app/words/HubWords.h"
#include "tests/kit/Builders.h"
#include "tests/kit/HubScenes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::words;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString sentence)
{
    return sentence.remove(QChar{0x2068}).remove(QChar{0x2069});
}

} // namespace

class HubWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusIsOneLine_data()
    {
        QTest::addColumn<HubState>("state");
        QTest::addColumn<QString>("line");
        using Link = HubState::Link;
        QTest::newRow("alone on purpose") << HubState{} << u"This event is on this computer only"_s;
        QTest::newRow("connected") << HubState{.link = Link::Connected} << u"Connected"_s;
        QTest::newRow("connected, and still telling")
            << HubState{.link = Link::Connected, .unshared = {.records = 9, .people = 1}}
            << u"Connected, one person not yet shared"_s;
        QTest::newRow("connected, and still listening")
            << HubState{.link = Link::Connected, .missing = 1200}
            << u"Connected, 1,200 records of other desks are on their way"_s;
        QTest::newRow("not yet") << HubState{.link = Link::Connecting} << u"Not reached yet"_s;
        QTest::newRow("apart") << apart()
                               << u"Working alone since 19:05, 14 people not yet shared"_s;
        HubState longAgo = apart();
        longAgo.since = noon.addDays(-1);
        longAgo.unshared = {};
        QTest::newRow("apart since yesterday")
            << longAgo << u"Working alone since 16/05/2030 20:00"_s;
        QTest::newRow("revoked") << HubState{.link = Link::Revoked,
                                             .unshared = {.records = 1, .people = 1}}
                                 << u"Revoked: the hub takes nothing from this desk any more"_s;
        QTest::newRow("detached") << HubState{.link = Link::Detached}
                                  << u"Detached: this desk works without the hub"_s;
    }
    void theStatusIsOneLine()
    {
        QFETCH(const HubState, state);
        QFETCH(const QString, line);
        QCOMPARE(words.status(state), line);
    }

    void everyTroubleSaysWhatToDo()
    {
        QSet<QString> said;
        HubState state = apart();
        for (const auto kind : {Failure::Kind::Unreachable,
                                Failure::Kind::Busy,
                                Failure::Kind::NotPermitted,
                                Failure::Kind::NotFound,
                                Failure::Kind::NewerVersion,
                                Failure::Kind::DiskFull,
                                Failure::Kind::Rejected}) {
            state.trouble = Failure{kind, u"hub.example"_s, {}};
            said.insert(HubWords::trouble(state));
        }
        QCOMPARE(said.size(), 7);
        QVERIFY(!said.contains(QString{}));
        QVERIFY(!HubWords::trouble({.link = HubState::Link::Revoked}).isEmpty());
        QVERIFY(!HubWords::trouble({.link = HubState::Link::Detached}).isEmpty());
        QCOMPARE(HubWords::trouble({.link = HubState::Link::Connected}), QString{});
    }

    void everyFailureToShareOrJoinSaysWhatToDo()
    {
        QSet<QString> said;
        const QList kinds{Failure::Kind::InvalidValue,
                          Failure::Kind::Unreachable,
                          Failure::Kind::NotPermitted,
                          Failure::Kind::AlreadyThere,
                          Failure::Kind::Cancelled,
                          Failure::Kind::Unexpected};
        for (const Failure::Kind kind : kinds)
            said << HubWords::notShared({kind, {}, {}}) << HubWords::notJoined({kind, {}, {}});
        QCOMPARE(said.size(), 2 * kinds.size());
        QVERIFY(!said.contains(QString{}));
    }

    void saysWhetherAllDesksAgreeAndElseWhoDoesNot()
    {
        HubState state = severalDesks();
        QCOMPARE(plain(words.agreement(state)),
                 u"Not the same records yet: Basement and South 1."_s);
        for (DeskReport &desk : state.desks)
            desk.digest = state.digest;
        state.link = HubState::Link::Connected;
        QCOMPARE(words.agreement(state), u"All desks agree: 12,345 records."_s);
        state.desks[1].digest = "other";
        state.desks[1].revoked = true;
        QCOMPARE(words.agreement(state), u"All desks agree: 12,345 records."_s);
        state.link = HubState::Link::Apart;
        QCOMPARE(words.agreement(state), QString{});
        QCOMPARE(words.agreement({}), QString{});
    }

    void countsWhatADeskLacks()
    {
        HubState state = severalDesks();
        QCOMPARE(words.records(state.desks[1], state), u"all"_s);
        QCOMPARE(words.records(state.desks[0], state), u"345 behind"_s);
        QCOMPARE(words.records(state.desks[2], state), u"differ"_s);
        QCOMPARE(words.records(state.desks[3], state), u"revoked"_s);
        state.missing = 5;
        QCOMPARE(words.records(state.desks[1], state), u"5 behind"_s);
    }

    void warnsOfClocksFromHalfAMinuteOn()
    {
        QVERIFY(!isWrong(std::nullopt));
        QVERIFY(!isWrong(29'999));
        QVERIFY(isWrong(30'000));
        QVERIFY(isWrong(-30'000));
        QCOMPARE(words.clock({}), u"not known"_s);
        QCOMPARE(words.clock(-1'999), u"right"_s);
        QCOMPARE(words.clock(42'300), u"42 s behind"_s);
        QCOMPARE(words.clock(-599'000), u"599 s ahead"_s);
        QCOMPARE(words.clock(-3'600'000), u"60 min ahead"_s);
        QCOMPARE(plain(words.wrongClocks(severalDesks())),
                 u"Set the clock of: Basement (42 s behind)."_s);
        QCOMPARE(words.wrongClock({.clockOffset = -90'000}),
                 u"The clock of this computer is 90 s ahead"_s);
        QCOMPARE(words.wrongClock({.clockOffset = 29'000}), QString{});
    }

    void saysWhoWasLetInTwiceWhereAndWhen()
    {
        const HubState state = withConflicts();
        QCOMPARE(plain(words.title(state.conflicts[0])),
                 u"张伟 Grace was let in twice: Main door"_s);
        QCOMPARE(plain(words.explanation(state.conflicts[0])),
                 u"19:12 at North 1, Kim. This one counts.\n19:14 at Basement."_s);
        QCOMPARE(plain(words.title(state.conflicts[1])),
                 u"Mei Lin was let in 3 times: Main door"_s);
        QVERIFY(
            plain(words.explanation(state.conflicts[1])).endsWith(u"\nSeen to by Lea, 19:50."_s));
        QCOMPARE(plain(words.twice(state)), u"张伟 Grace was let in twice"_s);
        HubState more = state;
        more.conflicts.append(more.conflicts.first());
        QCOMPARE(words.twice(more), u"2 people were let in twice"_s);
        QCOMPARE(words.twice({}), QString{});
    }

    void asksWhatBecameOfAnUnfinishedAttempt()
    {
        QCOMPARE(plain(words.title(withConflicts().unfinished.first())),
                 u"Ada Lovelace at Main door, 19:58: finish or abandon"_s);
    }

    void countsWhatCouldNotBeRead()
    {
        QCOMPARE(words.quarantine(0), QString{});
        QVERIFY(words.quarantine(1).startsWith(u"One record "_s));
        QVERIFY(words.quarantine(1234).startsWith(u"1,234 records "_s));
    }

private:
    const HubWords words{anEvent(), QLocale{QLocale::English, QLocale::UnitedKingdom}, noon};
};

Q_DECLARE_METATYPE(lanyard::HubState)

QTEST_GUILESS_MAIN(HubWordsTest)
#include "tst_HubWords.moc"
