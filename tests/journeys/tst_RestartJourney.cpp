// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Display.h"
#include "tests/kit/Program.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; machines are slow at times

} // namespace

/// The real program in a real X server, cut off as by a power failure.
class RestartJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<Program>();
        display = std::make_unique<Display>();
        QVERIFY2(!display->name().isEmpty(), "Xvfb does not start");
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QCOMPARE(program
                     ->run({u"create"_s,
                            u"--name"_s,
                            u"Journey"_s,
                            u"--starts"_s,
                            today.toString(Qt::ISODate),
                            u"--ends"_s,
                            today.addDays(1).toString(Qt::ISODate),
                            u"--timezone"_s,
                            u"UTC"_s})
                     .status,
                 0);
        QByteArray csv = "Ticket code,Name,Ticket type\n";
        for (int i = 0; i < 5; ++i)
            csv += code(i).toUtf8() + ",Person " + QByteArray::number(i) + ",Visitor\n";
        QCOMPARE(program->import(csv).status, 0);
        QVERIFY(QDir{}.mkpath(program->path(u"config/lanyard"_s)));
        program->write(u"config/lanyard/lanyard.conf"_s,
                       "[desk]\nname=Main entrance 2\n[screen]\nlanguage=en\nsounds=false\n");
    }
    void cleanup()
    {
        if (desk.state() != QProcess::NotRunning) {
            desk.terminate();
            desk.waitForFinished();
        }
        display.reset();
        program.reset();
    }

    void itComesBackAtItsDoor()
    {
        start({u"--event"_s, program->eventFile()});
        // The second door is not the one that the program would take by itself: it opens tomorrow.
        QVERIFY(display->press(u"F3"_s));
        QTest::qWait(500);
        QVERIFY(display->press(u"Down"_s));
        QTest::qWait(200);
        QVERIFY(display->press(u"Return"_s));
        QTest::qWait(500);
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("running=true"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("doors=2"), patience);
        cutOff();
        QElapsedTimer clock;
        clock.start();
        start({}); // nobody says which event
        qInfo("there again after %lld ms", clock.elapsed());
        QVERIFY(display->scan(code(0)));
        QTRY_COMPARE_WITH_TIMEOUT(refusalsAt(u"Day 2"_s), 1, patience);
    }

    void aLockedDeskIsLockedAgain()
    {
        start({u"--event"_s, program->eventFile()});
        QVERIFY(display->press(u"ctrl+shift+l"_s));
        QVERIFY(display->focus(u"locked"_s));
        for (int times = 0; times < 2; ++times) {
            for (const QString &key : {u"4"_s, u"7"_s, u"1"_s, u"1"_s, u"Return"_s}) {
                QVERIFY(display->press(key));
                QTest::qWait(150);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("pin="), patience);
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("locked=true"), patience);
        cutOff();
        launch({});
        QVERIFY(display->focus(u"locked"_s));
        QTest::qWait(500);
        QVERIFY(display->scan(code(1)));
        QTest::qWait(500);
        QCOMPARE(program->json({u"stats"_s}).line().value(u"people").toInt(), 0);
        for (const QString &key : {u"4"_s, u"7"_s, u"1"_s, u"1"_s, u"Return"_s}) {
            QVERIFY(display->press(key));
            QTest::qWait(150);
        }
        QVERIFY(display->focus(u"^Journey$"_s));
        QTest::qWait(500);
        QVERIFY(display->scan(code(1)));
        QTRY_COMPARE_WITH_TIMEOUT(
            program->json({u"stats"_s}).line().value(u"people").toInt(), 1, patience);
    }

private:
    static QString code(int i) { return u"Zy-%1_x"_s.arg(i * 7919 + 1000, 7, 10, QChar{u'0'}); }

    void launch(const QStringList &arguments)
    {
        program->prepare(desk, arguments);
        QProcessEnvironment environment = desk.processEnvironment();
        environment.remove(u"LANYARD_EVENT"_s);
        environment.insert(u"DISPLAY"_s, display->name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        desk.setProcessEnvironment(environment);
        desk.start();
        QVERIFY(desk.waitForStarted());
    }
    void start(const QStringList &arguments)
    {
        launch(arguments);
        QVERIFY(display->focus(u"^Journey$"_s));
        QTest::qWait(1000); // nobody scans before the window has looked around
    }
    void cutOff()
    {
        ::kill(pid_t(desk.processId()), SIGKILL);
        desk.waitForFinished();
    }
    QByteArray kept() const
    {
        QFile file{program->path(u"config/lanyard/lanyard.conf"_s)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    int refusalsAt(const QString &door) const
    {
        int refusals = 0;
        for (const QJsonObject &line : program->json({u"history"_s, code(0)}).lines())
            refusals += line.value(u"door").toString() == door ? 1 : 0;
        return refusals;
    }

    std::unique_ptr<Program> program;
    std::unique_ptr<Display> display;
    QProcess desk;
};

QTEST_GUILESS_MAIN(RestartJourneyTest)
#include "tst_RestartJourney.moc"
