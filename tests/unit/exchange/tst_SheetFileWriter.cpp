// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SheetFileWriter.h"
#include "tests/unit/exchange/Reading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <csignal>

#include <sys/resource.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetWith(const QString &name)
{
    const QDateTime at{QDate{2026, 11, 28}, QTime{9, 30}, QTimeZone{"Asia/Shanghai"}};
    return {u"Day 1"_s,
            {{u"name"_s, u"Name"_s},
             {u"code"_s, u"Code"_s},
             {u"first_in"_s, u"First in"_s},
             {u"admissions"_s, u"Admissions"_s}},
            {{name, u"00012345"_s, at, qint64{2}}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class SheetFileWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoppedWhileItIsWrittenLeavesNoFile_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "json", "pdf"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void whatIsStoppedWhileItIsWrittenLeavesNoFile()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet."_s + ending);
        Sheet sheet = sheetWith(u"Ada"_s);
        while (sheet.rows.size() < 2000)
            sheet.rows.append(sheet.rows.first());
        int asked = 0;
        sheet.goesOn = [&asked] { return ++asked < 3; };
        const auto written = exchange::SheetFileWriter{}.write(path, sheet);
        QVERIFY(!written);
        QCOMPARE(written.failure().kind, Failure::Kind::Cancelled);
        QCOMPARE(asked, 3); // and no more
        QCOMPARE(QDir{folder.path()}.entryList(QDir::Files), QStringList{});
    }

    void csvOpensCorrectlyInASpreadsheet()
    {
        QVERIFY(m_writer.write(m_scratch.path(u"a.csv"_s), sheetWith(u"Ann \"Zoë\", 王芳"_s)));
        QCOMPARE(contentOf(m_scratch.path(u"a.csv"_s)),
                 "\xEF\xBB\xBFName,Code,First in,Admissions\r\n"
                 "\"Ann \"\"Zoë\"\", 王芳\",\t00012345,2026-11-28 09:30:00,2\r\n");
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names{u"=1+1"_s,
                                u"+49 30"_s,
                                u"-1"_s,
                                u"@SUM(A1)"_s,
                                u"＝1"_s,
                                u"＋1"_s,
                                u"－1"_s,
                                u"＠x"_s,
                                u"'=1"_s,
                                u"''quoted''"_s,
                                u"'t Hooft"_s,
                                u"two\nlines"_s,
                                u"\"quoted\""_s};
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(const QString, name);
        QVERIFY(m_writer.write(m_scratch.path(u"a.csv"_s), sheetWith(name)));
        const Reading reading = readFile(m_scratch.path(u"a.csv"_s));
        QVERIFY(reading.report);
        QCOMPARE(reading.first().name, name);
    }

    void noCellOfACsvBeginsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names{
            u"=1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\tx"_s, u"\rx"_s, u"＝1"_s, u"＠x"_s};
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void noCellOfACsvBeginsAFormula()
    {
        QFETCH(const QString, name);
        QVERIFY(m_writer.write(m_scratch.path(u"a.csv"_s), sheetWith(name)));
        const QString row
            = QString::fromUtf8(contentOf(m_scratch.path(u"a.csv"_s))).section(u"\r\n"_s, 1);
        QVERIFY(row.startsWith(u'\'') || row.startsWith(u"\"'"));
    }

    void aWorkbookKeepsTextAndDates()
    {
        QVERIFY(m_writer.write(m_scratch.path(u"a.xlsx"_s), sheetWith(u"=1+1"_s)));
        const Reading reading = readFile(m_scratch.path(u"a.xlsx"_s), {.source = u"generic"_s});
        QVERIFY(reading.report);
        QCOMPARE(reading.first().name, u"=1+1"_s);
        QCOMPARE(reading.first().code.text(), u"00012345"_s);
        QCOMPARE(reading.first().fields.value(u"First in"_s), u"2026-11-28 09:30:00"_s);
        QCOMPARE(reading.first().fields.value(u"Admissions"_s), u"2"_s);
    }

    void jsonHasStableKeysAndZonedTimes()
    {
        QVERIFY(m_writer.write(m_scratch.path(u"a.json"_s), sheetWith(u"Ann"_s)));
        const auto json = QJsonDocument::fromJson(contentOf(m_scratch.path(u"a.json"_s)));
        const QJsonValue row = json.array().first();
        QCOMPARE(row[u"name"].toString(), u"Ann"_s);
        QCOMPARE(row[u"first_in"].toString(), u"2026-11-28T09:30:00+08:00"_s);
        QCOMPARE(row[u"admissions"].toInt(), 2);
    }

    void aPrintedListIsAPdf()
    {
        Sheet sheet = sheetWith(u"王芳 Zoë"_s);
        for (int i = 0; i < 200; ++i)
            sheet.rows.append(sheet.rows.front());
        QVERIFY(m_writer.write(m_scratch.path(u"a.pdf"_s), sheet));
        const QByteArray pdf = contentOf(m_scratch.path(u"a.pdf"_s));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.count("/Type /Page\n") > 2);
    }

    void failuresAreToldApart()
    {
        const auto kindFor = [this](const QString &path) {
            const auto written = m_writer.write(path, sheetWith(u"Ann"_s));
            return written ? -1 : numberOf(written.failure().kind);
        };
        QCOMPARE(kindFor(m_scratch.path(u"a.docx"_s)), numberOf(Failure::Kind::UnknownFormat));
        QCOMPARE(kindFor(m_scratch.path(u"no/such/a.csv"_s)), numberOf(Failure::Kind::NotFound));
        QVERIFY(QDir{m_scratch.path({})}.mkdir(u"folder.csv"_s));
        QCOMPARE(kindFor(m_scratch.path(u"folder.csv"_s)), numberOf(Failure::Kind::NotPermitted));
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QString path = m_scratch.write(u"old.csv"_s, "old");
        Sheet sheet = sheetWith(u"Ann"_s);
        sheet.rows = QList<QVariantList>(50'000, sheet.rows.front());

        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = m_writer.write(path, sheet);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);

        QVERIFY(!written);
        QCOMPARE(written.failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(contentOf(path), "old");
    }

private:
    Scratch m_scratch;
    exchange::SheetFileWriter m_writer;
};

QTEST_MAIN(SheetFileWriterTest)
#include "tst_SheetFileWriter.moc"
