// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Operators.h"
#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/shell/DeskMemory.h"
#include "app/shell/LockWiring.h"
#include "app/shell/Rehearsals.h"
#include "app/usecases/SetUpSample.h"
#include "tests/kit/Desk.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30000; // ms; machines are slow at times

} // namespace

/// A desk that nobody stands at for a moment.
class LockJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"lock-journey-%1"_s.arg(QCoreApplication::applicationPid()));
        const Adapters making{QStringLiteral(LANYARD_PROGRAM)};
        const SetUpSample setUp{making.files, making.reader, sample, making.clock};
        QVERIFY(setUp(made.filePath(u"event.lanyard"_s), made.filePath(u"export.csv"_s)));
    }
    void init()
    {
        QSettings{}.clear();
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.deskName = u"Main entrance 2"_s;
        desk.language = u"en"_s;
        desk.sounds = false;
        settings.setDesk(desk);
        folder = std::make_unique<QTemporaryDir>();
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        QVERIFY(QFile::copy(made.filePath(u"event.lanyard"_s), eventFile()));
    }
    void cleanup()
    {
        program.reset();
        adapters.reset();
    }
    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void theFirstLockChoosesThePin()
    {
        open();
        Hands hands;
        hands.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(hands.keys, 1);
        QTRY_VERIFY(isSeen(lockClass));
        QVERIFY(!isSeen(deskClass));
        QCOMPARE(titleOfLock(), u"Choose a PIN for this desk"_s);
        enterPin(u"271828"_s);
        QCOMPARE(titleOfLock(), u"The same PIN again"_s);
        enterPin(u"271829"_s);
        QCOMPARE(titleOfLock(), u"Choose a PIN for this desk"_s);
        enterPin(u"271828"_s);
        enterPin(u"271828"_s);
        QTRY_COMPARE_WITH_TIMEOUT(titleOfLock(), u"Locked"_s, patience);
        QVERIFY(!DeskMemory{}.pinHash().isEmpty());
        QVERIFY(!DeskMemory{}.pinHash().contains("271828"));
        enterPin(u"271828"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        QVERIFY(!isSeen(lockClass));
    }

    void noPinNoLock()
    {
        open();
        lockByKey();
        Hands{}.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        QVERIFY(DeskMemory{}.pinHash().isEmpty());
    }

    void aWrongPinOpensNothingAndFiveCostTime()
    {
        choosePin();
        open();
        lockByKey();
        for (int i = 0; i < 4; ++i) {
            enterPin(u"0000"_s);
            QTRY_COMPARE_WITH_TIMEOUT(
                messageOfLock(), u"This is not the PIN of this desk."_s, patience);
        }
        enterPin(u"0000"_s);
        QTRY_VERIFY_WITH_TIMEOUT(messageOfLock().startsWith(u"Wrong too often."_s), patience);
        enterPin(u"4711"_s);
        QTest::qWait(500);
        QVERIFY2(!isSeen(deskClass), "even the right one has to wait");
    }

    void aWindowThatComesWhileItIsLockedWaits()
    {
        choosePin();
        open();
        lockByKey();
        windowOf(officeClass)->show();
        QTest::qWait(100);
        QVERIFY(!isSeen(officeClass) && isSeen(lockClass));
        enterPin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass) && isSeen(officeClass), patience);
        QVERIFY(!windowOf(officeClass)->testAttribute(Qt::WA_DontShowOnScreen));
    }

    void aScanWhileItIsLockedDoesNothingAndSaysSo()
    {
        choosePin();
        open();
        lockByKey();
        Hands::scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(messageOfLock(),
                                  u"This desk is locked: the scan did nothing. Unlock it first."_s,
                                  patience);
        enterPin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        QVERIFY(!isAdmitted(guest(0)));
        Hands::scan(guest(1));
        QTRY_COMPARE_WITH_TIMEOUT(deskTone(), u"welcome"_s, patience);
        QVERIFY(isAdmitted(guest(1)) && !isAdmitted(guest(0)));
    }

    void nothingOfAnyGuestIsOnTheScreenAndEverythingComesBack()
    {
        choosePin();
        open();
        Hands::scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(deskTone(), u"welcome"_s, patience);
        const QString name = deskText(u"name"_s);
        Hands hands;
        hands.press(Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(officeClass), patience);
        windowOf(deskClass)->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(windowOf(deskClass)));
        lockByKey();
        QStringList seen;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                seen.append(QString::fromLatin1(window->metaObject()->className()));
        }
        QCOMPARE(seen, QStringList{QString::fromLatin1(lockClass)});
        for (const QLabel *label : windowOf(lockClass)->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(name));
        enterPin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass) && isSeen(officeClass), patience);
        QCOMPARE(deskText(u"name"_s), name);
    }

    void whereThereAreOperatorsOneOfThemUnlocks()
    {
        employ(guest(5));
        open();
        QTRY_VERIFY_WITH_TIMEOUT(desk().isSigningIn(), patience);
        lockByKey();
        QVERIFY2(!isSeen(lockClass), "who is asked to sign in sees nothing already");
        Hands::scan(guest(5));
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isSigningIn(), patience);
        lockByKey();
        QVERIFY(isSeen(lockClass));
        Hands::scan(guest(0)); // somebody's ticket
        QTRY_VERIFY_WITH_TIMEOUT(!messageOf(u"credentialsMessage"_s).isEmpty(), patience);
        QTest::qWait(500);
        QVERIFY(isSeen(lockClass) && !isAdmitted(guest(0)));
        Hands::scan(guest(5));
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        QVERIFY(!isSeen(lockClass));

        lockByKey();
        auto *names = windowOf(lockClass)->findChild<QListWidget *>(u"names"_s);
        names->setCurrentItem(names->findItems(u"Olga"_s, Qt::MatchExactly).constFirst());
        enterPin(u"4712"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        const auto *operatorButton
            = windowOf(deskClass)->findChild<QAbstractButton *>(u"operator"_s);
        QTRY_COMPARE_WITH_TIMEOUT(operatorButton->text(), u"Olga"_s, patience);
    }

    void onlyWhoUnlocksOpensIt()
    {
        employ(guest(5));
        open();
        QTRY_VERIFY_WITH_TIMEOUT(desk().isSigningIn(), patience);
        Hands::scan(guest(5));
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isSigningIn(), patience);
        lockByKey();
        QVERIFY(isSeen(lockClass));
        Q_EMIT desk().signOutWanted(); // an answer about operators that nobody here asked for
        QTRY_VERIFY_WITH_TIMEOUT(desk().isSigningIn(), patience);
        QVERIFY(isSeen(lockClass) && !isSeen(deskClass));
        windowOf(officeClass)->show();
        QTest::qWait(100);
        QVERIFY2(!isSeen(officeClass), "not before somebody unlocks");
        Hands::scan(guest(0));
        QTRY_VERIFY_WITH_TIMEOUT(!messageOf(u"credentialsMessage"_s).isEmpty(), patience);
        QVERIFY(isSeen(lockClass) && !isSeen(deskClass));
        Hands::scan(guest(5));
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass) && isSeen(officeClass), patience);
        QVERIFY(!isSeen(lockClass) && !desk().isSigningIn());
    }

    void cutOffItComesBackLockedEvenIfTheFileIsMissing()
    {
        choosePin();
        DeskMemory{}.keep({.running = true,
                           .eventFile = folder->filePath(u"missing.lanyard"_s),
                           .doors = {},
                           .geometry = {},
                           .kiosk = false,
                           .locked = true});
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        QVERIFY(isSeen(lockClass));
        QTest::qWait(500);
        QVERIFY(!isSeen(startClass) && !isSeen(deskClass));
        enterPin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(startClass), patience);
        QVERIFY(!isSeen(lockClass));
    }

    void whatComesWithTheDeskComesWhenItIsUnlocked()
    {
        choosePin();
        const auto path = makeRehearsal(*adapters, folder->path(), QDate::currentDate());
        QVERIFY(path);
        DeskMemory{}.keep({.running = true,
                           .eventFile = *path,
                           .doors = {},
                           .geometry = {},
                           .kiosk = false,
                           .locked = true});
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        QVERIFY(isSeen(lockClass));
        QTest::qWait(500);
        QVERIFY(!isSeen(deskClass));
        enterPin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::SampleTicketsWindow"), patience);
    }

    void itLocksItselfOnlyWhenNobodyTouchesIt()
    {
        choosePin();
        Workers workers{*adapters};
        ui::Sounds sounds;
        ui::DeskWindow window{sounds};
        window.show();
        LockWiring lock{window, workers, adapters->wording};
        lock.setPatience(600ms);
        for (int i = 0; i < 8; ++i) { // somebody types all the time
            QTest::qWait(150);
            QTest::keyClick(&window, Qt::Key_Shift);
        }
        QVERIFY(!lock.isLocked());
        QTRY_VERIFY_WITH_TIMEOUT(lock.isLocked(), patience);
    }

    void itWaitsForAnAnswerThatIsOnItsWay()
    {
        choosePin();
        Workers workers{*adapters};
        ui::Sounds sounds;
        ui::DeskWindow window{sounds};
        window.show();
        LockWiring lock{window, workers, adapters->wording};
        lock.setPatience(400ms);
        lock.noteScan();
        QTest::qWait(600);
        QVERIFY(!lock.isLocked());
        lock.noteAnswer();
        QTRY_VERIFY_WITH_TIMEOUT(lock.isLocked(), patience);
    }

    void itNeverLocksItselfWithoutAPin()
    {
        Workers workers{*adapters};
        ui::Sounds sounds;
        ui::DeskWindow window{sounds};
        window.show();
        LockWiring lock{window, workers, adapters->wording};
        lock.setPatience(50ms);
        QTest::qWait(500);
        QVERIFY(!lock.isLocked());
    }

