// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/Tables.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstring>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(LANYARD_TABLE_PROCESS);
const QString peopleXls = QStringLiteral(LANYARD_SOURCE_DIR "/tests/fixtures/tables/people.xls");

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// The sample workbook with a number somewhere in it changed.
QByteArray changedXls(qsizetype at, quint32 value)
{
    QByteArray book = contentOf(peopleXls);
    std::memcpy(book.data() + at, &value, sizeof value);
    return book;
}

} // namespace

class ContainedReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProcessReadsTheSame_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a workbook of old Excel") << peopleXls;
        QTest::newRow("a CSV of many blocks") << m_scratch.write(
            u"many.csv"_s, "code,name\n" + QByteArray{"TICKET-1,\"欧阳,朗云\"\n"}.repeated(50'000));
        QTest::newRow("a row of many megabytes") << m_scratch.write(
            u"long.csv"_s, "code\n\"" + QByteArray(15 * 1024 * 1024, 'x') + "\"\nlast\n");
        QTest::newRow("a name with blanks and Han")
            << m_scratch.write(u"报名 名单 (1).csv"_s, "code\nAAA-1\n");
        QTest::newRow("a workbook")
            << zipped(m_scratch.path(u"a.xlsx"_s),
                      workbookParts(sheetOf("<row r=\"7\"><c><v>8.1E17</v></c></row>")));
        QTest::newRow("a picture") << m_scratch.write(u"a.csv"_s, "\x89PNG\r\n");
        QTest::newRow("a file that is not there") << m_scratch.path(u"nowhere.csv"_s);
        QTest::newRow("a folder") << m_scratch.path({});
        QTest::newRow("a device") << u"/dev/zero"_s;
    }

    void anotherProcessReadsTheSame()
    {
        QFETCH(const QString, path);
        const auto here = readTable(path);
        const auto there = readTable(path, {}, program);
        QCOMPARE(there.kind(), here.kind());
        QVERIFY(here.format ? *here.format == *there.format
                            : here.format.failure().subject == there.format.failure().subject);
        QCOMPARE(there.rows, here.rows);
        QCOMPARE(there.numbers, here.numbers);
    }

    void aChosenEncodingAndSamplesComeThrough()
    {
        const QString path
            = m_scratch.write(u"kr.csv"_s, encoded("EUC-KR", u"code,name\nA-01,김철수\n"_s));
        const auto reading = readTable(path, u"EUC-KR"_s, program);
        QVERIFY(reading.format);
        QCOMPARE(reading.rows.last().last(), u"김철수"_s);

        const auto here = exchange::SpreadsheetReader{}.samples(path);
        const auto there = exchange::SpreadsheetReader{program}.samples(path);
        QVERIFY(here && there);
        QCOMPARE(*there, *here);
        QVERIFY(there->size() > 1);
    }

    void whoStopsEarlyStillHearsTheFormat()
    {
        const QString path = m_scratch.write(
            u"big.csv"_s, "code,name\n" + QByteArray{"TICKET-1,Ann\n"}.repeated(2'000'000));
        int rows = 0;
        const auto format = exchange::SpreadsheetReader{program}.read(
            path, {}, [&rows](const exchange::TableRow &) { return ++rows < 20; });
        QVERIFY(format);
        QCOMPARE(*format, u"CSV, UTF-8, comma"_s);
        QCOMPARE(rows, 20);
    }

    void hostileFilesDoNoHarm_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<int>>("kinds"); // -1: it may be read
        using K = Failure::Kind;
        const auto row = [](const char *sentence, const QString &path, const QList<K> &kinds) {
            QList<int> numbers;
            for (const K kind : kinds)
                numbers.append(numberOfKind(kind));
            QTest::newRow(sentence) << path << numbers;
        };
        const auto html = [this](const QString &name, const QByteArray &text) {
            return m_scratch.write(name, "<html>" + text);
        };
        row("a zip bomb",
            zipped(m_scratch.path(u"bomb"_s), workbookParts(QByteArray(64 << 20, ' '))),
            {K::TooLarge});
        row("a billion laughs",
            zipped(
                m_scratch.path(u"laughs"_s),
                workbookParts("<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet>"
                              "<sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>")),
            {K::Damaged});
        row("ten million columns of CSV",
            m_scratch.write(u"columns"_s, "code\n" + QByteArray(10'000'000, ',') + "\n"),
            {K::TooLarge});
        row("one line that never ends",
            m_scratch.write(u"line"_s, "code," + QByteArray(40 << 20, 'x')),
            {K::TooLarge});
        row("a million sheets", millionSheets(), {K::TooLarge, K::Empty});
        row("a worksheet nested a million deep",
            zipped(m_scratch.path(u"deep"_s),
                   workbookParts("<worksheet>" + mixed("<a>", 1'000'000))),
            {K::Damaged, K::TooLarge});
        row("a page nested a million deep",
            html(u"nested"_s, QByteArray{"<table><tr><td>"}.repeated(1'000'000)),
            {K::Damaged});
        row("a page of a million closing tags",
            html(u"closing"_s,
                 QByteArray{"<div>"}.repeated(500)
                     + QByteArray{"</p></table>"}.repeated(1'000'000)),
            {K::UnknownFormat});
        row("a page with a tag that never ends",
            html(u"tag"_s, "<table x=\"" + QByteArray(20 << 20, 'x')),
            {K::UnknownFormat, K::TooLarge});
        row("a page with a row of a million cells",
            html(u"cells"_s, "<table><tr>" + QByteArray{"<td>x"}.repeated(1'000'000)),
            {K::TooLarge});
        row("an .xls whose sectors follow themselves",
            m_scratch.write(u"cycle.xls"_s, cyclicXls()),
            {K::Damaged, K::TooLarge});
        row("an .xls with two milliard sectors of sectors",
            m_scratch.write(u"fat.xls"_s, changedXls(0x2C, 0x7FFFFFFF)),
            {K::Damaged, K::TooLarge});
    }

    void hostileFilesDoNoHarm()
    {
        QFETCH(const QString, path);
        QFETCH(const QList<int>, kinds);
        const auto reading = readTable(path, {}, program);
        const bool readInFull = reading.format && !reading.rows.isEmpty();
        QVERIFY2(readInFull ? path.endsWith(u".xls") // the library may see through it
                            : kinds.contains(reading.format ? numberOfKind(Failure::Kind::Empty)
                                                            : reading.kind()),
                 qPrintable(QString::number(reading.kind())));
    }

    /// The process is a stranger, too: a file may have taken it over.
    void aProcessThatMisbehavesIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("kind");
        using K = Failure::Kind;
        const auto row = [](const char *sentence, const QByteArray &script, K kind) {
            QTest::newRow(sentence) << script << numberOfKind(kind);
        };
        row("it crashes", "kill -SEGV $$", K::Damaged);
        row("it is killed", "kill -KILL $$", K::TooLarge);
        row("it used up its time", "kill -XCPU $$", K::TooLarge);
        row("it used up its memory", "exit 70", K::TooLarge);
        row("it says nothing", "exit 0", K::Unexpected);
        row("it chatters for ever", "exec yes", K::Damaged);
        row("it promises a block of four gigabytes",
            "printf '\\377\\377\\377\\377\\001\\000\\000\\000'; exec yes",
            K::Damaged);
        row("it promises more cells than it sends",
            "printf '\\020\\000\\000\\000\\001\\000\\000\\000"
            "\\001\\000\\000\\000\\000\\000\\000\\000\\010\\000\\000\\000\\001\\000\\000\\000'",
            K::Damaged);
        row("it ends inside a block", "printf '\\020\\000\\000\\000\\001\\000'", K::Unexpected);
    }

    void aProcessThatMisbehavesIsAFailure()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const int, kind);
        QFile file{m_scratch.write(u"program"_s, "#!/bin/sh\n" + script + "\n")};
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        const auto reading = readTable(u"/export.csv"_s, {}, file.fileName());

        QCOMPARE(reading.kind(), kind);
        QCOMPARE(reading.format.failure().subject, u"/export.csv"_s);
        QCOMPARE(reading.rows.size(), 0);
    }

    void aProgramThatIsNotThereIsAFailure()
    {
        const auto reading = readTable(peopleXls, {}, m_scratch.path(u"no-program"_s));
        QCOMPARE(reading.kind(), numberOfKind(Failure::Kind::Unexpected));
    }

