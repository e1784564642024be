// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/EnterFromPaper.h"

#include "app/domain/ShortCode.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class EnterFromPaperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        journal = {};
        book.people = {anAttendee()};
        doors.all = {aDoor()};
        clock.at = noon.addSecs(4 * 3600);
    }

    void aShortCodeMeansAPerson()
    {
        const QString code = ShortCode::of(Id<Registration>{1}).text();
        QCOMPARE(enter.meant(code)->who->name, u"Grace"_s);
        QCOMPARE(enter.meant(u" "_s + code.toLower())->who->name, u"Grace"_s);
    }

    void aTicketCodeWillDo() { QCOMPARE(enter.meant(u"GRACE-0001"_s)->who->name, u"Grace"_s); }

    void aWrongLetterIsToldFromACodeThatNobodyHas()
    {
        QString code = ShortCode::of(Id<Registration>{1}).text();
        code.back() = code.back() == u'A' ? u'B' : u'A';
        QVERIFY(enter.meant(code)->mistyped);
        const auto nobody = enter.meant(ShortCode::of(Id<Registration>{77}).text());
        QVERIFY(!nobody->mistyped && !nobody->who);
    }

    void aTickIsAnAdmissionAtItsTime()
    {
        const auto entered = enter({.who = Id<Registration>{1}, .door = Id<Door>{1}, .at = noon});
        QVERIFY(entered);
        QVERIFY(holds<Admitted>(entered->verdict));
        QCOMPARE(journal.deeds.size(), 1);
        QCOMPARE(journal.deeds.first().at, noon);
        QCOMPARE(journal.deeds.first().body.value(u"origin").toString(), u"paper"_s);
    }

    void theDoorJudgesAsItWasThen()
    {
        const auto entered = enter(
            {.who = Id<Registration>{1}, .door = Id<Door>{1}, .at = noon.addSecs(-2 * 3600)});
        QVERIFY(holds<DoorNotOpen>(entered->verdict));
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Refusal);
    }

    void whoCameInAllTheSameIsLetInWithTheReason()
    {
        book.people = {anAttendee().standing(Standing::Cancelled)};
        const auto entered = enter({.who = Id<Registration>{1},
                                    .door = Id<Door>{1},
                                    .at = noon,
                                    .overrideReason = u"on the list"_s,
                                    .supervisor = u"Lee"_s});
        QVERIFY(holds<Admitted>(entered->verdict));
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Override);
        QCOMPARE(journal.deeds.first().body.value(u"supervisor").toString(), u"Lee"_s);
    }

    void whatWasMistypedIsTakenBackNow()
    {
        const RecordId record{QUuid::createUuid(), 7};
        journal.records = {{.id = record,
                            .at = noon,
                            .kind = Deed::Kind::Admission,
                            .desk = {},
                            .operatorName = {},
                            .door = {},
                            .who = {},
                            .name = {},
                            .body = {},
                            .position = 1}};
        const auto entered = enter({.who = Id<Registration>{1}, .door = Id<Door>{1}, .at = noon});
        QVERIFY(enter.takeBack(*entered, u"mistyped"_s));
        const Deed undo = journal.deeds.last();
        QCOMPARE(undo.kind, Deed::Kind::Undo);
        QCOMPARE(undo.at, clock.at);
        QCOMPARE(undo.body.value(u"undoes")[u"seq"].toInteger(), 7);
        QCOMPARE(undo.body.value(u"reason").toString(), u"mistyped"_s);
    }

private:
    FakeBook book;
    FakeDoors doors;
    FakeJournal journal;
    FixedClock clock;
    const EnterFromPaper enter{book, doors, journal, clock, QTimeZone::utc()};
};

QTEST_GUILESS_MAIN(EnterFromPaperTest)
#include "tst_EnterFromPaper.moc"
