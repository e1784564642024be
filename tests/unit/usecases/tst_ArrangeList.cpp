// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ArrangeList.h"

#include <QDateTime>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning{QDate{2030, 5, 17}, QTime{9, 5}, Qt::UTC};

OfficeList aList()
{
    return {.kind = ListKind::People,
            .columns = {u"name"_s, u"people"_s, u"at"_s},
            .rows = {{{u"Zoë Camp 10"_s, qint64{3}, morning.addSecs(60)}},
                     {{u"ada"_s, QVariant{}, QVariant{}}},
                     {{u"Åsa Camp 9"_s, qint64{20}, morning}},
                     {{QString{}, qint64{-1}, morning.addDays(1)}}}};
}

} // namespace

class ArrangeListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheOrderThatIsAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("as the list is") << u""_s << -1 << false << QList{0, 1, 2, 3};
        QTest::newRow("names by their letters, nobody last")
            << u""_s << 0 << false << QList{1, 2, 0, 3};
        QTest::newRow("names backwards, nobody last") << u""_s << 0 << true << QList{0, 2, 1, 3};
        QTest::newRow("numbers by their value") << u""_s << 1 << false << QList{3, 0, 2, 1};
        QTest::newRow("numbers backwards, none last") << u""_s << 1 << true << QList{2, 0, 3, 1};
        QTest::newRow("times") << u""_s << 2 << false << QList{2, 0, 3, 1};
        QTest::newRow("a column that is not there") << u""_s << 7 << false << QList{0, 1, 2, 3};
        QTest::newRow("a word in any case") << u"ADA"_s << -1 << false << QList{1};
        QTest::newRow("every word somewhere") << u"camp zoë"_s << -1 << false << QList{0};
        QTest::newRow("a time as it is shown") << u"2030-05-17 09:05"_s << -1 << false << QList{2};
        QTest::newRow("found and sorted") << u"camp"_s << 1 << true << QList{2, 0};
        QTest::newRow("nothing") << u"nobody"_s << 0 << false << QList<int>{};
    }
    void rowsComeInTheOrderThatIsAskedFor()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        QFETCH(bool, descending);
        const OfficeList list = aList();
        const ArrangeList arrange{list, QLocale{QLocale::English}};
        QTEST(arrange({text, column, descending}, [] { return true; }), "rows");
    }

    void itEndsEarlyWhereNobodyWaits()
    {
        const OfficeList list = aList();
        const ArrangeList arrange{list, QLocale{QLocale::English}};
        QVERIFY(arrange({u"camp"_s}, [] { return false; }).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ArrangeListTest)
#include "tst_ArrangeList.moc"