private:
    static QByteArray mixed(const QByteArray &tag, int times)
    {
        QByteArray text; // numbered, so that it does not pack like a bomb
        for (qint64 i = 0; i < times; ++i)
            text += tag + QByteArray::number(i * 7919 % 1'000'003);
        return text;
    }

    QString millionSheets() const
    {
        Parts parts = workbookParts(sheetOf({}));
        QByteArray sheets;
        for (qint64 i = 0; i < 1'000'000; ++i)
            sheets += "<sheet name=\"" + QByteArray::number(i * 7919 % 1'000'003)
                + "\" r:id=\"rId1\"/>";
        parts[1].second.replace("<sheets>", QByteArray{"<sheets>" + sheets});
        return zipped(m_scratch.path(u"sheets"_s), parts);
    }

    static QByteArray cyclicXls()
    {
        QByteArray book = contentOf(peopleXls);
        quint32 sector = 0;
        std::memcpy(&sector, book.constData() + 0x4C, sizeof sector); // [MS-CFB] 2.2
        for (quint32 i = 0; i < 128; ++i)
            std::memcpy(book.data() + (sector + 1) * 512 + i * sizeof i, &i, sizeof i);
        return book;
    }

    Scratch m_scratch;
};

QTEST_GUILESS_MAIN(ContainedReaderTest)
#include "tst_ContainedReader.moc"
