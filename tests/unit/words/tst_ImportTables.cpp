// SPDX-License-Identifier: Apache-2.0
#include "app/words/ImportTables.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/ImportScenes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::words;
using namespace Qt::StringLiterals;

namespace {

const SpokenWording wording;
const ImportTables tables{QLocale{QLocale::English, QLocale::UnitedKingdom}, wording};

QStringList rowOf(const TextTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.titles.size(); ++column)
        cells << table.cell(row, column);
    return cells;
}

} // namespace

class ImportTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatAreLeftOutSayWhy()
    {
        const TextTable table = tables.leftOut(aTrial());
        QCOMPARE(table.rows, 5);
        QCOMPARE(rowOf(table, 0), (QStringList{u"17"_s, u"There is no code in this row."_s}));
        QCOMPARE(rowOf(table, 4), (QStringList{u"1,002"_s, u"The code 8812 came before."_s}));
    }

    void changesAreListedFieldByField()
    {
        const TextTable table = tables.changes(aLaterTrial());
        QCOMPARE(table.rows, 3);
        QCOMPARE(rowOf(table, 0),
                 (QStringList{u"12"_s, u"张伟"_s, u"Company"_s, u"云帆"_s, u"云帆数据"_s}));
        QCOMPARE(rowOf(table, 1),
                 (QStringList{u"12"_s, u"张伟"_s, u"Standing"_s, u"unpaid"_s, u"may come in"_s}));
    }

    void aTicketCodeIsNeverShownWhole()
    {
        const QStringList changed = rowOf(tables.changes(aLaterTrial()), 2);
        QCOMPARE(changed.first(), QString{}); // found out only after the last row
        QVERIFY2(!changed.at(3).contains(u"OLD"_s), qPrintable(changed.at(3)));
        QVERIFY(!rowOf(tables.missing(aLaterTrial()), 0).at(2).contains(u"GRACE"_s));
    }

    void whoIsMissingSaysWhetherTheyCameIn()
    {
        const TextTable table = tables.missing(aLaterTrial(2));
        QCOMPARE(table.rows, 2);
        QCOMPARE(rowOf(table, 0).first(), u"Grace Miller 1"_s);
        QCOMPARE(rowOf(table, 0).last(), u"came in already"_s);
        QCOMPARE(rowOf(table, 1).last(), u"not yet"_s);
    }

    void whoSeemsToBeThereTwiceIsFoundByRow()
    {
        QCOMPARE(rowOf(tables.twice(aLaterTrial()), 0), (QStringList{u"40"_s, u"row 12"_s}));
    }

    void theBeginningSaysWhichColumnIsWhat()
    {
        const TextTable table = ImportTables::beginning(aPreview().table);
        QCOMPARE(table.rows, TablePreview::mostPreviewed);
        QCOMPARE(table.titles.at(1), u"姓名\n→ Name"_s);
        QCOMPARE(table.titles.at(3), u"票种"_s);
        QCOMPARE(rowOf(table, 0).at(1), u"张伟"_s);
    }

    void aFieldMayBeReadFromSeveralColumns()
    {
        TablePreview preview;
        preview.headers = {u"Paid"_s, u"Approved"_s, u"C + D"_s};
        preview.columns = {{u"status"_s, u"Paid + Approved"_s}, {u"name"_s, u"C + D"_s}};
        QCOMPARE(headersOf(preview, u"status"_s), (QStringList{u"Paid"_s, u"Approved"_s}));
        QCOMPARE(headersOf(preview, u"name"_s), QStringList{u"C + D"_s});
        QCOMPARE(headersOf(preview, u"code"_s), QStringList{});
        QCOMPARE(ImportTables::beginning(preview).titles.at(1), u"Approved\n→ Status"_s);
    }

    void rowsShorterThanTheHeaderEndInNothing()
    {
        TablePreview preview;
        preview.headers = {u"a"_s, u"b"_s};
        preview.rows = {{u"1"_s}};
        QCOMPARE(rowOf(ImportTables::beginning(preview), 0), (QStringList{u"1"_s, QString{}}));
    }

    void aTableOutlivesItsReport()
    {
        TextTable table;
        {
            const ImportReport report = aLaterTrial();
            table = tables.missing(report);
        }
        QCOMPARE(rowOf(table, 3).first(), u"Grace Miller 4"_s);
    }
};

QTEST_GUILESS_MAIN(ImportTablesTest)
#include "tst_ImportTables.moc"
