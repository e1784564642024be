// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/Reading.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using Kind = ImportProblem::Kind;

class DraftsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusWordMeansAStanding_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("standing"); // empty: an unknown word, so the row is skipped

        const auto row = [](const char *sentence,
                            const char *header,
                            const char *cells,
                            const QString &standing) {
            QTest::newRow(sentence) << QByteArray{header} << QByteArray{cells} << standing;
        };
        row("nothing said is confirmed", "状态", "", u"confirmed"_s);
        row("已支付 is confirmed", "支付状态", "已支付", u"confirmed"_s);
        row("full width and capitals do not matter", "Status", "ＰＡＩＤ", u"confirmed"_s);
        row("未支付 is unpaid", "支付状态", "未支付", u"unpaid"_s);
        row("待审核 is pending", "审核状态", "待审核", u"pending"_s);
        row("已退款 is cancelled", "支付状态", "已退款", u"cancelled"_s);
        row("黑名单 is blocked", "状态", "黑名单", u"blocked"_s);
        row("the stricter of two columns wins", "支付状态,审核状态", "已支付,待审核", u"pending"_s);
        row("refunded counts more than approved",
            "支付状态,审核状态",
            "已退款,审核通过",
            u"cancelled"_s);
        row("pending_approval is pending", "approval_status", "pending_approval", u"pending"_s);
        row("canceled with one l", "Status", "Canceled", u"cancelled"_s);
        row("an unknown word is never valid", "状态", "梦游中", {});
        row("a dash is no status", "Status", "-", {});
        row("nor is a question mark", "状态", "？", {});
        row("nor beside a known one", "支付状态,审核状态", "已支付,也许", {});
    }

    void aStatusWordMeansAStanding()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, cells);
        QFETCH(const QString, standing);

        const Reading reading
            = readText(m_scratch, "code,姓名," + header + "\nAAA-1,Ann," + cells + "\n");

        QVERIFY(reading.report);
        QCOMPARE(reading.drafts.isEmpty(), standing.isEmpty());
        if (standing.isEmpty())
            QCOMPARE(reading.report->problems.front().kind, Kind::UnknownStatus);
        else
            QCOMPARE(nameOf(reading.first().standing), standing);
    }

    void aRowThatIsNoTicketIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");

        QTest::newRow("no code") << QByteArray{"Ann,,x"} << int(Kind::NoCode) << QString{};
        QTest::newRow("a code of two characters")
            << QByteArray{"Ann,ab,x"} << int(Kind::CodeTooShort) << u"ab"_s;
        QTest::newRow("a code that Excel rounded")
            << QByteArray{"Ann,8.14847E+17,x"} << int(Kind::CodeDamagedByExcel) << u"8.14847E+17"_s;
        QTest::newRow("a code that Excel rounded in German")
            << QByteArray{"Ann,\"8,14E+17\",x"} << int(Kind::CodeDamagedByExcel) << u"8,14E+17"_s;
        for (const char *const error : {"########", "###", "#N/A", "#REF!", "#NAME?", "#VALUE!"})
            QTest::addRow("%s, which a spreadsheet shows for a code", error) << QByteArray{"Ann,"}
                    + error + ",x" << int(Kind::CodeDamagedByExcel) << QString::fromUtf8(error);
        for (const char *const word :
             {"none", "NULL", "n/a", "N/A", "nan", "undefined", "(null)", "---", "???", "なし"})
            QTest::addRow("%s, which stands for nothing", word)
                << QByteArray{"Ann,"} + word + ",x" << int(Kind::NoCode) << QString::fromUtf8(word);
        for (const char *const value : {"TRUE",
                                        "false",
                                        "Yes",
                                        "WAHR",
                                        "1.5",
                                        "12.50",
                                        "2026-11-28",
                                        "2026/11/28 09:00",
                                        "2026-11-28T09:00:00Z",
                                        "28.11.2026",
                                        "11/28/26 22:28",
                                        "28-Nov",
                                        "Nov-26",
                                        "2026年11月28日",
                                        "09:30",
                                        "9:30:00 AM"})
            QTest::addRow("%s is of another column", value) << QByteArray{"Ann,"} + value
                    + ",x" << int(Kind::CodeIsAnotherValue) << QString::fromUtf8(value);
        QTest::newRow("a fraction in German")
            << QByteArray{"Ann,\"1,5\",x"} << int(Kind::CodeIsAnotherValue) << u"1,5"_s;
        QTest::newRow("cells end before the code")
            << QByteArray{"Ann"} << int(Kind::TooFewCells) << u"1"_s;
    }

    void aRowThatIsNoTicketIsAProblem()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const int, kind);
        QFETCH(const QString, detail);

        const Reading reading
            = readText(m_scratch, "name,code,notes\nBob,GOOD-1,\n" + row + "\nCy,GOOD-2\n");

        QVERIFY(reading.report);
        QCOMPARE(reading.drafts.size(), 2);
        QCOMPARE(reading.report->rows, 3);
        QCOMPARE(reading.report->problems, (QList<ImportProblem>{{3, Kind(kind), detail}}));
    }

    void whatOnlyLooksLikeAnotherValueIsACode()
    {
        for (const char *const code : {"#4711",
                                       "NONE-1",
                                       "TRUE1",
                                       "1.5.2",
                                       "2026-13-28",
                                       "20261128",
                                       "99.99.99",
                                       "NOV-26",
                                       "nullius",
                                       "12:30:00:11",
                                       "#N/A1",
                                       "1.5A",
                                       "28-Nov-A",
                                       "K-1.5",
                                       "...1"}) {
            const Reading reading
                = readText(m_scratch, QByteArray{"name,code\nAnn,"} + code + "\n");
            QVERIFY2(reading.report && reading.drafts.size() == 1, code);
            QCOMPARE(reading.first().code.text(), QString::fromUtf8(code));
        }
    }

    void aSpreadsheetsNumberIsACodeAgain()
    {
        const Reading reading = readText(m_scratch, "name,code\nAnn,8812345678.0\n");
        QVERIFY(reading.report && reading.drafts.size() == 1);
        QCOMPARE(reading.first().code.text(), u"8812345678"_s);
    }

    void numbersThatExcelRoundedAreNoCodes_data()
    {
        QTest::addColumn<QByteArrayList>("codes");
        QTest::addColumn<int>("taken");
        QTest::newRow("18 digits, the last three zero")
            << QByteArrayList{"814847123456789000"} << 0;
        QTest::newRow("16 digits, every last one zero")
            << QByteArrayList{"8148471234567890", "8148471234567870", "8148471234567860"} << 0;
        QTest::newRow("a single zero says nothing") << QByteArrayList{"8148471234567890"} << 1;
        QTest::newRow("beside an exact one it is chance")
            << QByteArrayList{"814847123456789000", "814847123456789017"} << 2;
        QTest::newRow("a number that Excel would have taken the zero from")
            << QByteArrayList{"014847123456789000"} << 1;
        QTest::newRow("15 digits are kept by Excel") << QByteArrayList{"814847123456000"} << 1;
        QTest::newRow("marked as text") << QByteArrayList{"'814847123456789000"} << 1;
    }

    void numbersThatExcelRoundedAreNoCodes()
    {
        QFETCH(const QByteArrayList, codes);
        QFETCH(const int, taken);
        const Reading reading
            = readText(m_scratch, "Barcode,name\n" + codes.join(",Ann\n") + ",Bob\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.drafts.size(), taken);
        if (taken == 0)
            QCOMPARE(reading.report->problems.front().kind, Kind::CodeDamagedByExcel);
    }

    void cellsAreCleaned_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");

        QTest::newRow("blanks around it") << QByteArray{" Ann　"} << u"Ann"_s;
        QTest::newRow("a TAB before a value, as alf.io writes")
            << QByteArray{"\t=1+1"} << u"=1+1"_s;
        QTest::newRow("an apostrophe before a formula") << QByteArray{"'=1+1"} << u"=1+1"_s;
        QTest::newRow("an apostrophe before digits") << QByteArray{"'0042"} << u"0042"_s;
        QTest::newRow("an apostrophe that belongs to the name")
            << QByteArray{"'t Hooft-Lund"} << u"'t Hooft-Lund"_s;
        QTest::newRow("a formula stays text")
            << QByteArray{"=cmd|' /C calc'!A0"} << u"=cmd|' /C calc'!A0"_s;
        QTest::newRow("SQL stays text") << QByteArray{"Robert'); DROP TABLE registrations;--"}
                                        << u"Robert'); DROP TABLE registrations;--"_s;
        QTest::newRow("bidirectional marks stay for the screen to isolate")
            << QByteArray{"\u202Egnp.exe"} << u"\u202Egnp.exe"_s;
        QTest::newRow("NULs go") << QByteArray{"An\0n", 4} << u"Ann"_s;
    }

    void cellsAreCleaned()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, expected);

        const Reading reading = readText(m_scratch, "code,name\nAAA-1," + cell + "\n");

        QVERIFY(reading.report);
        QCOMPARE(reading.first().name, expected);
    }

    void aCodeKeepsItsZeros()
    {
        const Reading reading
            = readText(m_scratch, "code,name,phone\n00012345,Ann,13800138000.0\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.first().code.text(), u"00012345"_s);
        QCOMPARE(reading.first().phone, u"13800138000"_s);
    }

    void twoPartsOfANameJoinByTheirScript_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin") << QByteArray{"Zoë"} << QByteArray{"Østergård"}
                               << u"Zoë Østergård"_s;
        QTest::newRow("Han") << QByteArray{"朗云"} << QByteArray{"欧阳"} << u"欧阳朗云"_s;
        QTest::newRow("only one") << QByteArray{""} << QByteArray{"Plato"} << u"Plato"_s;
        QTest::newRow("none: a group ticket") << QByteArray{""} << QByteArray{""} << QString{u""_s};
    }

    void twoPartsOfANameJoinByTheirScript()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, last);
        QFETCH(const QString, name);

        const Reading reading
            = readText(m_scratch, "code,First Name,Last Name\nAAA-1," + first + ',' + last + '\n');
        QVERIFY(reading.report);
        QCOMPARE(reading.first().name, name);
    }

    void otherColumnsAreKept()
    {
        const Reading reading = readText(
            m_scratch, "code,name,Company,Company,T-shirt,,Diet\nAAA-1,Ann,Blue,Red,XL,lost,\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.first().company, u"Blue"_s);
        QCOMPARE(reading.report->otherColumns,
                 (QStringList{u"Company (2)"_s, u"T-shirt"_s, u"Diet"_s}));
        QCOMPARE(reading.first().fields,
                 (QMap<QString, QString>{{u"Company (2)"_s, u"Red"_s}, {u"T-shirt"_s, u"XL"_s}}));
    }

    void unknownWordsAreCountedAndMayBeExplained()
    {
        const QByteArray text = "code,name,Status\nAAA-1,Ann,Dreaming\nAAA-2,Bob,dreaming\n";
        const Reading asked = readText(m_scratch, text);
        QVERIFY(asked.report);
        QVERIFY(asked.drafts.isEmpty());
        QCOMPARE(asked.report->unknownStatuses,
                 (QMap<QString, qint64>{{u"Dreaming"_s, 1}, {u"dreaming"_s, 1}}));

        ReadOptions options;
        options.statuses.insert(u"DREAMING"_s, Standing::Pending);
        const Reading told = readText(m_scratch, text, options);
        QVERIFY(told.report);
        QCOMPARE(told.drafts.size(), 2);
        QCOMPARE(told.first().standing, Standing::Pending);
    }

    void aRowStandsForAsManyPeopleAsItSays_data()
    {
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<int>("people"); // 0: refused
        QTest::newRow("nothing") << QByteArray{""} << 1;
        QTest::newRow("three") << QByteArray{"3"} << 3;
        QTest::newRow("a spreadsheet's three") << QByteArray{"3.0"} << 3;
        QTest::newRow("full-width with a unit") << QByteArray{"３ 人"} << 3;
        QTest::newRow("with a plus before it") << QByteArray{"+2"} << 2;
        QTest::newRow("a hundred") << QByteArray{"100"} << 100;
        QTest::newRow("more") << QByteArray{"101"} << 0;
        QTest::newRow("very many") << QByteArray{"99999999999999999999"} << 0;
    }

    void aRowStandsForAsManyPeopleAsItSays()
    {
        QFETCH(const QByteArray, quantity);
        QFETCH(const int, people);
        const QByteArray text
            = "code,name,email,company,Quantity\nAAA-1,Ann,a@x.org,Co," + quantity + "\n";
        ReadOptions one;
        one.places = ReadOptions::Places::One;

        const Reading each = readText(m_scratch, text);
        QVERIFY(each.report);
        QCOMPARE(each.drafts.size(), people);
        QCOMPARE(each.report->places, std::max(people - 1, 0));
        QCOMPARE(each.report->problems.size(), people == 0 ? 1 : 0);
        QCOMPARE(readText(m_scratch, text, one).drafts.size(), std::min(people, 1));
        if (people < 2)
            return;
        const RegistrationDraft &second = each.drafts[1].second;
        QCOMPARE(second.code.text(), u"AAA-1+1"_s);
        QCOMPARE(second.name, u"Ann +1"_s);
        QCOMPARE(second.company, u"Co"_s);
        QCOMPARE(second.email, QString{u""_s});
        QVERIFY(!second.says(u"email"_s));
    }

    void aNumberOfPeopleThatIsNoneIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("cell");
        for (const char *const cell :
             {"0", "-1", "NaN", "2.5", "a few", "2-3", "1e3", "inf", "-", "3 or 4", "0.0"})
            QTest::addRow("a quantity of %s", cell) << QByteArray{"Quantity"} << QByteArray{cell};
        for (const char *const cell : {"-1", "NaN", "1.5", "some"})
            QTest::addRow("%s guests", cell) << QByteArray{"Guests"} << QByteArray{cell};
    }

    void aNumberOfPeopleThatIsNoneIsAProblem()
    {
        QFETCH(const QByteArray, column);
        QFETCH(const QByteArray, cell);
        const Reading reading = readText(
            m_scratch, "code,name," + column + "\nAAA-1,Ann," + cell + "\nAAA-2,Bob,1\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.report->problems,
                 (QList<ImportProblem>{{2, Kind::UnclearPlaces, QString::fromUtf8(cell)}}));
        QCOMPARE(reading.first().code.text(), u"AAA-2"_s);
    }

    void noGuestsCanBeSaidInManyWays()
    {
        for (const char *const cell : {"", "0", "no", "none", "无", "-"}) {
            const Reading reading
                = readText(m_scratch, QByteArray{"code,name,Guests\nAAA-1,Ann,"} + cell + "\n");
            QVERIFY2(reading.report && reading.drafts.size() == 1, cell);
        }
    }

    void whoIsCancelledNeedsNoPlace()
    {
        const Reading reading
            = readText(m_scratch, "code,name,Quantity,Status\nAAA-1,Ann,0,refunded\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.drafts.size(), 1);
        QCOMPARE(reading.first().standing, Standing::Cancelled);
    }

    void aTicketIsValidFromAndUntil()
    {
        const Reading reading
            = readText(m_scratch,
                       "code,name,Valid from,有效期止\nAAA-1,Ann,2026-11-28 09:00,2026-11-28\n"
                       "AAA-2,Bob,,\nAAA-3,Cyd,soon,\nAAA-4,Dan,,11/12/2026\n",
                       {.zone = QTimeZone{"Asia/Shanghai"}});
        QVERIFY(reading.report);
        QCOMPARE(reading.drafts.size(), 2);
        const RegistrationDraft &ann = reading.first();
        QCOMPARE(ann.validFrom.toString(Qt::ISODate), u"2026-11-28T01:00:00Z"_s);
        QCOMPARE(ann.validUntil.toString(Qt::ISODate), u"2026-11-28T16:00:00Z"_s);
        QVERIFY(ann.says(u"valid_from"_s) && ann.says(u"valid_until"_s));
        const RegistrationDraft &bob = reading.drafts[1].second;
        QVERIFY(!bob.validFrom.isValid() && !bob.validUntil.isValid());
        QCOMPARE(reading.report->problems,
                 (QList<ImportProblem>{{4, Kind::UnreadableTime, u"soon"_s},
                                       {5, Kind::UnreadableTime, u"11/12/2026"_s}}));
    }

    void everybodyOfARowIsValidAsLong()
    {
        const Reading reading
            = readText(m_scratch, "code,name,quantity,valid until\nAAA-1,Ann,2,2026-11-28\n");
        QVERIFY(reading.report && reading.drafts.size() == 2);
        QCOMPARE(reading.drafts[1].second.validUntil, reading.first().validUntil);
        QVERIFY(reading.drafts[1].second.says(u"valid_until"_s));
    }

    void twoColumnsOfCodesAreSaid()
    {
        const Reading twice = readText(m_scratch, "CODE,name,CODE\nAAA-1,Ann,BBB-1\n");
        QVERIFY(twice.report && twice.report->severalCodeColumns);
        QCOMPARE(twice.first().code.text(), u"AAA-1"_s);
        const Reading once = readText(m_scratch, "CODE,name,name\nAAA-1,Ann,Bea\n");
        QVERIFY(once.report && !once.report->severalCodeColumns);
    }

    void aLineOfTotalsAtTheEndIsNobody()
    {
        const Reading reading = readText(
            m_scratch, "code,name,price\nAAA-1,Ann,5\n合计,,5\nAAA-2,Bob,5\nTotal,,10\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.report->rows, 3);
        QCOMPARE(reading.drafts.size() + reading.report->problems.size(), 3);
        QCOMPARE(reading.drafts.back().second.name, u"Bob"_s);
    }

    void aRowThatEndsBeforeItsStatusIsNotTaken()
    {
        const Reading reading
            = readText(m_scratch, "code,name,status\nAAA-1,Ann\nAAA-2,Bob,paid\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.report->problems, (QList<ImportProblem>{{2, Kind::TooFewCells, u"2"_s}}));
    }

    void wideAndDecomposedLettersBecomePlain()
    {
        const Reading reading
            = readText(m_scratch, "code,name,phone\nＡ１２３,Zoe\xCC\x88,１３８００１３８０００\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.first().code.text(), u"A123"_s);
        QCOMPARE(reading.first().name, u"Zoë"_s);
        QCOMPARE(reading.first().phone, u"13800138000"_s);
    }

    void takeMayStop()
    {
        const exchange::ExportReader reader;
        int taken = 0;
        const auto report
            = reader.read(m_scratch.write(u"stop.csv"_s, "code\nAAA-1\nAAA-2\nAAA-3\n"),
                          {},
                          [&taken](qint64, const RegistrationDraft &) { return ++taken < 2; });
        QVERIFY(report);
        QCOMPARE(taken, 2);
        QCOMPARE(report->rows, 2);
    }

    void whoeverASourceBlocksIsBlockedWhateverTheStatusSays()
    {
        const Reading reading
            = readText(m_scratch,
                       "Order code,Position ID,Secret,Attendee name,Status,Blocked\n"
                       "AAAAA,1,secretone1,Ann,Paid,Yes\n"
                       "AAAAA,2,secrettwo2,Bea,Paid,\n"
                       "AAAAA,3,secretthr3,Cid,Paid,No\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.report->source, u"pretix"_s);
        QCOMPARE(reading.drafts.size(), 3);
        QCOMPARE(reading.drafts[0].second.standing, Standing::Blocked);
        QCOMPARE(reading.drafts[1].second.standing, Standing::Confirmed);
        QCOMPARE(reading.drafts[2].second.standing, Standing::Confirmed);
    }

    void aBlankStatusSaysNothingAboutWhoIsKnown()
    {
        const Reading reading
            = readText(m_scratch, "code,name,status\nAAA-1,Ann,\nAAA-2,Bea,paid\n");
        QVERIFY(reading.report);
        QVERIFY(!reading.drafts[0].second.says(u"status"_s));
        QVERIFY(reading.drafts[1].second.says(u"status"_s));
        const Reading told = readText(m_scratch,
                                      "code,name,status\nAAA-1,Ann,\n",
                                      {.statuses = {{QString{}, Standing::Unpaid}}});
        QVERIFY(told.first().says(u"status"_s));
        QCOMPARE(told.first().standing, Standing::Unpaid);
    }

    void aFieldMayBeReadFromNoColumnAtAll()
    {
        const Reading reading = readText(
            m_scratch, "code,name,company\nAAA-1,Ann,Navy\n", {.columns = {{u"company"_s, {}}}});
        QVERIFY(reading.report);
        QCOMPARE(reading.first().company, QString{});
        QVERIFY(!reading.report->columns.contains(u"company"_s));
    }

    void aRuinedNumberIsNoPartOfAMadeCode()
    {
        const Reading reading = readText(m_scratch,
                                         "Order #,Attendee #,First Name,Last Name,Attendee Status\n"
                                         "7.52327E+08,937711035,Ann,Lee,Attending\n");
        QVERIFY(reading.report);
        QVERIFY(reading.drafts.isEmpty());
        QCOMPARE(reading.report->problems.front().kind, Kind::CodeDamagedByExcel);
    }

private:
    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_Drafts.moc"
