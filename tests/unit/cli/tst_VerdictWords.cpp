// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"
#include "app/cli/VerdictWords.h"
#include "tests/kit/Builders.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace lanyard::cli;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class VerdictWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheFieldsThatScriptsRelyOn()
    {
        const QJsonObject line = words.json(Admitted{anAttendee(), {}}, aDoor());
        for (const auto &field : {u"verdict"_s, u"name"_s, u"code"_s, u"door"_s, u"reason"_s})
            QVERIFY2(line.contains(field), qPrintable(field));
        QCOMPARE(line.value(u"verdict").toString(), u"admitted"_s);
        QCOMPARE(line.value(u"door").toString(), u"Main door"_s);
    }

    void saysSinceWhenAndAtWhichDeskSomebodyIsIn()
    {
        const Verdict verdict = AlreadyIn{anAttendee(), {noon, u"Desk 2"_s, u"Mei"_s}};
        const QJsonObject line = words.json(verdict, aDoor());
        QCOMPARE(line.value(u"since").toString(), u"2030-05-17T20:00:00+08:00"_s);
        QCOMPARE(line.value(u"desk").toString(), u"Desk 2"_s);
        QVERIFY(words.line(verdict, aDoor()).contains(u"Desk 2"));
        QVERIFY(words.line(verdict, aDoor()).contains(u"Mei"));
    }

    void keepsTextFromOutsideOnOneLine()
    {
        const Verdict verdict = Admitted{anAttendee().named(u"Eve\n\u202eADMIN\u001b[31m"_s), {}};
        const QString line = words.line(verdict, aDoor());
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\u202e') && !line.contains(u'\u001b'));
    }

    void givesEveryRefusalAReason()
    {
        const Registration who = anAttendee();
        const QList<Verdict> refusals{Cancelled{who},
                                      Blocked{who},
                                      NotApproved{who},
                                      NotForThisDoor{who, {}},
                                      NotForThisDoor{who, {u"Hall"_s}},
                                      DoorNotOpen{who, noon, noon, false},
                                      DoorNotOpen{who, noon, noon, true},
                                      Unpaid{who},
                                      Full{who, 40},
                                      AlreadyIn{who, {noon, u"Desk 2"_s, {}}},
                                      BadgeReissued{who, *TicketCode::parse(u"OLD-1")},
                                      TicketNotValidNow{who, false},
                                      TicketNotValidNow{who, true},
                                      RuleRefused{who, UnmetCondition{condition(), {}, {}}},
                                      RuleRefused{who, BrokenCondition{condition(), {}}},
                                      AnswerNeeded{who, {question()}},
                                      HubSilent{who, false},
                                      HubSilent{who, true},
                                      UnknownCode{u"x"_s, {}}};
        for (const Verdict &verdict : refusals)
            QVERIFY2(!words.reason(verdict).isEmpty(), qPrintable(nameOf(verdict)));
    }

    void everyVerdictHasTheFactsOfItsCase_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QJsonObject>("facts");
        const Registration who = anAttendee().valid(noon.addDays(1), noon.addDays(2));
        const QString tomorrow = u"2030-05-18T20:00:00+08:00"_s;
        QTest::newRow("welcome back") << Verdict{Admitted{who, {}, 3}}
                                      << QJsonObject{{u"entry"_s, 3}, {u"override"_s, false}};
        QTest::newRow("left unseen")
            << Verdict{Exited{who, false}} << QJsonObject{{u"was_inside"_s, false}};
        QTest::newRow("in already") << Verdict{AlreadyIn{
            who, {noon.addSecs(-90), u"Desk 2"_s, u"Mei"_s, true, true}, Reentry::OncePerDay}}
                                    << QJsonObject{{u"since"_s, u"2030-05-17T19:58:30+08:00"_s},
                                                   {u"seconds_ago"_s, 90},
                                                   {u"desk"_s, u"Desk 2"_s},
                                                   {u"operator"_s, u"Mei"_s},
                                                   {u"inside"_s, true},
                                                   {u"badge_printed"_s, true},
                                                   {u"reentry"_s, u"once_a_day"_s}};
        QTest::newRow("another event's")
            << Verdict{UnknownCode{u"S-1"_s, UnknownReason::OtherEvent, u"Spring"_s}}
            << QJsonObject{{u"unknown"_s, u"other_event"_s}, {u"event"_s, u"Spring"_s}};
        QTest::newRow("a replaced code")
            << Verdict{BadgeReissued{who, *TicketCode::parse(u"OLD-1")}}
            << QJsonObject{{u"code"_s, u"OLD-1"_s}};
        QTest::newRow("a ticket for later")
            << Verdict{TicketNotValidNow{who, false}}
            << QJsonObject{{u"valid_from"_s, tomorrow}, {u"over"_s, false}};
        QTest::newRow("a ticket for other doors")
            << Verdict{NotForThisDoor{who, {u"Hall"_s, u"Camp"_s}}}
            << QJsonObject{{u"doors"_s, QJsonArray{u"Hall"_s, u"Camp"_s}}};
        QTest::newRow("a door that opens later")
            << Verdict{DoorNotOpen{who, noon.addDays(1), noon.addDays(1), false}}
            << QJsonObject{{u"opens"_s, tomorrow}, {u"closes"_s, tomorrow}};
        QTest::newRow("a rule that time will meet")
            << Verdict{RuleRefused{who, UnmetCondition{condition(), u"1"_s, noon.addDays(1)}}}
            << QJsonObject{{u"rule"_s, u"entries_today less than 1"_s},
                           {u"found"_s, u"1"_s},
                           {u"broken"_s, false},
                           {u"met_at"_s, tomorrow}};
        QTest::newRow("a rule that cannot be asked")
            << Verdict{RuleRefused{who, BrokenCondition{condition(), {}}}}
            << QJsonObject{{u"broken"_s, true}, {u"met_at"_s, QJsonValue::Null}};
        QTest::newRow("a full door") << Verdict{Full{who, 40}} << QJsonObject{{u"capacity"_s, 40}};
        QTest::newRow("a hub that is silent")
            << Verdict{HubSilent{who, true}} << QJsonObject{{u"ask_staff"_s, true}};
        QTest::newRow("an open question")
            << Verdict{AnswerNeeded{who, {question()}}}
            << QJsonObject{{u"questions"_s,
                            QJsonArray{QJsonObject{{u"key"_s, u"size"_s},
                                                   {u"text"_s, u"Which T-shirt?"_s},
                                                   {u"note"_s, QString{}},
                                                   {u"kind"_s, u"choice"_s},
                                                   {u"choices"_s, QJsonArray{u"S"_s, u"M"_s}},
                                                   {u"required"_s, true}}}}};
    }
    void everyVerdictHasTheFactsOfItsCase()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(const QJsonObject, facts);
        const QJsonObject line = words.json(verdict, aDoor());
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            QCOMPARE(line.value(fact.key()), fact.value());
    }

    void saysHowLongAgoSomebodyCameIn_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("ago");
        QTest::newRow("seconds") << qint64{59} << u"59 s ago"_s;
        QTest::newRow("minutes") << qint64{60} << u"1 min ago"_s;
        QTest::newRow("hours") << qint64{3 * 3600 + 61} << u"3 h 1 min ago"_s;
        QTest::newRow("days") << qint64{86400 + 3600} << u"1 d 1 h ago"_s;
        QTest::newRow("a clock that is behind") << qint64{-5} << u"0 s ago"_s;
    }
    void saysHowLongAgoSomebodyCameIn()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, ago);
        const Verdict verdict
            = AlreadyIn{anAttendee(), {noon.addSecs(-seconds), u"Desk 2"_s, u"Mei"_s}};
        QVERIFY2(words.reason(verdict).contains(u' ' + ago), qPrintable(words.reason(verdict)));
    }

    void reassuresAShakyHandAndStopsForAnotherDesk()
    {
        const auto said = [this](const QString &desk, int seconds) {
            return words.reason(AlreadyIn{anAttendee(), {noon.addSecs(-seconds), desk, {}}});
        };
        QVERIFY(said(u"Desk 1"_s, 5).contains(u"all is well"));
        QVERIFY(!said(u"Desk 1"_s, 31).contains(u"all is well"));
        QVERIFY(!said(u"Desk 2"_s, 5).contains(u"all is well"));
    }

    void saysWhetherABadgeWasPrinted()
    {
        Entry entry{noon, u"Desk 1"_s, {}};
        QVERIFY(words.reason(AlreadyIn{anAttendee(), entry}).contains(u", no badge printed"));
        entry.desk = u"Desk 2"_s;
        QVERIFY(
            words.reason(AlreadyIn{anAttendee(), entry}).contains(u", nothing known of a badge"));
        entry.badgePrinted = true;
        QVERIFY(words.reason(AlreadyIn{anAttendee(), entry}).contains(u", badge printed"));
    }

    void showsTheNotesOnAPerson()
    {
        Registration who = anAttendee();
        who.notes = u"VIP, call the host"_s;
        QVERIFY(words.line(Admitted{who, {}}, aDoor()).contains(u"VIP, call the host"));
        QCOMPARE(words.json(Admitted{who, {}}, aDoor()).value(u"notes").toString(), who.notes);
    }

    void namesTheOtherEventThatATicketIsFor()
    {
        const UnknownCode verdict{u"S-1"_s, UnknownReason::OtherEvent, u"Spring"_s};
        QVERIFY(words.reason(verdict).contains(u"“Spring”"));
    }

    void saysWhoDecidesWhileTheHubIsSilent()
    {
        const HubSilent asking{anAttendee(), true};
        QVERIFY(words.line(asking, aDoor()).startsWith(u"DECIDE"_s));
        QVERIFY(words.reason(asking).contains(u"--override"));
        const HubSilent waiting{anAttendee(), false};
        QVERIFY(words.line(waiting, aDoor()).startsWith(u"WAIT"_s));
        QVERIFY(!words.reason(waiting).contains(u"--override"));
    }

    void saysHowAQuestionIsAnswered()
    {
        QVERIFY(words.reason(AnswerNeeded{anAttendee(), {question()}})
                    .contains(u"Which T-shirt? (--answer size=S|M)"));
    }

private:
    static RuleCondition condition()
    {
        return {RuleSubject::EntriesToday, RuleRelation::LessThan, {}, {u"1"_s}};
    }
    static Question question()
    {
        return {u"size"_s, u"Which T-shirt?"_s, {}, Question::Kind::Choice, {u"S"_s, u"M"_s}};
    }

    PlainWording wording;
    Event event = anEvent();
    VerdictWords words{wording, event, {noon, u"Desk 1"_s}};
};

QTEST_GUILESS_MAIN(VerdictWordsTest)
#include "tst_VerdictWords.moc"
