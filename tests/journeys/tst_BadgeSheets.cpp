// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "code,name,company,ticket type,status,order\r\n"
                          "ADA-0001,Ada Lovelace,Analytical,Standard,paid,ORDER-1\r\n"
                          "MEI-0002,\xe5\xbc\xa0\xe4\xbc\x9f,,Speaker,paid,ORDER-1\r\n"
                          "KIM-0003,Kim Adams,,Standard,paid,ORDER-2\r\n"
                          "ZOE-0004,Zoe,,Online only,paid,ORDER-3\r\n";

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

} // namespace

/// Templates, media, sheets and batches as one uses them in a terminal.
class BadgeSheetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import(people).status, 0);
    }

    void aTemplateIsTakenOutChangedAndTakenIn()
    {
        const QString file = program->path(u"mine.json"_s);
        QCOMPARE(
            program->run({u"templates"_s, u"export"_s, u"label-62x100"_s, u"-o"_s, file}).status,
            0);
        QCOMPARE(program->run({u"templates"_s, u"add"_s, renamed(file, u"stage"_s)}).status, 0);
        const QJsonObject mine = templateNamed(u"stage"_s);
        QCOMPARE(mine.value(u"of_the_event").toBool(), true);
        QCOMPARE(mine.value(u"width_mm").toDouble(), 62);

        // What comes out again is what went in.
        const QString again = program->path(u"again.json"_s);
        QCOMPARE(program->run({u"templates"_s, u"export"_s, u"stage"_s, u"-o"_s, again}).status, 0);
        QCOMPARE(contentOf(again), contentOf(program->path(u"stage.json"_s)));

        const Run removed = program->run({u"templates"_s, u"remove"_s, u"stage"_s});
        QCOMPARE(removed.status, 0);
        QVERIFY(templateNamed(u"stage"_s).isEmpty());
    }

    void aFileThatIsNoTemplateIsRefusedWithPlaceAndReason()
    {
        const QString file = program->write(
            u"bad.json"_s, R"({"format": "lanyard-badge", "version": 1, "name": 5})");
        const Run run = program->run({u"templates"_s, u"add"_s, file});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("name") && run.err.contains("must be a text"),
                 run.err.constData());
        QCOMPARE(program->run({u"templates"_s, u"add"_s, program->path(u"none.json"_s)}).status, 1);
    }

    void aTicketTypeHasItsOwnTemplateOrNoBadge()
    {
        QCOMPARE(program->run({u"templates"_s, u"use"_s, u"Speaker"_s, u"label-62x100"_s}).status,
                 0);
        const QString file = program->path(u"all.pdf"_s);
        QCOMPARE(
            program->json({u"badge"_s, u"--all"_s, u"-o"_s, file}).line().value(u"badges").toInt(),
            3);
        QCOMPARE(pageSizes(file).count("175.7"), 1);
        QCOMPARE(pageSizes(file).count("297.6"), 2);

        QCOMPARE(program->run({u"templates"_s, u"use"_s, u"Speaker"_s, u"none"_s}).status, 0);
        const Run batch = program->json({u"badge"_s, u"--all"_s, u"-o"_s, file});
        QCOMPARE(batch.line().value(u"badges").toInt(), 2);
        QCOMPARE(batch.line().value(u"without_badge").toInt(), 1);
        const Run one = program->run({u"badge"_s, u"MEI-0002"_s, u"-o"_s, file});
        QCOMPARE(one.status, 1);
        QVERIFY(one.err.contains("Speaker"));
        QCOMPARE(
            program
                ->run(
                    {u"badge"_s, u"MEI-0002"_s, u"--template"_s, u"conference-a6"_s, u"-o"_s, file})
                .status,
            0);

        QCOMPARE(program->run({u"templates"_s, u"use"_s, u"Speaker"_s, u"desk"_s}).status, 0);
        QCOMPARE(program->run({u"badge"_s, u"MEI-0002"_s, u"-o"_s, file}).status, 0);
        QCOMPARE(program->run({u"templates"_s, u"use"_s, u"Speakr"_s, u"none"_s}).status, 2);
        QCOMPARE(program->run({u"templates"_s, u"use"_s, u"Speaker"_s, u"nothing"_s}).status, 2);
    }

    void mediaAreListedAndFound()
    {
        const auto all = program->json({u"media"_s}).lines();
        QVERIFY(all.size() > 40);
        const QJsonObject sheet = program->json({u"media"_s, u"durable-1445-02"_s}).line();
        QCOMPARE(sheet.value(u"labels").toInt(), 10);
        QCOMPARE(sheet.value(u"label_width_mm").toDouble(), 90);
        QCOMPARE(program->json({u"media"_s, u"70x120"_s}).line().value(u"height_mm").toDouble(),
                 120);
        QVERIFY(program->json({u"media"_s, u"herma"_s}).lines().size() >= 2);
        QCOMPARE(program->run({u"media"_s, u"papyrus"_s}).status, 2);
    }

    void badgesAreLaidOnSheetsInOrder()
    {
        const QString file = program->path(u"sheet.pdf"_s);
        const Run run = program->json({u"badge"_s,
                                       u"--all"_s,
                                       u"--sort"_s,
                                       u"surname"_s,
                                       u"--medium"_s,
                                       u"a4-4-a6"_s,
                                       u"--start"_s,
                                       u"4"_s,
                                       u"--crop-marks"_s,
                                       u"--cut-lines"_s,
                                       u"-o"_s,
                                       file});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.line().value(u"badges").toInt(), 3);
        QCOMPARE(run.line().value(u"pages").toInt(), 2);
        QCOMPARE(codesOf(file),
                 (QList<QSet<QString>>{{u"KIM-0003"_s}, {u"ADA-0001"_s, u"MEI-0002"_s}}));
    }

    void whatDoesNotFitOrMeansNothingIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QStringList &words, int status) {
            QTest::newRow(name) << words << status;
        };
        row("too large for its label", {u"--medium"_s, u"durable-1445-02"_s}, 1);
        row("no such medium", {u"--medium"_s, u"papyrus"_s}, 2);
        row("no such label", {u"--medium"_s, u"a4-4-a6"_s, u"--start"_s, u"5"_s}, 2);
        row("marks on no sheet", {u"--crop-marks"_s}, 2);
        row("no such order", {u"--sort"_s, u"age"_s}, 2);
        row("an offset that no printer has", {u"--offset"_s, u"200,0"_s}, 2);
        row("no such template", {u"--template"_s, u"nothing"_s}, 1);
    }
    void whatDoesNotFitOrMeansNothingIsSaid()
    {
        QFETCH(QStringList, words);
        const QString file = program->path(u"none.pdf"_s);
        const Run run = program->run(QStringList{u"badge"_s, u"--all"_s, u"-o"_s, file} + words);
        QTEST(run.status, "status");
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!QFileInfo::exists(file));
    }

    void aPrinterIsMeasuredAndPutRight()
    {
        const QString file = program->path(u"page.pdf"_s);
        const QJsonObject page
            = program->json({u"badge"_s, u"--calibration"_s, u"-o"_s, file}).line();
        QCOMPARE(page.value(u"left_mm").toDouble(), 20);
        QCOMPARE(page.value(u"height_mm").toDouble(), 257);
        QVERIFY(pageSizes(file).contains("595.2"));
        const Run found = program->json(
            {u"badge"_s, u"--calibration"_s, u"--measured"_s, u"22.5,19,170,257"_s});
        QCOMPARE(found.line().value(u"offset_x_mm").toDouble(), -2.5);
        QCOMPARE(found.line().value(u"offset_y_mm").toDouble(), 1);
        QCOMPARE(found.line().value(u"scale_x").toDouble(), 1);
        const Run words
            = program->run({u"badge"_s, u"--calibration"_s, u"--measured"_s, u"22.5,19,170,257"_s});
        QVERIFY2(words.out.contains("--offset -2.5,1 --scale 100,100"), words.out.constData());
        QCOMPARE(program
                     ->run({u"badge"_s,
                            u"ADA-0001"_s,
                            u"--offset"_s,
                            u"-2.5,1"_s,
                            u"--scale"_s,
                            u"100,100"_s,
                            u"-o"_s,
                            file})
                     .status,
                 0);
        QCOMPARE(
            program->run({u"badge"_s, u"--calibration"_s, u"--measured"_s, u"2,2,17,25"_s}).status,
            2);
    }

    void aStopLeavesNoFile_data()
    {
        QTest::addColumn<QList<int>>("signalsSent");
        QTest::newRow("Ctrl-C") << QList{SIGINT};
        QTest::newRow("Ctrl-C again and again") << QList{SIGINT, SIGINT, SIGINT};
        QTest::newRow("the end of the session") << QList{SIGTERM};
        QTest::newRow("a closed terminal") << QList{SIGHUP};
    }

    void aStopLeavesNoFile()
    {
        QFETCH(const QList<int>, signalsSent);
        QByteArray many = "code,name,company,ticket type,status\r\n";
        for (int i = 0; i < 20000; ++i)
            many += QByteArray::number(100000 + i) + ",Ada Lovelace,Analytical,Standard,paid\r\n";
        QCOMPARE(program->import(many).status, 0);
        QVERIFY(QDir{}.mkpath(program->path(u"out"_s)));
        const QString file = program->path(u"out/many.pdf"_s);
        QProcess process;
        program->prepare(process, {u"badge"_s, u"--all"_s, u"-o"_s, file});
        process.start();
        QVERIFY(process.waitForStarted());
        process.setReadChannel(QProcess::StandardError);
        QByteArray news;
        while (!news.contains(" of ") && process.waitForReadyRead(120'000))
            news += process.readAll(); // it says how far it is
        QVERIFY2(news.contains(" of "), news.constData());
        for (const int sent : signalsSent)
            ::kill(static_cast<pid_t>(process.processId()), sent);
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("was not written"));
        QVERIFY(QDir{program->path(u"out"_s)}
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

private:
    QJsonObject templateNamed(const QString &name) const
    {
        for (const QJsonObject &line : program->json({u"templates"_s}).lines()) {
            if (line.value(u"name").toString() == name)
                return line;
        }
        return {};
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    /// The same template under another name.
    QString renamed(const QString &path, const QString &name) const
    {
        QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
        json.insert(u"name"_s, name);
        return program->write(name + u".json"_s, QJsonDocument{json}.toJson());
    }
    static QByteArray pageSizes(const QString &pdf)
    {
        QByteArray sizes;
        for (const QByteArray &line : outputOf(u"pdfinfo"_s, {u"-l"_s, u"99"_s, pdf}).split('\n')) {
            if (line.startsWith("Page ") && line.contains("size:"))
                sizes += line.split(':').last().trimmed().split(' ').first() + '\n';
        }
        return sizes;
    }
    /// Of each page, as our own reader sees them.
    QList<QSet<QString>> codesOf(const QString &pdf) const
    {
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"203"_s, u"-mono"_s, pdf, program->path(u"page"_s)});
        QList<QSet<QString>> pages;
        const QDir folder{program->path({})};
        for (const QString &page : folder.entryList({u"page-*.pbm"_s}, QDir::Files, QDir::Name)) {
            QSet<QString> codes;
            for (const QJsonObject &line :
                 program->json({u"decode"_s, folder.filePath(page)}).lines())
                codes << line.value(u"text").toString();
            pages << codes;
        }
        return pages;
    }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(BadgeSheetsTest)
#include "tst_BadgeSheets.moc"
