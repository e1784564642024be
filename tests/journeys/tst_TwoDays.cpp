// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TwoDays.h"

#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// The sample event as it would be worked, through the real program; in the end every report has to
/// say what was done.
class TwoDaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desk.setUp());
        firstMorning();
        firstCamp();
        firstNoonAndAfternoon();
        party();
        secondDay();
    }

    void theFileIsWhole()
    {
        const Run verify = desk.program.json({u"verify"_s});
        QVERIFY2(verify.line().value(u"ok").toBool(), verify.out.constData());
    }

    void statsCountPeople()
    {
        const QJsonObject stats = desk.program.json({u"stats"_s}).line();
        QCOMPARE(stats.value(u"people").toInt(), int(desk.model.everybody().size()));
        QCOMPARE(stats.value(u"inside").toInt(), int(desk.model.insideAnywhere().size()));
        const QJsonObject byDoor = stats.value(u"by_door").toObject();
        for (const QString &door : desk.model.doors())
            QCOMPARE(byDoor.value(door).toInt(), int(desk.model.people(door).size()));
    }

    void statsOfADayCountThatDay()
    {
        for (const QString &day : {u"2026-11-28"_s, u"2026-11-29"_s}) {
            const QJsonObject stats = desk.program.json({u"stats"_s, u"--day"_s, day}).line();
            QCOMPARE(stats.value(u"people").toInt(), int(desk.model.peopleOn(day).size()));
        }
    }

    void theExportListsThemOnceEach()
    {
        const QStringList codes = codesIn(u"people"_s);
        QCOMPARE(codes.size(), desk.model.everybody().size());
        QCOMPARE((QSet<QString>{codes.begin(), codes.end()}), desk.model.everybody());
    }

    void whoDidNotComeIsANoShow()
    {
        const QStringList codes = codesIn(u"no-shows"_s);
        QVERIFY(!codes.isEmpty());
        QCOMPARE((QSet<QString>{codes.begin(), codes.end()}),
                 desk.confirmedOnSite() - desk.model.everybody());
    }

    void theJournalHasARecordForEveryAnswer()
    {
        QMap<QString, int> kinds;
        for (const QJsonValue &row : desk.exported(u"journal"_s))
            ++kinds[row.toObject().value(u"kind").toString()];
        for (const QString &kind :
             {u"admission"_s, u"exit"_s, u"refusal"_s, u"override"_s, u"undo"_s, u"walk_in"_s}) {
            QVERIFY2(desk.model.deeds(kind) > 0, qPrintable(kind));
            QCOMPARE(kinds.value(kind), desk.model.deeds(kind));
        }
    }

    void noCampIsFullerThanItIsAllowed()
    {
        for (const QString &camp : std::as_const(desk.camps)) {
            QVERIFY(desk.model.mostInside(camp) > 0);
            QVERIFY(desk.model.mostInside(camp) <= TwoDays::seats + desk.overrides);
        }
        QCOMPARE(desk.model.mostInside(desk.camps.last()), TwoDays::seats);
    }

