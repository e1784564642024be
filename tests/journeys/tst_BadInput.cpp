// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "code,name\r\nADA-0001,Ada\r\nMEI-0002,Mei\r\n";
const QString morning = u"2026-11-28T09:30"_s;

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A sentence for people: some words, an end, no word of a programmer.
bool isSentence(const QByteArray &said)
{
    const QByteArray text = said.trimmed();
    return text.size() > 20 && text.contains(' ') && !text.contains("SQL")
        && !text.contains("errno") && !text.contains("nullptr") && !text.contains("exception");
}

} // namespace

/// Each of these gets a clear sentence, and nothing that is stored is lost or changed.
class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        QCOMPARE(program->create().status, 0);
        QCOMPARE(program->import(people).status, 0);
        QCOMPARE(program->json({u"admit"_s, u"ADA-0001"_s, u"--at"_s, morning}).status, 0);
    }

    void cleanup()
    {
        const QJsonObject stats = program->json({u"stats"_s}).line();
        QCOMPARE(stats.value(u"people").toInt(), 1);
        QVERIFY(program->json({u"verify"_s}).line().value(u"ok").toBool());
    }

    void anImportThatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");

        QTest::newRow("an empty file") << QByteArray{""};
        QTest::newRow("only a header") << QByteArray{"code,name\r\n"};
        QTest::newRow("no code column") << QByteArray{"name,company\r\nAda,Analytical\r\n"};
        QTest::newRow("binary rubbish")
            << QByteArray::fromHex("00ff10fe8899aa00000102030405060708");
        QTest::newRow("a picture") << QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"};
        QTest::newRow("a zip that ends early") << QByteArray{"PK\x03\x04\x14\x00\x00\x00\x08\x00"};
        QTest::newRow("an old or protected Excel file")
            << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
        QTest::newRow("a cell that never ends") << QByteArray{"code,name\r\nBOB-0003,\"Bob\r\n"};
    }

    void anImportThatCannotBeReadChangesNothing()
    {
        QFETCH(const QByteArray, content);
        const QByteArray before = fingerprint();
        const Run run = program->json({u"import"_s, program->write(u"bad.csv"_s, content)});
        QCOMPARE(run.status, 1);
        QVERIFY2(isSentence(run.err), run.err.constData());
        QCOMPARE(fingerprint(), before);
    }

    void anImportOfNoFileSaysSo()
    {
        const Run run = program->json({u"import"_s, program->path(u"missing.csv"_s)});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("missing.csv"));
    }

    void rowsThatCannotBeTakenAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no code") << QByteArray{",Bob"};
        QTest::newRow("a code of an earlier row") << QByteArray{"ADA-0001,Bob"};
        QTest::newRow("a code that Excel damaged") << QByteArray{"8.14847E+17,Bob"};
        QTest::newRow("a code of one letter") << QByteArray{"B,Bob"};
    }

    void rowsThatCannotBeTakenAreNamed()
    {
        QFETCH(const QByteArray, row);
        const Run run = program->import(people + row + "\r\nZOE-0009,Zoe\r\n");
        QCOMPARE(run.status, 0);
        const QJsonArray problems = run.line().value(u"problems").toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().toObject().value(u"row").toInt(), 4);
        QCOMPARE(run.line().value(u"taken").toInt(), 3);
    }

    void hostileTextIsOnlyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << u"Robert'); DROP TABLE journal; --"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("markup") << u"<b>Bob</b><script>"_s;
        QTest::newRow("bidirectional marks") << u"\u202eBob\u202c"_s;
        QTest::newRow("a terminal sequence") << u"Bob\u001b[31m"_s;
    }

    void hostileTextIsOnlyText()
    {
        QFETCH(const QString, text);
        QString quoted = text;
        quoted.replace(u'"', u"\"\""_s);
        QCOMPARE(program->import(people + "BOB-0003,\"" + quoted.toUtf8() + "\"\r\n").status, 0);

        const Run scanned = program->json({u"admit"_s, u"--at"_s, morning, u"--"_s, text});
        QCOMPARE(scanned.status, 3);
        QCOMPARE(scanned.line().value(u"verdict").toString(), u"unknown_code"_s);

        const Run spoken = program->run({u"find"_s, u"BOB-0003"_s});
        QVERIFY(!spoken.out.contains('\x1b') && !spoken.out.contains("\xe2\x80\xae"));

        const QString sheet = program->path(u"no-shows.csv"_s);
        QCOMPARE(program->run({u"export"_s, u"--what"_s, u"no-shows"_s, u"-o"_s, sheet}).status, 0);
        QVERIFY(!contentOf(sheet).contains("\r\n=") && !contentOf(sheet).contains("\r\n\"="));
    }

    void aScanOfAMegabyteIsRefused()
    {
        const Run run = program->json({u"admit"_s, u"-"_s, u"--at"_s, morning},
                                      QByteArray(1 << 20, 'x') + "\nADA-0001\n");
        QCOMPARE(run.lines().size(), 2);
        QCOMPARE(run.lines().at(0).value(u"verdict").toString(), u"unknown_code"_s);
        QCOMPARE(run.lines().at(1).value(u"verdict").toString(), u"already_in"_s);
    }

    void aPictureThatShowsNothingSaysSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray{""};
        QTest::newRow("text") << QByteArray{"this is no picture at all, only its name says so"};
        QTest::newRow("a picture that ends early")
            << QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18};
    }

    void aPictureThatShowsNothingSaysSo()
    {
        QFETCH(const QByteArray, content);
        const QString picture = program->write(u"ticket.png"_s, content);
        for (const QStringList &words :
             {QStringList{u"decode"_s, picture}, QStringList{u"admit"_s, u"--image"_s, picture}}) {
            const Run run = program->json(words);
            QCOMPARE(run.status, 1);
            QVERIFY2(isSentence(run.err), run.err.constData());
        }
    }

    void aFileThatIsNoEventIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray{""};
        QTest::newRow("text") << QByteArray{"just some text\n"};
        QTest::newRow("rubbish") << QByteArray(8192, '\x5a');
        QTest::newRow("a database that stops after its first page")
            << QByteArray{"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24};
    }

    void aFileThatIsNoEventIsLeftAlone()
    {
        QFETCH(const QByteArray, content);
        const QString file = program->write(u"other.lanyard"_s, content);
        for (const QString &word : {u"stats"_s, u"verify"_s}) {
            const Run run = program->json({u"--event"_s, file, word});
            QCOMPARE(run.status, 1);
            QVERIFY2(isSentence(run.err), run.err.constData());
        }
        QCOMPARE(program->json({u"--event"_s, file, u"admit"_s, u"ADA-0001"_s}).status, 1);
        QCOMPARE(contentOf(file), content);
    }

    void creatingNeverWritesOverAnEvent()
    {
        const QByteArray before = fingerprint();
        const Run run = program->create();
        QCOMPARE(run.status, 1);
        QVERIFY2(isSentence(run.err), run.err.constData());
        QCOMPARE(fingerprint(), before);
    }

    void twoDesksDoNotShareOneFile()
    {
        QProcess first;
        program->prepare(first, {u"--json"_s, u"admit"_s, u"-"_s, u"--at"_s, morning});
        first.start();
        first.write("ADA-0001\n"); // already in: changes nobody
        QVERIFY(first.waitForReadyRead(30000));

        const Run second = program->json({u"admit"_s, u"MEI-0002"_s, u"--at"_s, morning});
        QCOMPARE(second.status, 1);
        QVERIFY2(isSentence(second.err), second.err.constData());
        QCOMPARE(program->json({u"stats"_s}).status, 0); // reading goes on beside it

        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(30000));
    }

    /// A real file system that is too small, in a mount namespace of its own.
    void aFullDiskLosesNothing()
    {
        const QString script
            = u"mount -t tmpfs -o size=1m none \"$1\" || exit 77\n"
              "cp \"$LANYARD_EVENT\" \"$1/event.lanyard\"\n"
              "export LANYARD_EVENT=\"$1/event.lanyard\"\n"
              "\"$2\" import \"$3\"; echo \"import $?\"\n"
              "\"$2\" --json admit MEI-0002 --at 2026-11-28T09:30; echo \"admit $?\"\n"
              "\"$2\" --json find Guest; \"$2\" --json stats; \"$2\" --json verify\n"_s;
        const QString disk = program->path(u"small"_s);
        QVERIFY(QDir{}.mkpath(disk));
        QProcess shell;
        program->prepare(shell, {});
        const QString people = program->write(u"many.csv"_s, manyPeople());
        shell.start(
            u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, disk, u"" LANYARD_PROGRAM ""_s, people});
        QVERIFY(shell.waitForFinished(120000));
        if (shell.exitCode() == 77 || shell.exitStatus() != QProcess::NormalExit)
            QSKIP("this system lets nobody mount a small disk");

        const QByteArray out = shell.readAllStandardOutput();
        const QByteArray err = shell.readAllStandardError();
        QVERIFY2(out.contains("import 1\n"), err.constData());
        QVERIFY2(err.contains("disk is full"), err.constData());
        QVERIFY2(out.contains("admit 0\n"),
                 out.constData()); // with the import undone there is room
        QVERIFY2(!out.contains("MANY-"), out.constData());
        QVERIFY2(out.contains("\"people\":2"), out.constData());
        QVERIFY2(out.contains("\"ok\":true"), out.constData());
    }

    void aPrinterThatIsGoneSaysSo()
    {
        const Run run
            = program->json({u"badge"_s, u"ADA-0001"_s, u"--printer"_s, u"no-such-printer"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(isSentence(run.err.split('\n').first()), run.err.constData());
    }

    void aBadgeOrExportIntoAFolderThatIsNotThereSaysSo()
    {
        for (const QStringList &words :
             {QStringList{u"badge"_s, u"ADA-0001"_s, u"-o"_s, program->path(u"no/a.pdf"_s)},
              QStringList{u"export"_s, u"-o"_s, program->path(u"no/a.csv"_s)},
              QStringList{u"export"_s, u"-o"_s, program->path(u"a.docx"_s)}}) {
            const Run run = program->json(words);
            QCOMPARE(run.status, 2);
            QVERIFY2(isSentence(run.err), run.err.constData());
        }
    }

    void aDeviceIsNeverReplacedByAnExport()
    {
        const QString link = program->path(u"list.csv"_s);
        QVERIFY(QFile::link(u"/dev/null"_s, link));
        QCOMPARE(program->json({u"export"_s, u"-o"_s, link}).status, 2);
        QVERIFY(QFileInfo{u"/dev/null"_s}.exists() && !QFileInfo{u"/dev/null"_s}.isFile());
    }

    void nobodyIsAdmittedIntoAFileThatIsGone()
    {
        QProcess desk;
        program->prepare(desk, {u"--json"_s, u"admit"_s, u"-"_s, u"--at"_s, morning});
        desk.start();
        desk.write("ADA-0001\n"); // already in: changes nobody
        QVERIFY(desk.waitForReadyRead(30000));
        desk.readAllStandardOutput();
        QVERIFY(QFile::rename(program->eventFile(), program->path(u"away.lanyard"_s)));
        desk.write("MEI-0002\n");
        desk.closeWriteChannel();
        QVERIFY(desk.waitForFinished(30000));
        QCOMPARE(desk.exitCode(), 1);
        QCOMPARE(desk.readAllStandardOutput(), QByteArray{});
        QVERIFY(QFile::rename(program->path(u"away.lanyard"_s), program->eventFile()));
    }

    void theTailOfAnEndlessScanIsNoScan()
    {
        const Run run = program->json({u"admit"_s, u"-"_s, u"--at"_s, morning},
                                      QByteArray((1 << 21) - 1, 'a') + "MEI-0002\n");
        QCOMPARE(run.lines().size(), 1);
        QCOMPARE(run.line().value(u"verdict").toString(), u"unknown_code"_s);
    }

    void nobodyIsCancelledForARowThatCouldNotBeRead()
    {
        const QString file = program->write(u"half.csv"_s, "code,name\r\nADA-0001,Ada\r\n,Mei\r\n");
        const Run run = program->json({u"import"_s, u"--accept-removals"_s, file});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("row 3"), run.err.constData());
        QCOMPARE(program->json({u"find"_s, u"MEI-0002"_s}).line().value(u"standing").toString(),
                 u"confirmed"_s);
    }

    void withoutADisplayTheWindowSaysSo()
    {
        QProcess window;
        program->prepare(window, {});
        QProcessEnvironment environment = window.processEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        window.setProcessEnvironment(environment);
        window.start();
        QVERIFY(window.waitForFinished(30000));
        QCOMPARE(window.exitCode(), 1);
        QVERIFY(isSentence(window.readAllStandardError()));
    }

private:
    static QByteArray manyPeople()
    {
        QByteArray csv = "code,name\r\n";
        for (int i = 0; i < 20000; ++i)
            csv += "MANY-" + QByteArray::number(i + 100000) + ",Guest " + QByteArray::number(i)
                + "\r\n";
        return csv;
    }

    /// Everything that the event says: the files themselves may change places on disk.
    QByteArray fingerprint() const
    {
        QByteArray all = program->json({u"stats"_s}).out + program->json({u"doors"_s}).out
            + program->json({u"find"_s, u"a"_s}).out;
        const QString journal = program->path(u"journal.json"_s);
        program->run({u"export"_s, u"--what"_s, u"journal"_s, u"-o"_s, journal});
        all += contentOf(journal);
        return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    }

    std::unique_ptr<Program> program;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_BadInput.moc"
