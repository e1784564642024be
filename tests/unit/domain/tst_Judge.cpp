// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class JudgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOneVerdictPerSetOfFacts_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < cases().size(); ++row)
            QTest::newRow(cases()[row].sentence) << row;
    }

    void givesOneVerdictPerSetOfFacts()
    {
        QFETCH(const int, row);
        const Case &given = cases()[row];
        QCOMPARE(nameOf(judge(given.who, given.door, given.history, at(given.now))),
                 QString::fromLatin1(given.verdict));
    }

    void saysSinceWhenAndWhereSomebodyIsIn()
    {
        const Verdict verdict = judge(anAttendee(), aDoor(), inside(), at(noon));
        QVERIFY(holds<AlreadyIn>(verdict));
        QCOMPARE(std::get<AlreadyIn>(verdict).entry, *inside().lastEntry);
    }

    void saysWhenADoorOpens()
    {
        const Door door = aDoor().open(noon.addSecs(60), noon.addSecs(3600));
        const auto early = std::get<DoorNotOpen>(judge(anAttendee(), door, {}, at(noon)));
        QCOMPARE(early.opens, door.opens);
        QVERIFY(!early.over);
        const auto late = std::get<DoorNotOpen>(judge(anAttendee(), door, {}, at(door.closes)));
        QVERIFY(late.over);
    }

    void opensAndClosesExactlyOnTime()
    {
        const Door door = aDoor();
        QVERIFY(holds<DoorNotOpen>(judge(anAttendee(), door, {}, at(door.opens.addMSecs(-1)))));
        QVERIFY(holds<Admitted>(judge(anAttendee(), door, {}, at(door.opens))));
        QVERIFY(holds<Admitted>(judge(anAttendee(), door, {}, at(door.closes.addMSecs(-1)))));
        QVERIFY(holds<DoorNotOpen>(judge(anAttendee(), door, {}, at(door.closes))));
    }

    void locksNobodyIn()
    {
        for (const Standing standing : everyStanding) {
            QVERIFY(
                holds<Exited>(judgeExit(anAttendee().standing(standing).with(onlineTicket), {})));
        }
    }

private:
    struct Case
    {
        const char *sentence;
        Registration who;
        Door door;
        History history;
        QDateTime now;
        const char *verdict;
    };

    static Moment at(const QDateTime &time) { return {time, QTimeZone{"Asia/Shanghai"}}; }

    static History crowd(int people)
    {
        return {.lastEntry = {}, .peopleInside = people, .answers = {}};
    }

    static History inside()
    {
        return {.lastEntry = Entry{noon.addSecs(-600), u"Desk 2"_s, u"Mei"_s},
                .peopleInside = 12,
                .entries = 1,
                .entriesToday = 1,
                .answers = {}};
    }

    static const QList<Case> &cases()
    {
        static const Door shut = aDoor().open(noon.addSecs(60), noon.addSecs(3600));
        static const Door speakersOnly = aDoor().welcoming({speakerTicket.id});
        static const Door onlineToo = aDoor().welcoming({onlineTicket.id});
        static const QList<Case> all{
            {"a confirmed ticket comes in", anAttendee(), aDoor(), {}, noon, "admitted"},
            {"the second time is told so", anAttendee(), aDoor(), inside(), noon, "already_in"},
            {"a cancelled ticket stays out",
             anAttendee().standing(Standing::Cancelled),
             aDoor(),
             {},
             noon,
             "cancelled"},
            {"a blocked person stays out",
             anAttendee().standing(Standing::Blocked),
             aDoor(),
             {},
             noon,
             "blocked"},
            {"who waits for approval stays out",
             anAttendee().standing(Standing::Pending),
             aDoor(),
             {},
             noon,
             "not_approved"},
            {"who has not paid is sent to pay",
             anAttendee().standing(Standing::Unpaid),
             aDoor(),
             {},
             noon,
             "unpaid"},
            {"an online ticket does not open a door",
             anAttendee().with(onlineTicket),
             aDoor(),
             {},
             noon,
             "not_for_this_door"},
            {"unless the door welcomes it by name",
             anAttendee().with(onlineTicket),
             onlineToo,
             {},
             noon,
             "admitted"},
            {"a type the door does not welcome is refused",
             anAttendee(),
             speakersOnly,
             {},
             noon,
             "not_for_this_door"},
            {"a shut door lets nobody in", anAttendee(), shut, {}, noon, "door_not_open"},
            {"cancelled comes before the wrong door",
             anAttendee().standing(Standing::Cancelled),
             speakersOnly,
             {},
             noon,
             "cancelled"},
            {"the wrong door comes before the shut one",
             anAttendee().with(onlineTicket),
             shut,
             {},
             noon,
             "not_for_this_door"},
            {"the shut door comes before the money",
             anAttendee().standing(Standing::Unpaid),
             shut,
             {},
             noon,
             "door_not_open"},
            {"money comes before the list",
             anAttendee().standing(Standing::Unpaid),
             aDoor(),
             inside(),
             noon,
             "unpaid"},
            {"the last seat is taken",
             anAttendee(),
             aDoor().holding(13),
             crowd(12),
             noon,
             "admitted"},
            {"a full door lets nobody in",
             anAttendee(),
             aDoor().holding(12),
             crowd(12),
             noon,
             "full"},
            {"who is inside a full door is told so",
             anAttendee(),
             aDoor().holding(12),
             inside(),
             noon,
             "already_in"},
        };
        return all;
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_Judge.moc"