private:
    QStringList codesIn(const QString &what) const
    {
        QStringList codes;
        for (const QJsonValue &row : desk.exported(what))
            codes.append(row.toObject().value(u"code").toString());
        return codes;
    }

    void firstMorning()
    {
        desk.admitArrivals(u"2026-11-28T07"_s, u"2026-11-28T09"_s, u"Day 1"_s);
        // A shaky hand, and people who show the screenshot of somebody else.
        const QStringList again = desk.someInside(u"Day 1"_s, 25);
        for (const QString &verdict : desk.admit(u"Day 1"_s, u"2026-11-28T09:05"_s, again))
            QCOMPARE(verdict, u"already_in"_s);
        const QStringList wrong(14, u"NOT-A-TICKET-77"_s);
        for (const QString &verdict : desk.admit(u"Day 1"_s, u"2026-11-28T09:06"_s, wrong))
            QCOMPARE(verdict, u"unknown_code"_s);
        // Five were let in by mistake; three of them come in again.
        const QStringList mistaken = desk.someInside(u"Day 1"_s, 5);
        for (const QString &code : mistaken)
            QVERIFY(desk.undo(code, u"2026-11-28T09:10"_s));
        for (const QString &verdict :
             desk.admit(u"Day 1"_s, u"2026-11-28T09:20"_s, mistaken.first(3)))
            QCOMPARE(verdict, u"admitted"_s);
        desk.admitArrivals(u"2026-11-28T09"_s, u"2026-11-28T12"_s, u"Day 1"_s);
    }

    void firstCamp()
    {
        const QString camp = desk.camps.first();
        QCOMPARE(desk.admit(camp, u"2026-11-28T09:00"_s, desk.ticketsFor(camp).first(1)),
                 QStringList{u"door_not_open"_s});
        desk.admit(camp, u"2026-11-28T09:40"_s, desk.ticketsFor(camp));
        QCOMPARE(desk.model.inside(camp).size(), TwoDays::seats);
        QCOMPARE(desk.walkIn(u"Late Larry"_s, desk.typeFor(camp), camp, u"2026-11-28T09:45"_s),
                 u"full"_s);
        QCOMPARE(desk.admit(camp, u"2026-11-28T09:46"_s, desk.lastWalkIn(), u"the teacher asked"_s),
                 QStringList{u"admitted"_s});
        desk.leave(camp, u"2026-11-28T10:30"_s, desk.someInside(camp, 4));
        QCOMPARE(desk.walkIn(u"Lucky Lucy"_s, desk.typeFor(camp), camp, u"2026-11-28T10:31"_s),
                 u"admitted"_s);
    }

    void firstNoonAndAfternoon()
    {
        const QStringList lunch = desk.someInside(u"Day 1"_s, 200);
        desk.leave(u"Day 1"_s, u"2026-11-28T12:10"_s, lunch);
        desk.admitArrivals(u"2026-11-28T12"_s, u"2026-11-28T13"_s, u"Day 1"_s);
        for (const QString &verdict :
             desk.admit(u"Day 1"_s, u"2026-11-28T13:15"_s, lunch.first(150)))
            QCOMPARE(verdict, u"admitted"_s);
        desk.admitArrivals(u"2026-11-28T13"_s, u"2026-11-28T17"_s, u"Day 1"_s);
        for (const QString &camp : desk.camps.mid(1, 2))
            desk.admit(camp, u"2026-11-28T13:35"_s, desk.ticketsFor(camp));
        for (int i = 1; i <= 6; ++i) {
            QCOMPARE(
                desk.walkIn(u"Walk In %1"_s.arg(i), u"标准票"_s, u"Day 1"_s, u"2026-11-28T14:00"_s),
                u"admitted"_s);
        }
    }

    void party()
    {
        const QStringList guests = desk.someInside(u"Day 1"_s, 400);
        const QStringList verdicts = desk.admit(u"Evening party"_s, u"2026-11-28T18:45"_s, guests);
        QVERIFY(verdicts.contains(u"admitted"_s));
        QVERIFY(verdicts.contains(u"not_for_this_door"_s));
    }

    void secondDay()
    {
        desk.admitArrivals(u"2026-11-29T08"_s, u"2026-11-29T09"_s, u"Day 2"_s);
        // Whoever came yesterday comes again; the desk is killed among them and started anew.
        const QStringList back = desk.someOf(desk.model.people(u"Day 1"_s), 300);
        desk.admitUntilKilled(u"Day 2"_s, u"2026-11-29T08:30"_s, back.first(120), 40);
        const QStringList verdicts = desk.admit(u"Day 2"_s, u"2026-11-29T08:31"_s, back);
        for (const QString &verdict : verdicts)
            QVERIFY(verdict == u"admitted" || verdict == u"already_in");
        for (const QString &camp : desk.camps.mid(3, 2))
            desk.admit(camp, u"2026-11-29T09:35"_s, desk.ticketsFor(camp));
        desk.admitArrivals(u"2026-11-29T09"_s, u"2026-11-29T16"_s, u"Day 2"_s);
        desk.admit(desk.camps.last(), u"2026-11-29T13:31"_s, desk.ticketsFor(desk.camps.last()));
        desk.leave(u"Day 2"_s, u"2026-11-29T17:00"_s, desk.someInside(u"Day 2"_s, 100));
    }

    TwoDays desk;
};

QTEST_GUILESS_MAIN(TwoDaysTest)
#include "tst_TwoDays.moc"
