// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AdmitParty.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

Registration member(qint64 id, const QString &name, const QString &order)
{
    Registration who = anAttendee().named(name).carrying(QString{u"CODE-"_s + name});
    who.id = Id<Registration>{id};
    who.order = order;
    return who;
}

} // namespace

class AdmitPartyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        journal = {};
        book = {};
        book.people = {member(1, u"Ada"_s, u"ORDER-1"_s),
                       member(2, u"Bea"_s, u"ORDER-1"_s),
                       member(3, u"Cid"_s, u"ORDER-2"_s),
                       member(4, u"Dan"_s, {})};
    }

    void aScanMeansEverybodyOfItsOrder_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a ticket of the order") << u"CODE-Bea"_s << QStringList{u"Ada"_s, u"Bea"_s};
        QTest::newRow("the order's number") << u" ORDER-1 "_s << QStringList{u"Ada"_s, u"Bea"_s};
        QTest::newRow("a ticket of no order") << u"CODE-Dan"_s << QStringList{u"Dan"_s};
        QTest::newRow("nobody's code") << u"CODE-Eve"_s << QStringList{};
    }
    void aScanMeansEverybodyOfItsOrder()
    {
        QFETCH(const QString, scanned);
        QFETCH(const QStringList, names);
        const auto party = admitParty.partyOf(scanned);
        QVERIFY(party);
        QStringList found;
        for (const FoundPerson &person : *party)
            found.append(person.who.name);
        QCOMPARE(found, names);
    }

    void onlyThoseWhoAreHereComeIn()
    {
        const auto arrivals = admitParty({book.people[1]}, {aDoor()}, {});
        QVERIFY(!arrivals.failure);
        QCOMPARE(arrivals.judged.size(), 1);
        QVERIFY(holds<Admitted>(arrivals.judged[0].verdict));
        QCOMPARE(journal.deeds.size(), 1);
        QCOMPARE(journal.deeds[0].who, Id<Registration>{2});
    }

    void eachHasARecordOfTheirOwn()
    {
        const auto arrivals = admitParty(book.people.first(2), {aDoor()}, {});
        QCOMPARE(arrivals.judged.size(), 2);
        QCOMPARE(journal.deeds.size(), 2);
        for (const Deed &deed : journal.deeds) {
            QCOMPARE(deed.kind, Deed::Kind::Admission);
            QCOMPARE(deed.body.value(u"origin").toString(), u"group"_s);
        }
    }

    void oneWhoIsRefusedKeepsNobodyElseOut()
    {
        book.people[0].standing = Standing::Unpaid;
        const auto arrivals = admitParty(book.people.first(2), {aDoor()}, {});
        QVERIFY(holds<Unpaid>(arrivals.judged[0].verdict));
        QVERIFY(holds<Admitted>(arrivals.judged[1].verdict));
    }

    void nobodyIsCalledAdmittedOnceTheJournalBreaks()
    {
        journal.broken = Failure{Failure::Kind::DiskFull, {}, {}};
        const auto arrivals = admitParty(book.people.first(2), {aDoor()}, {});
        QVERIFY(arrivals.judged.isEmpty());
        QCOMPARE(arrivals.failure->kind, Failure::Kind::DiskFull);
    }

private:
    FakeBook book;
    FakeDoors doors;
    FakeJournal journal;
    FixedClock clock;
    AdmitAttendee admit{book, doors, journal, clock, QTimeZone::utc()};
    AdmitParty admitParty{book, admit};
};

QTEST_GUILESS_MAIN(AdmitPartyTest)
#include "tst_AdmitParty.moc"
