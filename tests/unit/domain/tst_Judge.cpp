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

    void saysWhatARuleMisses()
    {
        const Door door = aDoor().ruledBy(u"role is \"Speaker\""_s);
        const auto refused = std::get<RuleRefused>(judge(anAttendee(), door, {}, at(noon)));
        const auto unmet = std::get<UnmetCondition>(refused.why);
        QCOMPARE(unmet.condition.subject, RuleSubject::Role);
        QCOMPARE(unmet.found, u"Attendee"_s);
    }

    void asksOnlyWhatIsOpen()
    {
        Question diet{u"diet"_s, u"Which lunch?"_s, {}, Question::Kind::Choice, {u"rice"_s}, true};
        const Door door = aDoor().asking({photos(), diet});
        const auto needed
            = std::get<AnswerNeeded>(judge(anAttendee(), door, answered(u"yes"_s), at(noon)));
        QCOMPARE(needed.questions, QList{diet});
    }

    void countsEntries()
    {
        const auto back = std::get<Admitted>(judge(anAttendee(), aDoor(), outside(), at(noon)));
        QCOMPARE(back.entry, 2);
    }

    void locksNobodyIn()
    {
        for (const Standing standing : everyStanding) {
            QVERIFY(
                holds<Exited>(judgeExit(anAttendee().standing(standing).with(onlineTicket), {})));
        }
    }

    void aSilentHubComesLast()
    {
        const Verdict silent = HubSilent{anAttendee()};
        QCOMPARE(nameOf(silent), u"hub_silent"_s);
        QVERIFY(!lets(silent));
        QVERIFY(personIn(silent));
        QVERIFY(nearness(silent) > nearness(AnswerNeeded{anAttendee(), {}}));
        QVERIFY(nearness(silent) < nearness(Admitted{anAttendee()}));
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

    static History outside()
    {
        History history = inside();
        history.lastEntry->stillInside = false;
        return history;
    }
    static History yesterday()
    {
        History history = outside();
        history.entriesToday = 0;
        return history;
    }
    static History full(History history)
    {
        history.peopleInside = 12;
        return history;
    }
    static Question photos()
    {
        return {u"photos"_s, u"May we take photos?"_s, {}, Question::Kind::Consent, {}, true};
    }
    static History answered(const QString &answer) { return {.answers = {{u"photos"_s, answer}}}; }

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
            {"who came in once came in, wherever they are now",
             anAttendee(),
             aDoor().letting(Reentry::Once),
             outside(),
             noon,
             "already_in"},
            {"after an exit a door may let in again",
             anAttendee(),
             aDoor().letting(Reentry::AfterExit),
             outside(),
             noon,
             "admitted"},
            {"once a day is once a day, after an exit too",
             anAttendee(),
             aDoor().letting(Reentry::OncePerDay),
             outside(),
             noon,
             "already_in"},
            {"and once again the next day",
             anAttendee(),
             aDoor().letting(Reentry::OncePerDay),
             yesterday(),
             noon,
             "admitted"},
            {"any number is any number",
             anAttendee(),
             aDoor().letting(Reentry::Any),
             inside(),
             noon,
             "admitted"},
            {"who came in once is told so rather than that it is full",
             anAttendee(),
             aDoor().letting(Reentry::Once).holding(12),
             full(outside()),
             noon,
             "already_in"},
            {"who left a full door waits",
             anAttendee(),
             aDoor().letting(Reentry::AfterExit).holding(12),
             full(outside()),
             noon,
             "full"},
            {"a ticket for later waits",
             anAttendee().valid(noon.addSecs(1), {}),
             aDoor(),
             {},
             noon,
             "ticket_not_valid_now"},
            {"a ticket is valid from its first moment",
             anAttendee().valid(noon, noon.addSecs(1)),
             aDoor(),
             {},
             noon,
             "admitted"},
            {"and not in its last",
             anAttendee().valid({}, noon),
             aDoor(),
             {},
             noon,
             "ticket_not_valid_now"},
            {"no approval comes before the ticket's days",
             anAttendee().standing(Standing::Pending).valid({}, noon),
             aDoor(),
             {},
             noon,
             "not_approved"},
            {"the ticket's days come before the wrong door",
             anAttendee().valid({}, noon),
             speakersOnly,
             {},
             noon,
             "ticket_not_valid_now"},
            {"a rule that is not met refuses",
             anAttendee(),
             aDoor().ruledBy(u"role is \"Speaker\""_s),
             {},
             noon,
             "rule_refused"},
            {"a rule that cannot be evaluated refuses",
             anAttendee(),
             aDoor().ruledBy(u"field \"Age\" at least 18"_s),
             {},
             noon,
             "rule_refused"},
            {"a rule that is met is not heard of",
             anAttendee(),
             aDoor().ruledBy(u"role is \"Attendee\" and entries_today less than 1"_s),
             {},
             noon,
             "admitted"},
            {"money comes before the rule",
             anAttendee().standing(Standing::Unpaid),
             aDoor().ruledBy(u"role is \"Speaker\""_s),
             {},
             noon,
             "unpaid"},
            {"the rule comes before the full door",
             anAttendee(),
             aDoor().ruledBy(u"role is \"Speaker\""_s).holding(12),
             crowd(12),
             noon,
             "rule_refused"},
            {"a question has to be answered",
             anAttendee(),
             aDoor().asking({photos()}),
             {},
             noon,
             "answer_needed"},
            {"once is enough",
             anAttendee(),
             aDoor().asking({photos()}),
             answered(u"yes"_s),
             noon,
             "admitted"},
            {"who does not agree stays out",
             anAttendee(),
             aDoor().asking({photos()}),
             answered(u"no"_s),
             noon,
             "answer_needed"},
            {"nobody is asked at a full door",
             anAttendee(),
             aDoor().asking({photos()}).holding(12),
             crowd(12),
             noon,
             "full"},
            {"nobody is asked who is in already",
             anAttendee(),
             aDoor().asking({photos()}),
             inside(),
             noon,
             "already_in"},
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
