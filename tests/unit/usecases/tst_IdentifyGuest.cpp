// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/FindVisitor.h"
#include "app/usecases/IdentifyGuest.h"
#include "app/usecases/TryLimit.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Registration person(qint64 id, const QString &name, const QString &company)
{
    Registration who
        = anAttendee().numbered(id).named(name).carrying(QString{u"CODE-%1"_s.arg(id)});
    who.company = company;
    return who;
}

JournalRecord recordOf(const QString &visit, const QString &code, const QString &scanned)
{
    JournalRecord record;
    record.who = code;
    record.body = {{u"visit"_s, visit}, {u"scanned"_s, scanned}};
    return record;
}

} // namespace

class IdentifyGuestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyShortOfExactlyOneIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<qint64>("who");
        QTest::newRow("name and company") << u"Ada"_s << u"Engines"_s << qint64{1};
        QTest::newRow("the namesake") << u"Ada"_s << u"Looms"_s << qint64{2};
        QTest::newRow("two fit") << u"Bob"_s << u"Engines"_s << qint64{0};
        QTest::newRow("a wrong fact") << u"Ada"_s << u"Mills"_s << qint64{0};
        QTest::newRow("no fact") << u"Ada"_s << u""_s << qint64{0};
        QTest::newRow("no name") << u""_s << u"Engines"_s << qint64{0};
        QTest::newRow("nobody") << u"Eve"_s << u"Engines"_s << qint64{0};
    }
    void nobodyShortOfExactlyOneIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, fact);
        QFETCH(qint64, who);
        FakeBook book;
        book.people = {person(1, u"Ada"_s, u"Engines"_s),
                       person(2, u"Ada"_s, u"Looms"_s),
                       person(3, u"Bob"_s, u"Engines"_s),
                       person(4, u"Bob"_s, u"Engines"_s)};
        const auto found = IdentifyGuest{book}(name, fact);
        QVERIFY(found);
        QCOMPARE(found->has_value() ? (*found)->id.value() : 0, who);
    }

    void wrongTriesAreLimitedInTime()
    {
        TryLimit limit{2, 10min};
        QVERIFY(limit.allows(noon));
        limit.noteWrong(noon);
        limit.noteWrong(noon.addSecs(60));
        QVERIFY(!limit.allows(noon.addSecs(120)));
        QVERIFY(!limit.allows(noon.addSecs(599)));
        QVERIFY(limit.allows(noon.addSecs(600)));
        QVERIFY(limit.allows(noon.addSecs(-5))); // a clock that was set back locks nobody out
    }

    void aVisitIsThePersonOrWhatWasTyped()
    {
        FakeBook book;
        book.people = {person(1, u"Ada"_s, {})};
        FakeJournal journal;
        journal.records = {recordOf(u"K-1"_s, u"CODE-1"_s, {}), recordOf(u"K-2"_s, {}, u"Eve"_s)};
        const FindVisitor find{book, journal};
        const auto known = find(VisitNumber{1});
        QVERIFY(known && known->has_value() && (*known)->who);
        QCOMPARE((*known)->who->who.name, u"Ada"_s);
        const auto unknown = find(VisitNumber{2});
        QVERIFY(unknown && unknown->has_value() && !(*unknown)->who);
        QCOMPARE((*unknown)->scanned, u"Eve"_s);
        const auto nobody = find(VisitNumber{3});
        QVERIFY(nobody && !nobody->has_value());
    }
};

QTEST_APPLESS_MAIN(IdentifyGuestTest)
#include "tst_IdentifyGuest.moc"
