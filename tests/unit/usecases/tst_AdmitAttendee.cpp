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

    void understandsWhatAMisSetScannerTypes_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("Caps Lock") << u"grace-0001"_s << u"caps_lock"_s;
        QTest::newRow("a German computer") << u"GRACEß0001"_s << u"keyboard us german"_s;
        QTest::newRow("a French computer") << u"GRQCE)ààà&"_s << u"keyboard us french"_s;
        QTest::newRow("a Russian computer") << u"ПКФСУ-0001"_s << u"keyboard us russian"_s;
        QTest::newRow("function codes of GS1") << u"\x1dGRACE-0001"_s << u"controls"_s;
        QTest::newRow("a French computer and a mark of the symbology")
            << u"$A&GRQCE)ààà&"_s << u"keyboard us french"_s;
    }
    void understandsWhatAMisSetScannerTypes()
    {
        QFETCH(const QString, scanned);
        QFETCH(const QString, repaired);
        const auto judged = admitAt(scanned, {aDoor()}, {});
        QVERIFY(judged && holds<Admitted>(judged->verdict));
        QVERIFY(judged->repair);
        QCOMPARE(nameOf(*judged->repair), repaired);
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Admission);
        QCOMPARE(journal.deeds.first().body.value(u"repaired").toString(), repaired);
    }

    void judgesARepairedTicketLikeAnyOther()
    {
        book.people = {anAttendee().standing(Standing::Unpaid)};
        const auto judged = admitAt(u"GRACEß0001"_s, {aDoor()}, {});
        QVERIFY(judged && holds<Unpaid>(judged->verdict));
        QVERIFY(judged->repair);
    }

    void repairsNothingThatIsKnownAsItStands()
    {
        book.people = {anAttendee(), anAttendee().numbered(2).carrying(u"grace-0001")};
        const auto judged = admitAt(u"grace-0001"_s, {aDoor()}, {});
        QVERIFY(judged && !judged->repair);
        QCOMPARE(personIn(judged->verdict)->id, Id<Registration>{2});

        book.people = {anAttendee()};
        book.orders = {u"grace-0001"_s};
        const auto order = admit(u"grace-0001"_s, aDoor());
        QVERIFY(order && holds<UnknownCode>(*order));
        QCOMPARE(std::get<UnknownCode>(*order).reason, UnknownReason::OrderNumber);
    }

    void leavesAnOldTicketAnOldTicket()
    {
        book.people = {anAttendee(), anAttendee().numbered(2).carrying(u"NEW-2")};
        book.retired = {{u"grace-0001"_s, Id<Registration>{2}}};
        const auto judged = admitAt(u"grace-0001"_s, {aDoor()}, {});
        QVERIFY(judged && holds<BadgeReissued>(judged->verdict));
        QVERIFY(!judged->repair);
    }

    void neverGuessesBetweenTwoPeople()
    {
        // "yz-1" typed with Caps Lock on is YZ-1, on a German computer it is zy/1.
        book.people = {anAttendee().carrying(u"YZ-1"), anAttendee().numbered(2).carrying(u"zy/1")};
        const auto verdict = admit(u"yz-1"_s, aDoor());
        QVERIFY(verdict && holds<UnknownCode>(*verdict));
        QCOMPARE(std::get<UnknownCode>(*verdict).reason, UnknownReason::ScannerLayout);
        QCOMPARE(journal.deeds.first().kind, Deed::Kind::Refusal);
    }

    void repairsNothingThatACameraRead()
    {
        const auto judged = admitAt(u"grace-0001"_s, {aDoor()}, {.isTyped = false});
        QVERIFY(judged && holds<UnknownCode>(judged->verdict));
        QCOMPARE(std::get<UnknownCode>(judged->verdict).reason, UnknownReason::NotOnTheList);
    }

    void letsTheTicketOfAnotherEventBeOne()
    {
        book.people = {anAttendee().carrying(u"spring-7")};
        const AdmitAttendee knowing{book, doors, journal, clock, QTimeZone::utc(), elsewhere};
        const auto verdict = knowing(u"SPRING-7"_s, aDoor());
        QVERIFY(verdict && holds<UnknownCode>(*verdict));
        QCOMPARE(std::get<UnknownCode>(*verdict).reason, UnknownReason::OtherEvent);
    }

    void namesAnotherEventThatATicketIsFor_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("a code") << u"SPRING-7"_s;
        QTest::newRow("a web address with it") << u"https://tickets.example.org/t/SPRING-7"_s;
    }
    void namesAnotherEventThatATicketIsFor()
    {
        QFETCH(const QString, scanned);
        const AdmitAttendee knowing{book, doors, journal, clock, QTimeZone::utc(), elsewhere};
        const auto verdict = knowing(scanned, aDoor());
        QVERIFY(verdict && holds<UnknownCode>(*verdict));
        QCOMPARE(std::get<UnknownCode>(*verdict).reason, UnknownReason::OtherEvent);
        QCOMPARE(std::get<UnknownCode>(*verdict).event, u"Spring Summit"_s);
        QCOMPARE(journal.deeds.first().body.value(u"event").toString(), u"Spring Summit"_s);
    }

    void asksNoOtherEventAboutAPaymentCode()
    {
        const AdmitAttendee knowing{book, doors, journal, clock, QTimeZone::utc(), elsewhere};
        const auto verdict = knowing(u"wxp://SPRING-7"_s, aDoor());
        QVERIFY(verdict && holds<UnknownCode>(*verdict));
        QCOMPARE(std::get<UnknownCode>(*verdict).reason, UnknownReason::PaymentCode);
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

    void letsTheCodeDecideAmongSeveralDoors()
    {
        const Door hall = aDoor().named(u"Hall"_s);
        const Door camp = aDoor().named(u"Camp"_s).welcoming({speakerTicket.id});
        book.people = {anAttendee(), anAttendee().carrying(u"SPEAKER-1").with(speakerTicket)};
        const auto visitor = admit(u"GRACE-0001"_s, {hall, camp}, {});
        QVERIFY(visitor && holds<Admitted>(visitor->verdict));
        QCOMPARE(visitor->door.name, u"Hall"_s);
        const auto speaker = admit(u"SPEAKER-1"_s, {hall, camp}, {});
        QVERIFY(speaker && holds<Admitted>(speaker->verdict));
        QCOMPARE(speaker->door.name, u"Camp"_s);
        QCOMPARE(journal.deeds.size(), 2);
    }

    void answersWithTheDoorThatComesNearest()
    {
        const Door camp = aDoor().named(u"Camp"_s).welcoming({speakerTicket.id});
        const Door later = aDoor().named(u"Later"_s).open(noon.addSecs(60), noon.addSecs(90));
        const auto judged = admit(u"GRACE-0001"_s, {camp, later}, {});
        QVERIFY(judged && holds<DoorNotOpen>(judged->verdict));
        QCOMPARE(judged->door.name, u"Later"_s);
    }

    void takesASecondScanForLeavingWhereTheDoorSaysSo()
    {
        Door door = aDoor();
        door.exits = ExitMode::SecondScan;
        journal.known.lastEntry = Entry{.at = noon.addSecs(-31), .desk = {}, .operatorName = {}};
        const auto left = admit(u"GRACE-0001"_s, door);
        QVERIFY(left && holds<Exited>(*left));
        journal.known.lastEntry->at = noon.addSecs(-5); // a shaky hand
        const auto stayed = admit(u"GRACE-0001"_s, door);
        QVERIFY(stayed && holds<AlreadyIn>(*stayed));
    }

    void keepsAnswersWithTheAdmission()
    {
        const Door door = aDoor().asking({{u"lunch"_s, u"Lunch?"_s, {}, {}, {}, true}});
        const auto asked = admit(u"GRACE-0001"_s, door);
        QVERIFY(asked && holds<AnswerNeeded>(*asked));
        const auto admitted = admit(u"GRACE-0001"_s, door, {.answers = {{u"lunch"_s, u"rice"_s}}});
        QVERIFY(admitted && holds<Admitted>(*admitted));
        const QJsonObject body = journal.deeds.last().body;
        QCOMPARE(body.value(u"answers").toObject().value(u"lunch").toString(), u"rice"_s);
        QVERIFY(!QUuid::fromString(body.value(u"claim").toString()).isNull());
    }

    void namesWhoAnswersForAnOverride()
    {
        book.people = {anAttendee().standing(Standing::Unpaid)};
        QVERIFY(admit(u"GRACE-0001"_s,
                      aDoor(),
                      {.overrideReason = u"pays inside"_s, .supervisor = u"Lee"_s}));
        QCOMPARE(journal.deeds.last().body.value(u"supervisor").toString(), u"Lee"_s);
    }

private:
    Result<AdmitAttendee::Judged>
    admitAt(const QString &scanned, const QList<Door> &served, const AdmitAttendee::Manner &manner)
    {
        return AdmitAttendee{book, doors, journal, clock, QTimeZone::utc()}(
            scanned, served, manner);
    }
    /// Every code that ends like its ticket.
    struct SpringSummit final : KnownEvents
    {
        QString eventWith(const TicketCode &code) const override
        {
            return code.text().endsWith(u"SPRING-7") ? u"Spring Summit"_s : QString{};
        }
    };

    SpringSummit elsewhere;
    FakeBook book;
    FakeDoors doors;
    FakeJournal journal;
    FixedClock clock;
    AdmitAttendee admit{book, doors, journal, clock, QTimeZone::utc()};
};

QTEST_GUILESS_MAIN(AdmitAttendeeTest)
#include "tst_AdmitAttendee.moc"
