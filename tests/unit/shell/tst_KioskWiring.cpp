// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/DeskSession.h"
#include "app/shell/KioskWiring.h"
#include "app/shell/Look.h"
#include "app/shell/Settings.h"
#include "app/shell/Workers.h"
#include "tests/kit/KioskEvent.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Sounds.h"

#include <QApplication>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Screen = ui::KioskWindow::Screen;

constexpr int patience = 30000; // ms; machines are slow at times

/// A kiosk at an event of today, with its real threads.
class Kiosk final
{
public:
    explicit Kiosk(const QString &path, Adapters &adapters)
        : workers{adapters}
        , wiring{workers, session, settings, look, sounds}
    {
        settings.setKioskPin("a hash that no PIN makes");
        look.speak(u"en"_s);
        sounds.setOn(false);
        QObject::connect(&workers.desk,
                         &EventDesk::opened,
                         &wiring,
                         [this](const QString &, const Event &, const QList<Door> &doors) {
                             session.doors = doors;
                             for (const Door &door : doors)
                                 session.served.append(door.id);
                             wiring.showEvent();
                         });
        Workers::post(workers.desk, [path](EventDesk &desk) {
            desk.open(path, {u"Kiosk 1"_s, {}});
        });
    }
    ~Kiosk()
    {
        if (wiring.window())
            wiring.window()->release();
    }
    Q_DISABLE_COPY_MOVE(Kiosk)

    void open(const ui::KioskPatience &patienceOfKiosk)
    {
        wiring.open(patienceOfKiosk);
        QTRY_COMPARE_WITH_TIMEOUT(window().screen(), Screen::Welcome, patience);
    }
    ui::KioskWindow &window() { return *wiring.window(); }
    void scan(const QString &code)
    {
        QVERIFY(window().takesScans());
        QVERIFY(wiring.takes(ScanReport{.text = code, .bytes = code.toUtf8()}));
    }
    QString text(const QString &name)
    {
        return window().findChild<ui::FittedLabel *>(name)->text();
    }

    Workers workers;
    DeskSession session;
    Settings settings;
    Look look{*qApp, {}};
    ui::Sounds sounds;
    KioskWiring wiring;
};

constexpr ui::KioskPatience unhurried{
    .typing = 1h, .greeting = 1h, .message = 1h, .referral = 1h, .corner = 1h};

} // namespace

class KioskWiringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"kiosk-wiring-%1"_s.arg(QCoreApplication::applicationPid()));
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        const auto guest = [](const QString &code, const QString &name) {
            RegistrationDraft draft = tests::aDraft(code, name);
            draft.company = u"ACME"_s;
            return draft;
        };
        RegistrationDraft cancelled = guest(u"TICKET-0003"_s, u"Cancelled Person"_s);
        cancelled.standing = Standing::Cancelled;
        QVERIFY(tests::makeEventOfToday(adapters.files,
                                        path(),
                                        {guest(u"TICKET-0001"_s, u"Ada Lovelace"_s),
                                         guest(u"TICKET-0002"_s, u"Grace Hopper"_s),
                                         cancelled}));
    }

    void anAnswerThatComesTooLateIsNotTheNextGuests()
    {
        Kiosk kiosk{path(), adapters};
        ui::KioskPatience hasty = unhurried;
        hasty.answer = 500ms;
        kiosk.open(hasty);
        QStringList shown;
        connect(&kiosk.workers.kiosk, &KioskDesk::admitted, &kiosk.wiring, [&] {
            shown << kiosk.text(u"greetingName"_s) + kiosk.text(u"kioskName"_s);
        });
        QSemaphore disk;
        Workers::post(kiosk.workers.desk, [&disk](EventDesk &) { disk.acquire(); });
        kiosk.scan(u"TICKET-0001"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.window().screen(), Screen::Message, patience);
        kiosk.scan(u"TICKET-0002"_s);
        QCOMPARE(kiosk.window().screen(), Screen::Wait);
        QSignalSpy admitted{&kiosk.workers.kiosk, &KioskDesk::admitted};
        disk.release();
        QVERIFY(QTest::qWaitFor([&] { return admitted.size() == 2; }, patience));
        QCoreApplication::processEvents();
        QVERIFY2(!shown.join(u'\n').contains(u"Ada"_s), qPrintable(shown.join(u'\n')));
    }

    void whatIsReadBeforeTheAnswerIsThereCostsNobodyTheirGreeting()
    {
        Kiosk kiosk{path(), adapters};
        kiosk.open(unhurried);
        QStringList shown;
        connect(&kiosk.workers.kiosk, &KioskDesk::admitted, &kiosk.wiring, [&] {
            shown << kiosk.text(u"greetingName"_s) + kiosk.text(u"kioskName"_s);
        });
        QSemaphore disk;
        Workers::post(kiosk.workers.desk, [&disk](EventDesk &) { disk.acquire(); });
        QVERIFY(kiosk.wiring.takes(Sighting{{u"TICKET-0001"_s}, {u"somebody before"_s}, {}}));
        QCOMPARE(kiosk.window().screen(), Screen::Welcome); // it may be that nothing comes of it
        kiosk.scan(u"TICKET-0002"_s);
        disk.release();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, patience);
        QVERIFY2(shown[0].contains(u"Ada"_s), qPrintable(shown[0]));
        QVERIFY2(shown[1].contains(u"Grace"_s), qPrintable(shown[1]));
    }

    void aNameTellsNothingAboutWhatBecameOfThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("already in") << u"Ada Lovelace"_s;
        QTest::newRow("cancelled") << u"Cancelled Person"_s;
        QTest::newRow("nobody of that name") << u"Nobody At All"_s;
    }
    void aNameTellsNothingAboutWhatBecameOfThem()
    {
        QFETCH(QString, name);
        Kiosk kiosk{path(), adapters};
        kiosk.open(unhurried);
        kiosk.scan(u"TICKET-0001"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window().screen() != Screen::Wait, patience);
        kiosk.window().showHome();
        int tries = 0;
        for (; tries < KioskDesk::triesPerVisit; ++tries) {
            Q_EMIT kiosk.window().identityGiven(name, u"ACME"_s);
            kiosk.window().showWait();
            QTRY_VERIFY_WITH_TIMEOUT(kiosk.window().screen() != Screen::Wait, patience);
            if (kiosk.window().screen() == Screen::Message)
                break;
        }
        QCOMPARE(tries, KioskDesk::triesPerVisit - 1); // whoever it was
        const ui::KioskView sent = ui::KioskWords::notIdentified(VisitNumber{2});
        QCOMPARE(kiosk.text(u"kioskHeadline"_s), sent.headline);
        QCOMPARE(kiosk.text(u"kioskDetail"_s), sent.detail);
        QCOMPARE(kiosk.text(u"kioskName"_s), QString{});
        QCOMPARE(kiosk.text(u"kioskNumber"_s), sent.number);
    }

    void aRefusalByNameCountsAsAGuess()
    {
        Kiosk kiosk{path(), adapters};
        kiosk.open(unhurried);
        int answers = 0;
        for (; answers < 10; ++answers) {
            Q_EMIT kiosk.window().identityGiven(u"Cancelled Person"_s, u"ACME"_s);
            kiosk.window().showWait();
            QTRY_VERIFY_WITH_TIMEOUT(kiosk.window().screen() != Screen::Wait, patience);
            if (kiosk.text(u"kioskHeadline"_s) == ui::KioskWords::guessedTooOften().headline)
                break;
        }
        QVERIFY(answers < 10);
    }

private:
    QString path() const { return folder->filePath(u"event.lanyard"_s); }

    Adapters adapters;
    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_MAIN(KioskWiringTest)
#include "tst_KioskWiring.moc"