private:
    static constexpr auto lockClass = "lanyard::ui::LockWindow";
    static constexpr auto deskClass = "lanyard::ui::DeskWindow";
    static constexpr auto startClass = "lanyard::ui::StartWindow";
    static constexpr auto officeClass = "lanyard::ui::OfficeWindow";

    QString eventFile() const { return folder->filePath(u"event.lanyard"_s); }
    QString guest(int i) const { return sample.arrivals().at(i).code; }
    static ui::DeskWindow &desk() { return *static_cast<ui::DeskWindow *>(windowOf(deskClass)); }

    void open()
    {
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start(eventFile());
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(deskClass), patience);
        desk().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk()));
    }
    static void choosePin()
    {
        DeskPin pin;
        bool chosen = false;
        connect(&pin, &DeskPin::chosen, &pin, [&chosen] { chosen = true; });
        pin.choose(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chosen, patience);
    }
    static void lockByKey()
    {
        Hands{}.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(100);
    }
    /// Into the lock, as somebody types.
    static void enterPin(const QString &pin)
    {
        QWidget *const lock = windowOf(lockClass);
        for (QWidget *field : lock->findChildren<QWidget *>(u"pin"_s)) {
            if (!field->isVisible())
                continue;
            for (const QChar digit : pin)
                QTest::keyClick(field, digit.toLatin1(), Qt::NoModifier, 60);
            QTest::keyClick(field, Qt::Key_Return, Qt::NoModifier, 60);
        }
        QTest::qWait(100);
    }
    static QString titleOfLock()
    {
        return windowOf(lockClass)->findChild<ui::FittedLabel *>(u"lockTitle"_s)->text();
    }
    static QString messageOfLock() { return messageOf(u"lockMessage"_s); }
    static QString messageOf(const QString &line)
    {
        const QWidget *found = windowOf(lockClass)->findChild<QWidget *>(line);
        const auto *sentence = found ? found->findChild<QLabel *>(u"sentence"_s) : nullptr;
        return sentence && found->isVisible() ? sentence->text() : QString{};
    }
    /// An organiser, and a volunteer with a badge.
    void employ(const QString &badge) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Write, {});
        const QDateTime now = adapters->clock.now();
        const auto who = (*file)->registrations().findByCode(*TicketCode::parse(badge));
        QVERIFY((*file)->operators().add(
            {.id = {}, .name = u"Olga"_s, .role = Role::Organiser, .badge = {}}, u"4712"_s, now));
        QVERIFY((*file)->operators().add(
            {.id = {}, .name = u"Vera"_s, .role = Role::Volunteer, .badge = (**who).id},
            u"4713"_s,
            now));
    }
    bool isAdmitted(const QString &code) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        const auto found = (*file)->registrations().find(code, 1);
        return found && !found->isEmpty() && found->constFirst().admitted;
    }

    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    QTemporaryDir made; ///< with an event file that each test has a copy of
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<DeskApplication> program;
};

QTEST_MAIN(LockJourneyTest)
#include "tst_LockJourney.moc"
