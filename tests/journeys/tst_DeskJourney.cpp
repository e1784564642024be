// SPDX-License-Identifier: Apache-2.0
#include "app/ports/DoorBook.h"
#include "app/ports/Operators.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/usecases/SetUpSample.h"
#include "tests/kit/PretixVectors.h"
#include "tests/widgets/office/Dropping.h"
#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; machines are slow at times

QWidget *window(const char *className)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits(className))
            return widget;
    }
    return nullptr;
}

} // namespace

/// A volunteer's first minutes, in the real window with its threads, files and scanner.
class DeskJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"desk-journey-%1"_s.arg(QCoreApplication::applicationPid()));
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.deskName = u"Main entrance 2"_s;
        desk.language = u"en"_s;
        desk.sounds = false;
        settings.setDesk(desk);
    }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        const SetUpSample setUp{adapters->files, adapters->reader, sample, adapters->clock};
        QVERIFY(setUp(eventFile(), folder->filePath(u"export.csv"_s)));
        open();
    }

    void cleanup()
    {
        program.reset();
        adapters.reset();
    }

    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void aScannerAdmitsWhateverHasTheFocus()
    {
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QCOMPARE(textOf("name"), nameOf(guest(0)));

        QWidget *button = desk()->findChild<QWidget *>(u"menu"_s);
        QVERIFY(button);
        button->setFocus();
        scan(guest(1));
        QTRY_COMPARE_WITH_TIMEOUT(textOf("name"), nameOf(guest(1)), patience);
        QCOMPARE(search()->text(), QString{});
    }

    void theSecondScanIsToldApart()
    {
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"again"_s, patience);
    }

    void twoScansAtOnceAreTwoPeople()
    {
        scan(guest(0));
        scan(guest(1));
        QTRY_COMPARE_WITH_TIMEOUT(textOf("admitted"), u"2"_s, patience);
    }

    void aWrongCodeIsExplained()
    {
        scan(u"WIFI:S:Guest;T:WPA;P:secret;;"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"unknown"_s, patience);
    }

    void aTicketSoldAfterTheExportComesInOnceTheOrganiserGaveTheKey()
    {
        QWidget *office = window("lanyard::ui::OfficeWindow");
        QVERIFY(office);
        auto *page = office->findChild<QWidget *>(u"ticketsPage"_s);
        QVERIFY(page);
        const QString path = folder->filePath(u"event.pem"_s);
        QFile key{path};
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray::fromBase64(tests::pretix::key1Text));
        key.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        tests::drop(*page, dropped);
        auto *keys = page->findChild<QListWidget *>(u"ticketKeys"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys->count(), 1, patience);

        scan(tests::pretix::v1);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"unknown"_s, patience);

        auto *admits = page->findChild<QCheckBox *>(u"ticketsUnlisted"_s);
        admits->click();
        QTRY_VERIFY_WITH_TIMEOUT(admits->isChecked(), patience);
        scan(tests::pretix::v1);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
    }

    void aDroppedPictureIsRead()
    {
        const auto who = person(guest(2));
        const QString picture = folder->filePath(u"ticket.png"_s);
        QVERIFY(
            adapters->badges.writePng(picture, badgeOf(who, u"Sample"_s), u"phone-ticket"_s, 203));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(picture)});
        QDragEnterEvent enter{
            QPoint{200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(desk(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop{
            QPointF{200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(desk(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QCOMPARE(textOf("name"), who.name);
    }

    void aPastedPictureWithoutACodeSaysSo()
    {
        QImage blank{200, 200, QImage::Format_RGB32};
        blank.fill(Qt::white);
        QGuiApplication::clipboard()->setImage(blank);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk()->findChild<QWidget *>(u"scanner"_s)->isVisible(), patience);
    }

    void aNameIsFoundAndOnlyTheSecondEnterAdmits()
    {
        const auto who = person(guest(3));
        search()->setFocus();
        for (const QChar letter : who.email.first(who.email.indexOf(u'@')))
            QTest::keyClick(search(), letter.toLatin1(), Qt::NoModifier, 60);
        QTest::keyClick(search(), Qt::Key_Return, Qt::NoModifier, 60);
        QWidget *card = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (card = desk()->findChild<QWidget *>(u"personName"_s)) && card->isVisible(), patience);
        QVERIFY(!isAdmitted(guest(3)));
        QTest::keyClick(search(), Qt::Key_Return, Qt::NoModifier, 60);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QVERIFY(isAdmitted(guest(3)));
    }

    void nothingIsForgottenAtTheNextStart()
    {
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        program.reset();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(textOf("admitted"), u"1"_s, patience);
        scan(guest(0));
        QTRY_VERIFY_WITH_TIMEOUT(tone() == u"again" || tone() == u"inside", patience);
    }

    void anAdmissionIsTakenBackAndGivenAgain()
    {
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        press(Qt::Key_F6);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Taken back"_s, patience);
        QVERIFY(!isAdmitted(guest(0)));
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QVERIFY(isAdmitted(guest(0)));
    }

    void somebodyWithoutARegistrationIsInByAFewKeys()
    {
        press(Qt::Key_F12);
        type(u"Ada Lovelace"_s);
        press(Qt::Key_Tab);
        type(u"Engines"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QCOMPARE(textOf("name"), u"Ada Lovelace"_s);
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        const auto found = (*file)->registrations().find(u"Ada Lovelace"_s, 2);
        QVERIFY(found && found->size() == 1 && found->constFirst().admitted);
        QCOMPARE(found->constFirst().who.company, u"Engines"_s);
    }

    void whoIsRegisteredAlreadyIsShownWhileAWalkInIsTyped()
    {
        const Registration who = person(guest(3));
        press(Qt::Key_F12);
        type(who.email.first(who.email.indexOf(u'@')));
        auto *alikes = desk()->findChild<QListWidget *>(u"alikes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(alikes && alikes->count() > 0, patience);
    }

    void aGroupComesInByOneScan()
    {
        const QList<Registration> party = aParty();
        QVERIFY(party.size() > 1);
        scan(party.constFirst().code.text());
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        press(Qt::Key_F7);
        auto *list = desk()->findChild<QListWidget *>(u"party"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list && list->isVisible(), patience);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(textOf("admitted"), QString::number(party.size()), patience);
        for (const Registration &who : party)
            QVERIFY(isAdmitted(who.code.text()));
    }

    void whoPaysAtTheDeskComesIn()
    {
        const Registration who = somebody([](const Registration &each) {
            return each.standing == Standing::Unpaid && each.type.name == visitors();
        });
        scan(who.code.text());
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Not paid yet"_s, patience);
        press(Qt::Key_F6);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isAdmitted(who.code.text()), patience);
        QCOMPARE(person(who.code.text()).standing, Standing::Confirmed);
    }

    void whomTheDoorRefusesIsLetInForAReason()
    {
        const Registration who = somebody(
            [](const Registration &each) { return each.standing == Standing::Cancelled; });
        scan(who.code.text());
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Ticket cancelled"_s, patience);
        press(Qt::Key_F7);
        type(u"bought another one"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isAdmitted(who.code.text()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(textOf("fact").contains(u"bought another one"_s), patience);
    }

    void aQuestionOfTheDoorIsAnsweredHere()
    {
        program.reset();
        askAtEveryDoor();
        open();
        scan(guest(0));
        QWidget *answers = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((answers = desk()->findChild<QWidget *>(u"answers"_s))
                                     && answers->isVisible(),
                                 patience);
        QVERIFY(!isAdmitted(guest(0)));
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"welcome"_s, patience);
        QVERIFY(isAdmitted(guest(0)));
    }

    void whoMayComeIsCounted()
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        qint64 expected = 0;
        QVERIFY((*file)->registrations().forEach([&expected](const Registration &who) {
            expected += !who.type.online && who.standing != Standing::Cancelled
                && who.standing != Standing::Blocked;
            return true;
        }));
        const auto *caption = desk()->findChild<ui::FittedLabel *>(u"admittedCaption"_s);
        QVERIFY(caption && expected > 0);
        QTRY_COMPARE_WITH_TIMEOUT(
            caption->text(),
            u"of %1 checked in here"_s.arg(QLocale{QLocale::English}.toString(expected)),
            patience);
    }

    void whoLeavesIsCountedOut()
    {
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(textOf("inside"), u"1 inside now"_s, patience);
        press(Qt::Key_F8);
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(tone(), u"goodbye"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf("inside"), u"0 inside now"_s, patience);
    }

    void aCorrectedNameIsKeptAndSaysWhatTheImportHas()
    {
        const QString before = nameOf(guest(0));
        for (const QString &name : {u"Grace Hill"_s, u"Grace Hall"_s}) {
            scan(guest(0));
            QTRY_VERIFY_WITH_TIMEOUT(tone() == u"welcome"_s || tone() == u"again"_s, patience);
            press(Qt::Key_F1);
            auto *steps = desk()->findChild<QListWidget *>(u"steps"_s);
            QTRY_VERIFY_WITH_TIMEOUT(steps->isVisible(), patience);
            const auto rows = steps->findItems(u"Correct name"_s, Qt::MatchExactly);
            QCOMPARE(rows.size(), 1);
            steps->setCurrentItem(rows.constFirst());
            press(Qt::Key_Return);
            if (name == u"Grace Hall"_s) {
                auto *imported = desk()->findChild<QLabel *>(u"imported-name"_s);
                QTRY_VERIFY_WITH_TIMEOUT(imported->text().contains(before), patience);
            }
            type(name);
            press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Corrected"_s, patience);
            QCOMPARE(nameOf(guest(0)), name);
        }
    }

    void aLeadAgreesWithNameAndPinOrBadge()
    {
        program.reset();
        const QString badge = guest(5);
        employ(badge, guest(6));
        open();
        signIn(guest(6));
        const Registration who = somebody(
            [](const Registration &each) { return each.standing == Standing::Cancelled; });
        scan(who.code.text());
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Ticket cancelled"_s, patience);
        press(Qt::Key_F7);
        press(Qt::Key_Return);
        auto &window = *static_cast<ui::DeskWindow *>(desk());
        QTRY_VERIFY_WITH_TIMEOUT(window.asksForApproval(), patience);
        QVERIFY(!isAdmitted(who.code.text()));
        scan(badge);
        QTRY_VERIFY_WITH_TIMEOUT(isAdmitted(who.code.text()), patience);
    }

    void aGuestsTicketIsAnsweredWhileALeadIsAskedFor()
    {
        program.reset();
        employ(guest(5), guest(6));
        open();
        signIn(guest(6));
        const Registration who = somebody(
            [](const Registration &each) { return each.standing == Standing::Cancelled; });
        scan(who.code.text());
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Ticket cancelled"_s, patience);
        press(Qt::Key_F7);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(static_cast<ui::DeskWindow *>(desk())->asksForApproval(),
                                 patience);
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(textOf("name"), nameOf(guest(0)), patience);
        QVERIFY(isAdmitted(guest(0)));
        QVERIFY(!isAdmitted(who.code.text()));
    }

    void aFileThatIsInUseIsNotOpened()
    {
        Adapters other{QStringLiteral(LANYARD_PROGRAM)};
        DeskApplication second{*qApp, other};
        second.start(eventFile());
        QTRY_VERIFY_WITH_TIMEOUT(window("lanyard::ui::StartWindow") && startIsVisible(), patience);
    }

    void theLanguageChangesWhileItRuns()
    {
        auto *heading = desk()->findChild<ui::FittedLabel *>(u"idleHeading"_s);
        QVERIFY(heading);
        const QString english = heading->text();
        Q_EMIT static_cast<ui::DeskWindow *>(desk())->languageChosen(u"zh_CN"_s);
        QTRY_VERIFY_WITH_TIMEOUT(heading->text() != english, patience);
        Q_EMIT static_cast<ui::DeskWindow *>(desk())->languageChosen(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heading->text(), english, patience);
    }

private:
    QString eventFile() const { return folder->filePath(u"event.lanyard"_s); }
    QString guest(int i) const { return sample.arrivals().at(i).code; }

    void open()
    {
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start(eventFile());
        QTRY_VERIFY_WITH_TIMEOUT(desk() && desk()->isVisible(), patience);
        QVERIFY(QTest::qWaitForWindowActive(desk()));
    }

    static QWidget *desk() { return window("lanyard::ui::DeskWindow"); }
    static QLineEdit *search() { return desk()->findChild<QLineEdit *>(u"search"_s); }
    static QString tone()
    {
        const auto *panel = desk()->findChild<QWidget *>(u"verdict"_s);
        return panel ? panel->property("tone").toString() : QString{};
    }
    static QString textOf(const char *name)
    {
        const auto *label = desk()->findChild<ui::FittedLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString{};
    }
    static bool startIsVisible()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("lanyard::ui::StartWindow") && widget->isVisible())
                return true;
        }
        return false;
    }

    /// As a keyboard-wedge scanner types: a millisecond a key, ended by Enter.
    static void scan(const QString &code)
    {
        QWidget *receiver = QApplication::focusWidget();
        QTest::keyClicks(receiver ? receiver : desk(), code, Qt::NoModifier, 1);
        QTest::keyClick(receiver ? receiver : desk(), Qt::Key_Return, Qt::NoModifier, 1);
    }

    /// By hand, to whatever has the keyboard.
    static void press(Qt::Key key)
    {
        QTest::qWait(80); // longer than a scanner's rhythm
        QWidget *receiver = QApplication::focusWidget();
        QTest::keyClick(receiver ? receiver : desk(), key);
        QTest::qWait(80);
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1(), Qt::NoModifier, 60);
    }
    static QString headline() { return textOf("headline"); }
    static QString visitors() { return u"标准票"_s; }

    template<typename Match>
    Registration somebody(Match match) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        std::optional<Registration> found;
        const auto read = (*file)->registrations().forEach([&](const Registration &who) {
            if (match(who))
                found = who;
            return !found;
        });
        if (!read || !found)
            qFatal("nobody is like that");
        return *found;
    }
    /// Those of an order who may come in here, and nobody has to be told anything about them: two
    /// or more.
    QList<Registration> aParty() const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        QMap<QString, QList<Registration>> orders;
        const auto read = (*file)->registrations().forEach([&](const Registration &who) {
            if (!who.type.online)
                orders[who.order].append(who);
            return true;
        });
        const auto fits = [](const Registration &who) {
            return who.standing == Standing::Confirmed && who.notes.isEmpty();
        };
        for (const auto &party : orders) {
            if (read && party.size() > 1 && std::all_of(party.begin(), party.end(), fits))
                return party;
        }
        return {};
    }
    void askAtEveryDoor() const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Write, {});
        const auto doors = (*file)->doors().doors();
        QVERIFY(doors);
        for (Door door : *doors) {
            door.questions = {{.key = u"photo"_s,
                               .text = u"May we take pictures?"_s,
                               .note = {},
                               .kind = Question::Kind::Consent,
                               .choices = {}}};
            QVERIFY((*file)->doors().change(door));
        }
    }
    /// An organiser, a lead and a volunteer, these two with a badge.
    void employ(const QString &lead, const QString &volunteer) const
    {
        const auto idOf = [this](const QString &badge) { return person(badge).id; };
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Write, {});
        const QDateTime now = adapters->clock.now();
        QVERIFY((*file)->operators().add(
            {.id = {}, .name = u"Olga"_s, .role = Role::Organiser, .badge = {}}, u"4711"_s, now));
        QVERIFY((*file)->operators().add(
            {.id = {}, .name = u"Lea"_s, .role = Role::Lead, .badge = idOf(lead)}, u"4712"_s, now));
        QVERIFY((*file)->operators().add(
            {.id = {}, .name = u"Vera"_s, .role = Role::Volunteer, .badge = idOf(volunteer)},
            u"4713"_s,
            now));
    }

    /// By the badge.
    static void signIn(const QString &badge)
    {
        QTRY_VERIFY_WITH_TIMEOUT(static_cast<ui::DeskWindow *>(desk())->isSigningIn(), patience);
        scan(badge);
        QTRY_VERIFY_WITH_TIMEOUT(!static_cast<ui::DeskWindow *>(desk())->isSigningIn(), patience);
    }

    Registration person(const QString &code) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        return **(*file)->registrations().findByCode(*TicketCode::parse(code));
    }
    QString nameOf(const QString &code) const { return person(code).name; }
    bool isAdmitted(const QString &code) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        const auto found = (*file)->registrations().find(code, 1);
        return found && !found->isEmpty() && found->constFirst().admitted;
    }

    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<DeskApplication> program;
};

QTEST_MAIN(DeskJourneyTest)
#include "tst_DeskJourney.moc"
