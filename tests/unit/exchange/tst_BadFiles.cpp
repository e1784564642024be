// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/Reading.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class BadFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoTableIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");

        using K = Failure::Kind;
        const auto row = [](const char *sentence, const QByteArray &content, K kind) {
            QTest::newRow(sentence) << content << numberOf(kind);
        };
        const QByteArray ole{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};
        row("nothing at all", {}, K::Empty);
        row("only a header", "code,name\n", K::Empty);
        row("only blank lines", "\n\n , \n", K::Empty);
        row("a CSV that ends inside a quoted cell", "code,name\nAAA-1,\"Ann", K::Truncated);
        row("UTF-8 that ends inside a character",
            "code,name\nA-01,王芳\nA-02,\xE7\x8E",
            K::Truncated);
        row("UTF-16 of an odd number of bytes",
            QByteArray{"\xFF\xFE"
                       "c\0o\0d\0e\0\n\0A",
                       13},
            K::Truncated);
        row("a picture", "\x89PNG\r\n\x1A\n0000", K::UnknownFormat);
        row("a PDF", "%PDF-1.7\n", K::UnknownFormat);
        row("a database", QByteArray{"SQLite format 3\0xxxx", 20}, K::UnknownFormat);
        row("a web page that is called a workbook", "\r\n<HTML><table>", K::UnknownFormat);
        row("random bytes",
            QByteArray{"\x01\x02\x03\x04\x05\x06\x0B\x0E\x0F\x10\x11", 11},
            K::UnknownFormat);
        row("an old .xls", ole + QByteArray(2000, '\0'), K::UnknownFormat);
        row("an encrypted workbook",
            ole + QByteArray(2000, '\0')
                + QByteArray{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32},
            K::PasswordProtected);
        row("bytes in no encoding", "code,name\nAAA-1,\x81 \x8D\xFF\n", K::Damaged);
        row("UTF-8 that breaks its promise",
            "\xEF\xBB\xBF"
            "code\nAAA\xFF\n",
            K::Damaged);
        row("a row of 17 MB", "code\n\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"\n", K::TooLarge);
        row("a row of 20,000 cells", "code\n" + QByteArray(20'000, ',') + "\n", K::TooLarge);
    }

    void aFileThatIsNoTableIsNamed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, kind);

        const Reading reading = readText(m_scratch, content);

        QCOMPARE(kindOf(reading), kind);
        QCOMPARE(reading.report.failure().subject, m_scratch.path(u"export.csv"_s));
    }

    void aFileThatIsNotThereIsNotFound()
    {
        QCOMPARE(kindOf(readFile(m_scratch.path(u"nowhere.csv"_s))),
                 numberOf(Failure::Kind::NotFound));
    }

    void aFolderIsNoTable()
    {
        QCOMPARE(kindOf(readFile(m_scratch.path({}))), numberOf(Failure::Kind::UnknownFormat));
    }

    void hugeCellsAndManyColumnsAreRead()
    {
        QByteArray header = "code,name";
        for (int i = 3; i <= 16'384; ++i)
            header += ",c" + QByteArray::number(i);
        const Reading reading
            = readText(m_scratch, header + "\nAAA-1," + QByteArray(1'000'000, 'x') + "\n");
        QVERIFY(reading.report);
        QCOMPARE(reading.first().name.size(), 1'000'000);
    }

    void aDamagedPlaceInUtf8IsSaidInsteadOfGuessedAround()
    {
        const Scratch scratch;
        const Reading reading = readText(
            scratch, "code,name\nAAA-1,Jürgen Größe\nAAA-2,Zoë Łukasz\nAAA-3,B\xE9n\nAAA-4,Ann\n");
        QVERIFY(!reading.report);
        QCOMPARE(reading.report.failure().kind, Failure::Kind::Damaged);
        QCOMPARE(reading.report.failure().detail, u"UTF-8 but for line 4"_s);
        ReadOptions chosen;
        chosen.encoding = u"Windows-1252"_s;
        QVERIFY(readText(scratch, "code,name\nAAA-1,B\xE9n\n", chosen).report);
    }

private:
    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_BadFiles.moc"
