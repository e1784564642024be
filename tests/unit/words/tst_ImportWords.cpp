// SPDX-License-Identifier: Apache-2.0
#include "app/words/ImportWords.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/ImportScenes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::words;
using namespace Qt::StringLiterals;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};

} // namespace

class ImportWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAccountedFor()
    {
        QCOMPARE(ImportWords{english}.rows(aTrial()),
                 u"3,639 rows: 1,340 can be admitted, 10 cancelled, 2,284 online only; "
                 "3 have no code; 2 codes twice."_s);
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
        QCOMPARE(words.changes(report), u"1 person is new."_s);
        for (const QString &sentence : {words.changedFields(report),
                                        words.reissued(report),
                                        words.corrected(report),
                                        words.missingKept(report),
                                        words.twice(report),
                                        words.codesMade(report),
                                        words.asRemembered(report)})
            QCOMPARE(sentence, QString{});
    }

    void everyStandingHasItsCount()
    {
        ImportReport report = aTrial();
        report.counts.onSiteByStanding = {{Standing::Confirmed, 1340},
                                          {Standing::Unpaid, 3},
                                          {Standing::Pending, 2},
                                          {Standing::Cancelled, 4},
                                          {Standing::Blocked, 1}};
        QVERIFY(ImportWords{english}.rows(report).contains(
            u"1,340 can be admitted, 3 unpaid, 2 not approved, 4 cancelled, 1 blocked, "_s));
    }

    void aColumnThatExcelDamagedIsNamed()
    {
        ImportReport report;
        report.file.rows = 3;
        report.file.columns = {{u"code"_s, u"Barcode"_s}};
        for (const qint64 row : {2, 3})
            report.file.problems << ImportProblem{row, ImportProblem::Kind::CodeDamagedByExcel, {}};
        const QString named = ImportWords{english}.rows(report);
        QVERIFY2(named.contains(u"Barcode"_s)
                     && named.contains(u"was damaged by Excel: export it"_s),
                 qPrintable(named));
        report.file.rows = 300;
        QVERIFY(!ImportWords{english}.rows(report).contains(u"Barcode"_s));
    }

    void codesThatComeAgainAreCountedAsCodes()
    {
        ImportReport report;
        report.file.rows = 6;
        for (const qint64 row : {3, 4, 5})
            report.file.problems << ImportProblem{
                row, ImportProblem::Kind::RepeatedCode, u"8812"_s};
        report.repeatedCodes = 1;
        const ImportWords words{english};
        QVERIFY2(words.rows(report).contains(u"; 1 code on 3 further rows"_s),
                 qPrintable(words.rows(report)));
        report.repeatedCodes = 2;
        QVERIFY(words.rows(report).contains(u"; 2 codes on 3 further rows"_s));
        report.repeatedCodes = 3;
        QVERIFY(words.rows(report).contains(u"; 3 codes twice"_s));
    }

    void leftOutRowsAreCounted()
    {
        QCOMPARE(ImportWords{english}.leftOut(aTrial()), u"5 rows are left out."_s);
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
        QTest::newRow("another value") << Kind::CodeIsAnotherValue << u"instead of a ticket code"_s;
        QTest::newRow("a time that cannot be read") << Kind::UnreadableTime << u"cannot be read"_s;
        QTest::newRow("too many people") << Kind::TooManyPlaces << u"more people"_s;
        QTest::newRow("no number of people") << Kind::UnclearPlaces << u"number of people"_s;
    }
    void everyReasonHasItsWords()
    {
        QFETCH(ImportProblem::Kind, kind);
        QFETCH(QString, words);
        ImportReport report;
        report.skipped = 1;
        report.file.rows = 10;
        report.file.problems << ImportProblem{2, kind, {}};
        const QString sentence = ImportWords{english}.rows(report);
        QVERIFY2(sentence.contains(u"; 1 "_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }

    void missingPeopleAreSaidAndWhoOfThemCameIn()
    {
        const ImportWords words{english};
        ImportReport report = aLaterTrial(5);
        QCOMPARE(words.missing(report),
                 u"5 people who are registered already are not in this file; "
                 "1 of them came in already."_s);
        report.missing.removeFirst();
        QCOMPARE(words.missing(report),
                 u"5 people who are registered already are not in this file."_s);
    }

    void whatBecomesOfTheMissingIsSaid()
    {
        const ImportWords words{english};
        ImportReport report = aLaterTrial();
        QVERIFY(words.missingKept(report).contains(u"unless you tick this"_s));
        report.file.problems << ImportProblem{2, ImportProblem::Kind::NoCode, {}};
        QVERIFY(words.missingKept(report).contains(u"not every row"_s));
        report.stored = true;
        QCOMPARE(words.missingKept(report), u"They stay as they are."_s);
        report.missingCancelled = true;
        QCOMPARE(words.missingKept(report), u"They are cancelled now."_s);
    }

    void aLaterFileIsComparedWithWhatIsThere()
    {
        const ImportWords words{english};
        const ImportReport report = aLaterTrial();
        QCOMPARE(words.changes(report),
                 u"12 people are new, 2 have changed, 3,620 are as before."_s);
        QCOMPARE(words.changedFields(report),
                 u"What changed: Ticket code (1), Company (1), Standing (1)."_s);
        QCOMPARE(words.reissued(report),
                 u"1 ticket was issued anew: its old code lets nobody in any more."_s);
        QCOMPARE(words.corrected(report), u"3 people keep what a desk corrected."_s);
        QCOMPARE(words.twice(report), u"2 people seem to be registered twice."_s);
    }

    void theSavedReportNamesEveryRow()
    {
        const QString text
            = ImportWords{english}.document(u"export.csv"_s, aTrial(), SpokenWording{});
        QVERIFY(text.startsWith(u"Trial import of export.csv, nothing was stored\n"_s));
        QVERIFY(text.contains(u"\n17\tThere is no code in this row.\n"_s));
        QVERIFY(text.contains(u"\n1,002\tThe code 8812 came before.\n"_s));
        QVERIFY(text.contains(u"签到码"_s));
    }

    void aTimeOfValidityIsShownAsPeopleWriteIt()
    {
        QCOMPARE(ImportWords::valueOf(u"valid_from"_s, u"2026-11-28T09:00:00+08:00"_s),
                 u"2026-11-28 09:00"_s);
        QCOMPARE(ImportWords::fieldTitle(u"valid_until"_s), u"Valid until"_s);
    }

    void twoColumnsOfCodesAreDoubtful()
    {
        ImportReport report = aTrial();
        report.file.columns = {{u"code"_s, u"CODE"_s}, {u"name"_s, u"n"_s}, {u"status"_s, u"s"_s}};
        const ImportWords words{english};
        QVERIFY(words.unsaid(report).isEmpty());
        report.file.severalCodeColumns = true;
        QVERIFY(words.unsaid(report).join(u' ').contains(u"CODE"_s));
    }

    void whatIsRememberedIsNamed()
    {
        ImportReport report = aTrial();
        report.asRemembered = true;
        report.options = {.source = u"luma"_s,
                          .columns = {{u"name"_s, u"Wer"_s}, {u"company"_s, {}}},
                          .statuses = {{u"候补"_s, Standing::Unpaid}},
                          .encoding = u"Big5"_s,
                          .places = ReadOptions::Places::One};
        const QString sentence = ImportWords{english}.asRemembered(report);
        for (const QString &part : {u"“\u2068luma\u2069”"_s,
                                    u"Name from “\u2068Wer\u2069”"_s,
                                    u"Company from no column"_s,
                                    u"“\u2068候补\u2069” means unpaid"_s,
                                    u"in Big5"_s,
                                    u"one registration a row"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence + u"\nlacks "_s + part));
    }

    void theSavedReportHasEverythingThatIsOnScreen()
    {
        ImportReport report = aLaterTrial();
        report.file.codesMade = true;
        report.asRemembered = true;
        const ImportWords words{english};
        const QString text = words.document(u"later.csv"_s, report, SpokenWording{});
        for (const QString &sentence : {words.rows(report),
                                        words.changes(report),
                                        words.reissued(report),
                                        words.corrected(report),
                                        words.missing(report),
                                        words.twice(report),
                                        words.codesMade(report),
                                        words.asRemembered(report)})
            QVERIFY2(text.contains(sentence + u'\n'), qPrintable(sentence));
        QVERIFY(text.contains(u"12\t张伟\tCompany\t云帆\t云帆数据\n"_s));
        QVERIFY(text.contains(u"Grace Miller 1\tNorthwind Labs\t"_s));
        QVERIFY(text.contains(u"40\trow 12\n"_s));
        QVERIFY(!text.contains(u"OLD-TICKET"_s));
    }
};

QTEST_GUILESS_MAIN(ImportWordsTest)
#include "tst_ImportWords.moc"
