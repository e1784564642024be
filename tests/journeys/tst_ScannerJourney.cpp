// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Display.h"
#include "tests/kit/Program.h"
#include "tests/kit/PseudoTerminal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <memory>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; machines are slow at times
constexpr int people = 200;

} // namespace

/// The real program in a real X server, with scanners that type a millisecond a key or send bytes.
class ScannerJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        display = std::make_unique<Display>();
        QVERIFY2(!display->name().isEmpty(), "Xvfb does not start");
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        const Run created = program->run({u"create"_s,
                                          u"--name"_s,
                                          u"Journey"_s,
                                          u"--starts"_s,
                                          today,
                                          u"--ends"_s,
                                          QDate::currentDate().addDays(1).toString(Qt::ISODate),
                                          u"--timezone"_s,
                                          u"UTC"_s});
        QCOMPARE(created.status, 0);
        QByteArray csv = "Ticket code,Name,Ticket type\n";
        for (int i = 0; i < people; ++i)
            csv += code(i).toUtf8() + ",Person " + QByteArray::number(i) + ",Visitor\n";
        csv += accented().toUtf8() + ",Person =,Visitor\n";
        QCOMPARE(program->import(csv).status, 0);
    }
    void cleanup()
    {
        desk.terminate();
        desk.waitForFinished();
        display.reset();
        program.reset();
    }

    void twoHundredScansAreTwoHundredPeople()
    {
        start();
        for (int i = 0; i < people; ++i) {
            if (i % 40 == 39) { // now and then something else takes the computer for a moment
                ::kill(pid_t(desk.processId()), SIGSTOP);
                QVERIFY(display->scan(code(i)));
                ::kill(pid_t(desk.processId()), SIGCONT);
            } else {
                QVERIFY(display->scan(code(i)));
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(admitted(), people, patience);
        for (int i = 0; i < people; i += 50)
            QCOMPARE(deedsOf(i), QStringList{u"admission"_s});
    }

    void aMisSetScannerIsUnderstood_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("a German computer") << u"de"_s << u"keyboard us german"_s;
        QTest::newRow("a French computer") << u"fr"_s << u"keyboard us french"_s;
        QTest::newRow("a Russian computer") << u"ru"_s << u"keyboard us russian"_s;
    }
    void aMisSetScannerIsUnderstood()
    {
        QFETCH(const QString, layout);
        QFETCH(const QString, repaired);
        QVERIFY(display->setKeyboard(layout));
        start();
        QVERIFY(display->scan(code(0)));
        QVERIFY(display->scan(code(1)));
        QTRY_COMPARE_WITH_TIMEOUT(admitted(), 2, patience);
        QProcess journal;
        journal.start(u"sqlite3"_s,
                      {program->eventFile(),
                       u"SELECT count(*) FROM journal WHERE kind = 'admission' AND "
                       "body ->> 'repaired' = '%1'"_s.arg(repaired)});
        QVERIFY(journal.waitForFinished());
        QCOMPARE(journal.readAllStandardOutput().trimmed(), QByteArray{"2"});
    }

    void aDeadKeyIsUnderstood_data()
    {
        QTest::addColumn<bool>("isBusy");
        QTest::newRow("of a program at leisure") << false;
        QTest::newRow("of a program that was busy for a moment") << true;
    }
    /// On a German keyboard = is the key that puts an accent on the next letter.
    void aDeadKeyIsUnderstood()
    {
        QFETCH(const bool, isBusy);
        QVERIFY(display->setKeyboard(u"de"_s));
        start();
        if (isBusy)
            ::kill(pid_t(desk.processId()), SIGSTOP);
        QVERIFY(display->scan(accented()));
        if (isBusy)
            ::kill(pid_t(desk.processId()), SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(admitted(), 1, patience);
    }

    void aScannerThatIsTestedAdmitsNobody()
    {
        start();
        QTest::qWait(500);
        QVERIFY(display->press(u"F9"_s));
        QVERIFY(display->focus(u"Office"_s));
        QVERIFY(display->press(u"alt+shift+1"_s));
        QTest::qWait(500);
        QVERIFY(display->scan(code(0)));
        QTest::qWait(1000);
        QCOMPARE(admitted(), 0);
        QVERIFY(display->press(u"Escape"_s));
        QVERIFY(display->focus(u"Journey"_s));
        QTest::qWait(500);
        QVERIFY(display->scan(code(1)));
        QTRY_COMPARE_WITH_TIMEOUT(admitted(), 1, patience);
        QCOMPARE(deedsOf(0), QStringList{});
    }

    void aSerialScannerAdmits()
    {
        auto scanner = std::make_unique<PseudoTerminal>();
        const QString link = program->path(u"scanner"_s);
        QVERIFY(scanner->plugInto(link));
        choosePort(link);
        start();
        QVERIFY(scanner->send(code(0).toUtf8() + "\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(admitted(), 1, patience);

        scanner.reset(); // unplugged and plugged in again
        QFile::remove(link);
        QTest::qWait(1500);
        scanner = std::make_unique<PseudoTerminal>();
        QVERIFY(scanner->plugInto(link));
        QTest::qWait(1500);
        QVERIFY(scanner->send((code(1) + u"\r\n"_s + code(2) + u"\r\n"_s).toUtf8()));
        QTRY_COMPARE_WITH_TIMEOUT(admitted(), 3, patience);
    }

private:
    static QString code(int i) { return u"Zy-%1_x"_s.arg(i * 7919 + 1000, 7, 10, QChar{u'0'}); }

    static QString accented() { return u"Zy-ticket=a-001"_s; }

    void choosePort(const QString &path) const
    {
        QVERIFY(QDir{}.mkpath(program->path(u"config/lanyard"_s)));
        program->write(u"config/lanyard/lanyard.conf"_s, "[scanner]\nport=" + path.toUtf8() + "\n");
    }
    void start()
    {
        program->prepare(desk, {});
        QProcessEnvironment environment = desk.processEnvironment();
        environment.insert(u"DISPLAY"_s, display->name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        desk.setProcessEnvironment(environment);
        desk.start();
        QVERIFY(desk.waitForStarted());
        QVERIFY(display->focus(u"Journey"_s));
        QTest::qWait(1000); // nobody scans before the window has looked around
    }
    int admitted() const { return program->json({u"stats"_s}).line().value(u"people").toInt(); }
    QStringList deedsOf(int i) const
    {
        QStringList deeds;
        for (const QJsonObject &line : program->json({u"history"_s, code(i)}).lines())
            deeds.append(line.value(u"kind").toString());
        return deeds;
    }

    std::unique_ptr<Program> program;
    std::unique_ptr<Display> display;
    QProcess desk;
};

QTEST_GUILESS_MAIN(ScannerJourneyTest)
#include "tst_ScannerJourney.moc"
