// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/usecases/SetUpSample.h"
#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
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

    void aDroppedPictureIsRead()
    {
        const auto who = person(guest(2));
        const QString picture = folder->filePath(u"ticket.png"_s);
        QVERIFY(
            adapters->badges.writePng(picture, badgeOf(who, u"Sample"_s), u"phone-ticket"_s, 203));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(picture)});
        QDragEnterEvent enter{QPoint{200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier};
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
