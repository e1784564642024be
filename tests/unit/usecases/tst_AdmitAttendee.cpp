// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AdmitAttendee.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class AdmitAttendeeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        book = {};
        doors = {};
        journal = {};
        book.people = {anAttendee()};
    }

    void writesTheAdmissionDown()
    {
        const auto verdict = admit(u"GRACE-0001"_s, aDoor());
        QVERIFY(verdict && holds<Admitted>(*verdict));
        QCOMPARE(journal.deeds.size(), 1);
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Admission);
        QCOMPARE(journal.deeds.first().at, noon);
        QCOMPARE(journal.deeds.first().who, Id<Registration>{1});
    }

    void writesARefusalDownToo()
    {
        book.people = {anAttendee().standing(Standing::Unpaid)};
        const auto verdict = admit(u"GRACE-0001"_s, aDoor());
        QVERIFY(verdict && holds<Unpaid>(*verdict));
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Refusal);
        QCOMPARE(journal.deeds.first().body.value(u"verdict").toString(), u"unpaid"_s);
    }

    void admitsNobodyWhenTheJournalCannotBeWritten()
    {
        journal.broken = Failure{Failure::Kind::DiskFull, {}, {}};
        const auto verdict = admit(u"GRACE-0001"_s, aDoor());
        QVERIFY(!verdict);
        QCOMPARE(verdict.failure().kind, Failure::Kind::DiskFull);
    }

    void explainsAnOrderNumber()
    {
        book.orders = {u"ORDER-77"_s};
        const auto verdict = admit(u"ORDER-77"_s, aDoor());
        QVERIFY(verdict && holds<UnknownCode>(*verdict));
        QCOMPARE(std::get<UnknownCode>(*verdict).reason, UnknownReason::OrderNumber);
    }

    void readsTheWideLettersOfAnInputMethod()
    {
        const auto verdict = admit(u"ＧＲＡＣＥ－０００１"_s, aDoor());
        QVERIFY(verdict && holds<Admitted>(*verdict));
    }

    void survivesAMegabyteOfScan()
    {
        const auto verdict = admit(QString(1 << 20, u'x'), aDoor());
        QVERIFY(verdict && holds<UnknownCode>(*verdict));
        QVERIFY(journal.deeds.first().body.value(u"scanned").toString().size() <= 81);
    }

    void namesTheDoorsThatWouldWelcomeATicket()
    {
        const Door camp = aDoor().named(u"Camp"_s).welcoming({speakerTicket.id});
        doors.all = {aDoor().named(u"Hall"_s), camp};
        const auto verdict = admit(u"GRACE-0001"_s, camp);
        QVERIFY(verdict && holds<NotForThisDoor>(*verdict));
        QCOMPARE(std::get<NotForThisDoor>(*verdict).doors, QStringList{u"Hall"_s});
    }

    void setsARefusalAsideForAReason()
    {
        book.people = {anAttendee().standing(Standing::Unpaid)};
        const auto verdict = admit(u"GRACE-0001"_s, aDoor(), {false, u"pays inside"_s});
        QVERIFY(verdict && holds<Admitted>(*verdict));
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Override);
        QCOMPARE(journal.deeds.first().body.value(u"reason").toString(), u"pays inside"_s);
    }

    void callsAnAdmissionThatNeededNoOverrideAnAdmission()
    {
        const auto verdict = admit(u"GRACE-0001"_s, aDoor(), {false, u"just in case"_s});
        QVERIFY(verdict && holds<Admitted>(*verdict));
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Admission);
    }

    void letsPeopleOut()
    {
        const auto verdict = admit(u"GRACE-0001"_s, aDoor(), {true, {}});
        QVERIFY(verdict && holds<Exited>(*verdict));
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Exit);
    }

private:
    FakeBook book;
    FakeDoors doors;
    FakeJournal journal;
    FixedClock clock;
    AdmitAttendee admit{book, doors, journal, clock, QTimeZone::utc()};
};

QTEST_GUILESS_MAIN(AdmitAttendeeTest)
#include "tst_AdmitAttendee.moc"
