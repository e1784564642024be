// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/office/SpokenWording.h"
#include "ui/office/ImportWords.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};

ImportReport wholeEvent()
{
    ImportReport report;
    report.file.format = u"CSV, GB18030, comma"_s;
    report.file.rows = 3639;
    report.file.columns = {{u"code"_s, u"签到码"_s}};
    report.taken = 3634;
    report.skipped = 5;
    report.counts = {.added = 3600,
                     .changed = 20,
                     .unchanged = 14,
                     .missing = 0,
                     .onSite = 1350,
                     .online = 2284,
                     .admissible = 1340};
    for (qint64 row : {17, 18, 900})
        report.file.problems << ImportProblem{row, ImportProblem::Kind::NoCode, {}};
    for (qint64 row : {1001, 1002})
        report.file.problems << ImportProblem{row, ImportProblem::Kind::RepeatedCode, u"8812"_s};
    return report;
}

} // namespace

class ImportWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAccountedFor()
    {
        QCOMPARE(ImportWords{english}.rows(wholeEvent()),
                 u"3,639 rows: 1,340 can be admitted, 10 are unpaid, not approved, cancelled or "
                 "blocked, 2,284 online only, 5 left out."_s);
    }

    void whatIsNoneIsNotMentioned()
    {
        ImportReport report;
        report.file.rows = 1;
        report.taken = 1;
        report.counts = {.added = 1,
                         .changed = 0,
                         .unchanged = 0,
                         .missing = 0,
                         .onSite = 1,
                         .online = 0,
                         .admissible = 1};
        const ImportWords words{english};
        QCOMPARE(words.rows(report), u"1 row: 1 can be admitted."_s);
        QVERIFY(words.leftOut(report).isEmpty());
        QVERIFY(words.missing(report).isEmpty());
        QCOMPARE(words.changes(report), u"1 person is new, 0 have changed, 0 are as before."_s);
    }

    void leftOutRowsAreCountedByReason()
    {
        QCOMPARE(ImportWords{english}.leftOut(wholeEvent()),
                 u"5 rows are left out: 3 have no code, 2 repeat an earlier row's code."_s);
    }

    void everyReasonHasItsWords_data()
    {
        QTest::addColumn<ImportProblem::Kind>("kind");
        QTest::addColumn<QString>("words");
        using Kind = ImportProblem::Kind;
        QTest::newRow("a code too short") << Kind::CodeTooShort << u"no ticket code"_s;
        QTest::newRow("a code that Excel damaged") << Kind::CodeDamagedByExcel << u"as text"_s;
        QTest::newRow("an unknown status") << Kind::UnknownStatus << u"status"_s;
        QTest::newRow("a row cut short") << Kind::TooFewCells << u"cut short"_s;
    }
    void everyReasonHasItsWords()
    {
        QFETCH(ImportProblem::Kind, kind);
        QFETCH(QString, words);
        ImportReport report;
        report.skipped = 1;
        report.file.problems << ImportProblem{2, kind, {}};
        const QString sentence = ImportWords{english}.leftOut(report);
        QVERIFY2(sentence.startsWith(u"1 row is left out: 1 "_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }

    void missingPeopleAreSaid()
    {
        ImportReport report = wholeEvent();
        report.counts.missing = 5;
        QCOMPARE(ImportWords{english}.missing(report),
                 u"5 people who are registered already are not in this file."_s);
    }

    void theSavedReportNamesEveryRow()
    {
        const QString text
            = ImportWords{english}.document(u"export.csv"_s, wholeEvent(), SpokenWording{});
        QVERIFY(text.startsWith(u"Trial import of export.csv, nothing was stored\n"_s));
        QVERIFY(text.contains(u"Row 17: There is no code in this row."_s));
        QVERIFY(text.contains(u"Row 1,002: The code 8812 came before."_s));
        QVERIFY(text.contains(u"签到码"_s));
    }
};

QTEST_GUILESS_MAIN(ImportWordsTest)
#include "tst_ImportWords.moc"
