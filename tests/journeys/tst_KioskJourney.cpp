// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Journal.h"
#include "app/shell/Adapters.h"
#include "app/shell/DeskApplication.h"
#include "app/shell/DeskMemory.h"
#include "db/sqlite/PinHash.h"
#include "tests/kit/KioskEvent.h"
#include "ui/kiosk/KioskWindow.h"
#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms; machines are slow at times

QWidget *window(const char *className)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits(className) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

RegistrationDraft guest(const QString &code, const QString &name, const QString &language)
{
    RegistrationDraft draft = tests::aDraft(code, name);
    draft.company = u"Analytical Engines Ltd"_s;
    draft.phone = u"+86 138 0000 47"_s + code.last(2);
    draft.fields = {{u"Language"_s, language}};
    return draft;
}

/// Whether a desk or a start page was on screen.
class DeskWatch final : public QObject
{
public:
    DeskWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isSeen = isSeen
            || (event->type() == QEvent::Show
                && (watched->inherits("lanyard::ui::DeskWindow")
                    || watched->inherits("lanyard::ui::StartWindow")));
        return false;
    }

    bool isSeen = false;
};

/// The words of our own translation, to compare with.
QString said(const QString &language, const char *context, const char *text)
{
    QTranslator words;
    const bool loaded = words.load(u":/i18n/lanyard_%1.qm"_s.arg(language));
    const QString own = loaded ? words.translate(context, text) : QString{};
    return own.isEmpty() ? QString::fromUtf8(text) : own;
}

} // namespace

/// Guests at the kiosk, in the real program with its threads, files, scanner and printer.
class KioskJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"kiosk-journey-%1"_s.arg(QCoreApplication::applicationPid()));
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir{folder->path()}.mkpath(u"badges"_s));
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.deskName = u"Kiosk 1"_s;
        desk.language = u"en"_s;
        desk.sounds = false;
        desk.printing.printer = folder->filePath(u"badges"_s);
        settings.setDesk(desk);
        const auto hash = db::hashOfPin(u"4711"_s, {.passes = 1, .memory = 8192});
        QVERIFY(hash);
        settings.setKioskPin(*hash);
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        RegistrationDraft noted = guest(u"TICKET-0005"_s, u"Dorothy Vaughan"_s, {});
        noted.notes = u"Brings the projector"_s;
        QVERIFY(tests::makeEventOfToday(adapters->files,
                                        eventFile(),
                                        {guest(u"TICKET-0001"_s, u"Ada Lovelace"_s, u"en"_s),
                                         guest(u"TICKET-0002"_s, u"张伟"_s, u"中文"_s),
                                         guest(u"TICKET-0003"_s, u"Jörg Müller"_s, u"Deutsch"_s),
                                         guest(u"TICKET-0004"_s, u"Grace Hopper"_s, {}),
                                         guest(u"K1234"_s, u"Katherine Johnson"_s, {}),
                                         noted}));
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->startKiosk(eventFile());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk() && shows(u"kioskReady"_s), patience);
        QVERIFY(QTest::qWaitForWindowActive(kiosk()));
    }

    void cleanup()
    {
        program.reset();
        adapters.reset();
    }
    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void aGuestIsServedInTheirLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"TICKET-0001"_s << u"Ada Lovelace"_s << u"en"_s;
        QTest::newRow("Chinese") << u"TICKET-0002"_s << u"张伟"_s << u"zh_CN"_s;
        if (QFile::exists(u":/i18n/lanyard_de.qm"_s))
            QTest::newRow("German") << u"TICKET-0003"_s << u"Jörg Müller"_s << u"de"_s;
    }
    void aGuestIsServedInTheirLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(QString, language);
        constexpr const char *greeting = "lanyard::ui::GreetingPage";
        scan(code);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"kioskGreeting"_s), patience);
        QCOMPARE(text("greetingName"), name);
        QCOMPARE(text("greetingWelcome"), said(language, greeting, "Welcome!"));
        if (language != u"en")
            QVERIFY(text("greetingWelcome") != u"Welcome!");
        click("greetingPrint");
        const QString take = said(language, "lanyard::ui::KioskView", "Take your badge, please");
        QTRY_COMPARE_WITH_TIMEOUT(text("kioskHeadline"), take, patience);
        QCOMPARE(badges().size(), 1);
    }

    void whatAGuestCorrectsIsPrintedAndFlagged()
    {
        scan(u"TICKET-0001"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"kioskGreeting"_s), patience);
        click("greetingCorrect");
        auto *name = kiosk()->findChild<QLineEdit *>(u"kioskCorrectionFirst"_s);
        QVERIFY(name->hasFocus());
        name->setText(u"Ada King"_s);
        click("kioskCorrectionNext");
        QTRY_COMPARE_WITH_TIMEOUT(text("kioskHeadline"), u"Take your badge, please"_s, patience);
        QCOMPARE(text("kioskName"), u"Ada King"_s);

        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        QVERIFY(file);
        RecordFilter corrections;
        corrections.kind = Deed::Kind::Correction;
        QList<JournalRecord> records;
        QVERIFY((*file)->journal().forEachRecord(corrections, [&](const JournalRecord &record) {
            records.append(record);
            return true;
        }));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].name, u"Ada King"_s);
        QCOMPARE(records[0].desk, u"Kiosk 1"_s);
        QCOMPARE(records[0].body.value(u"visit").toString(), u"K-1"_s);
    }

    void aGuestWithoutATicketIsLetInByNameAndASecondFact()
    {
        giveIdentity(u"Zhang Wei"_s, u"4702"_s); // as it is typed without an input method
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"kioskGreeting"_s), patience);
        QCOMPARE(text("greetingName"), u"张伟"_s);
    }

    void aWrongFactTellsNothingAndTheThirdSendsToTheDesk()
    {
        for (const QString &name : {u"Ada Lovelace"_s, u"Nobody At All"_s}) {
            giveIdentity(name, u"4799"_s);
            QTRY_VERIFY_WITH_TIMEOUT(shows(u"kioskIdentity"_s), patience);
            const auto *message = kiosk()->findChild<QWidget *>(u"kioskIdentityMessage"_s);
            QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        }
        giveIdentity(u"Ada Lovelace"_s, u"Another Company"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text("kioskNumber"), u"K-1"_s, patience);
        leave();
        find(u"k-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cardName(), u"Ada Lovelace"_s, patience); // whom they named
    }

    void theDeskFindsARefusedGuestByTheirNumber()
    {
        scan(u"TICKET-0004"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"kioskGreeting"_s), patience);
        click("greetingPrint");
        QTRY_COMPARE_WITH_TIMEOUT(text("kioskHeadline"), u"Take your badge, please"_s, patience);
        scan(u"TICKET-0004"_s); // a second time
        QTRY_COMPARE_WITH_TIMEOUT(text("kioskNumber"), u"K-2"_s, patience);
        QVERIFY(!text("kioskDetail").isEmpty());
        QCOMPARE(text("kioskName"), QString{});
        leave();
        find(u"K-2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cardName(), u"Grace Hopper"_s, patience);
    }

    void theDeskIsToldWhatWasScannedWhereNobodyWasKnown()
    {
        scan(u"NOBODY-0001"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text("kioskNumber"), u"K-1"_s, patience);
        leave();
        find(u"k 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"unknown"_s, patience);
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        QTRY_COMPARE_WITH_TIMEOUT(scansOf(**file, u"NOBODY-0001"_s), 2, patience);
    }

    void aTicketCodeThatLooksLikeAVisitIsAdmitted_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("scanned") << u"scan"_s;
        QTest::newRow("searched") << u"search"_s;
        QTest::newRow("scanned while a note waits") << u"note"_s;
    }
    void aTicketCodeThatLooksLikeAVisitIsAdmitted()
    {
        QFETCH(const QString, way);
        leave();
        QWidget *const desk = window("lanyard::ui::DeskWindow");
        desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk));
        if (way == "note"_L1) {
            scan(u"TICKET-0005"_s);
            QTRY_COMPARE_WITH_TIMEOUT(nameAtDesk(), u"Dorothy Vaughan"_s, patience);
        }
        if (way == "search"_L1) {
            find(u"K1234"_s);
            QTRY_COMPARE_WITH_TIMEOUT(cardName(), u"Katherine Johnson"_s, patience);
        } else {
            scan(u"K1234"_s);
        }
        if (way != "scan"_L1) {
            QTest::qWait(120);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTRY_COMPARE_WITH_TIMEOUT(nameAtDesk(), u"Katherine Johnson"_s, patience);
        QCOMPARE(tone(), u"welcome"_s);
    }

    void onlyThePinEndsIt()
    {
        kiosk()->close();
        QTest::keyClick(kiosk(), Qt::Key_F4, Qt::AltModifier);
        QVERIFY(kiosk());
        QVERIFY(!window("lanyard::ui::DeskWindow"));
        typePin(u"0000"_s);
        const auto *explanation = kiosk()->findChild<ui::FittedLabel *>(u"leaveExplanation"_s);
        QTRY_VERIFY_WITH_TIMEOUT(explanation->text().contains(u"try again"_s), patience);
        click("leaveBack");
        leave();
        QVERIFY(!kiosk());
    }

    void cutOffItComesBackAsAKioskAndShowsNoDeskBefore_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("the event file is there") << true;
        QTest::newRow("the event file is missing") << false;
    }
    void cutOffItComesBackAsAKioskAndShowsNoDeskBefore()
    {
        QFETCH(const bool, isThere);
        const auto kept = [] { return DeskMemory{}.lastSession(); };
        QTRY_VERIFY_WITH_TIMEOUT(kept().running && kept().kiosk, patience);
        const LastSession cut = kept();
        program.reset();
        DeskMemory{}.keep(cut); // as if the program had never come to its end
        if (!isThere)
            QVERIFY(QFile::rename(eventFile(), folder->filePath(u"elsewhere.lanyard"_s)));
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        DeskWatch watch;
        program->start({});
        QTRY_VERIFY_WITH_TIMEOUT(shows(isThere ? u"kioskReady"_s : u"kioskPanel"_s), patience);
        QTest::qWait(200);
        QVERIFY(kiosk());
        QVERIFY2(!watch.isSeen, "nobody but the kiosk is on screen, not even for a moment");
        if (isThere)
            return;
        typePin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window("lanyard::ui::StartWindow"), patience);
        QVERIFY(!kiosk());
        program.reset();
        QVERIFY(!kept().kiosk && !kept().running);
    }

    void withoutAnEventItIsOutOfOrderAndSaysSo()
    {
        program.reset();
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->startKiosk(folder->filePath(u"missing.lanyard"_s));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk() && shows(u"kioskPanel"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(text("kioskDetail").contains(u"no event"_s), patience);
        QVERIFY(text("kioskDetail").contains(u"Kiosk 1"_s));
        const QString headline = text("kioskHeadline");
        const QString detail = text("kioskDetail");
        scan(u"TICKET-0001"_s);
        QTest::qWait(200);
        const auto *screen = qobject_cast<ui::KioskWindow *>(kiosk());
        QVERIFY(screen && screen->screen() == ui::KioskWindow::Screen::OutOfOrder);
        QCOMPARE(text("kioskHeadline"), headline);
        QCOMPARE(text("kioskDetail"), detail);
        QCOMPARE(text("kioskName"), QString{});
        QCOMPARE(text("kioskNumber"), QString{});
    }

    void noOtherWindowStaysOpenBesideIt()
    {
        leave();
        QFileDialog dialog{window("lanyard::ui::DeskWindow")};
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        QSignalSpy finished{&dialog, &QDialog::finished};
        dialog.open();
        QWidget other;
        other.setWindowFlag(Qt::Window);
        other.show();
        program->startKiosk(eventFile());
        QVERIFY(kiosk());
        QVERIFY(!dialog.isVisible());
        QCOMPARE(finished.size(), 1);
        QVERIFY(!other.isVisible());
        QVERIFY(!window("lanyard::ui::DeskWindow"));
    }

private:
    QString eventFile() const { return folder->filePath(u"event.lanyard"_s); }
    QStringList badges() const
    {
        return QDir{folder->filePath(u"badges"_s)}.entryList(QDir::Files);
    }

    static QWidget *kiosk() { return window("lanyard::ui::KioskWindow"); }
    static bool shows(const QString &page)
    {
        const auto *widget = kiosk() ? kiosk()->findChild<QWidget *>(page) : nullptr;
        return widget && widget->isVisible();
    }
    static QString text(const char *name)
    {
        const auto *label
            = kiosk() ? kiosk()->findChild<ui::FittedLabel *>(QString::fromLatin1(name)) : nullptr;
        return label ? label->text() : QString{};
    }
    static void click(const char *name)
    {
        auto *button = kiosk()->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// As a keyboard-wedge scanner types: a millisecond a key, ended by Enter.
    static void scan(const QString &code)
    {
        QTest::qWait(120); // after whatever was typed before
        QWidget *receiver = QApplication::focusWidget();
        QTest::keyClicks(receiver ? receiver : kiosk(), code, Qt::NoModifier, 1);
        QTest::keyClick(receiver ? receiver : kiosk(), Qt::Key_Return, Qt::NoModifier, 1);
    }
    static void giveIdentity(const QString &name, const QString &fact)
    {
        if (!shows(u"kioskIdentity"_s))
            click("kioskNoTicket");
        kiosk()->findChild<QLineEdit *>(u"kioskIdentityFirst"_s)->setText(name);
        kiosk()->findChild<QLineEdit *>(u"kioskIdentitySecond"_s)->setText(fact);
        click("kioskIdentityNext");
    }
    static void typePin(const QString &pin)
    {
        QTest::qWait(120);
        QTest::keyClick(kiosk(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"kioskLeave"_s), patience);
        kiosk()->findChild<QLineEdit *>(u"pin"_s)->setText(pin);
        click("pinEnter");
    }
    static void leave()
    {
        typePin(u"4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window("lanyard::ui::DeskWindow"), patience);
    }
    static void find(const QString &what)
    {
        QWidget *const desk = window("lanyard::ui::DeskWindow");
        auto *search = desk->findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        for (const QChar letter : what)
            QTest::keyClick(search, letter.toLatin1(), Qt::NoModifier, 60);
        QTest::qWait(120);
        QTest::keyClick(search, Qt::Key_Return);
    }
    static int scansOf(EventFile &file, const QString &code)
    {
        int scans = 0;
        const auto read = file.journal().forEachRecord({}, [&](const JournalRecord &record) {
            scans += record.body.value(u"scanned").toString() == code ? 1 : 0;
            return true;
        });
        return read ? scans : -1;
    }
    static QString tone()
    {
        return window("lanyard::ui::DeskWindow")
            ->findChild<QWidget *>(u"verdict"_s)
            ->property("tone")
            .toString();
    }
    static QString nameAtDesk()
    {
        return window("lanyard::ui::DeskWindow")->findChild<ui::FittedLabel *>(u"name"_s)->text();
    }
    static QString cardName()
    {
        const QWidget *const desk = window("lanyard::ui::DeskWindow");
        const auto *name = desk ? desk->findChild<ui::FittedLabel *>(u"personName"_s) : nullptr;
        return name && name->isVisible() ? name->text() : QString{};
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<DeskApplication> program;
};

QTEST_MAIN(KioskJourneyTest)
#include "tst_KioskJourney.moc"
