// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Journal.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/usecases/SetUpSample.h"
#include "tests/unit/print/FakeLabelPrinter.h"
#include "ui/desk/ActionPages.h"
#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // ms; machines are slow at times

} // namespace

/// Badges from the scan to the printer, in the real window, over real sockets.
class BadgesJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"badges-journey-%1"_s.arg(QCoreApplication::applicationPid()));
    }

    void init()
    {
        front = std::make_unique<FakeLabelPrinter>();
        back = std::make_unique<FakeLabelPrinter>();
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.deskName = u"Main entrance 2"_s;
        desk.language = u"en"_s;
        desk.sounds = false;
        desk.printing = {};
        desk.printing.printer = front->address();
        desk.printing.secondPrinter = back->address();
        desk.printing.autoPrint = AutoPrint::Once;
        desk.printing.labelsPerRoll = 100;
        settings.setDesk(desk);

        folder = std::make_unique<QTemporaryDir>();
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        const SetUpSample setUp{adapters->files, adapters->reader, sample, adapters->clock};
        QVERIFY(setUp(eventFile(), folder->filePath(u"export.csv"_s)));
    }

    void cleanup()
    {
        program.reset();
        adapters.reset();
        front.reset();
        back.reset();
    }

    void cleanupTestCase() { QFile::remove(QSettings{}.fileName()); }

    void aScanBringsOneBadge()
    {
        open();
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), 1, patience);
        scan(guest(0)); // again
        scan(guest(1));
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), 2, patience);
    }

    void anotherBadgeTakesAReason()
    {
        open();
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), 1, patience);
        press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(u"choices"_s)->isVisible(), patience);
        QCOMPARE(front->labels(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(u"headline"_s), u"Another badge"_s, patience);
    }

    void labelsAreCounted()
    {
        open();
        QTest::keyClick(desk(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"100 labels left"_s), patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        scan(guest(0));
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"99 labels left"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            Settings{}.desk().printing.labelsLeft.value(front->address()), 99, patience);
    }

    void thePrinterLineSaysWhatIsWrongWithoutAnyBadge()
    {
        open();
        front->answer(FakeLabelPrinter::Answers::HeadOpen);
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"cover is open"_s), patience);
        front->answer(FakeLabelPrinter::Answers::PaperOut);
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"out of paper"_s), patience);
        front->answer(FakeLabelPrinter::Answers::Well);
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"ready"_s), patience);
    }

    void noPrinterHoldsUpACheckIn()
    {
        front->answer(FakeLabelPrinter::Answers::Never);
        open();
        for (int i = 0; i < 3; ++i) {
            scan(guest(i));
            QTRY_COMPARE_WITH_TIMEOUT(textOf(u"name"_s), nameOf(guest(i)), patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(textOf(u"admitted"_s), u"3"_s, patience);
    }

    void aBadgeGoesToTheSecondPrinterAndOnlyThere()
    {
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.printing.failOver = FailOver::Automatic;
        settings.setDesk(desk);
        front->answer(FakeLabelPrinter::Answers::PaperOut);
        open();
        scan(guest(0));
        QTRY_COMPARE_WITH_TIMEOUT(back->labels(), 1, patience);
        front->answer(FakeLabelPrinter::Answers::Well);
        QTest::qWait(4000);
        QCOMPARE(front->labels(), 0);
        QCOMPARE(back->labels(), 1);
    }

    void theDeskSendsABadgeToTheSecondPrinter()
    {
        front->answer(FakeLabelPrinter::Answers::PaperOut);
        open();
        scan(guest(0));
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"Badges waiting: 1"_s), patience);
        QTest::keyClick(desk(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(part<QListWidget>(u"badges"_s)->count(), 1, patience);
        QCOMPARE(back->labels(), 0);
        press(Qt::Key_F6);
        QTRY_COMPARE_WITH_TIMEOUT(back->labels(), 1, patience);
        QCOMPARE(front->labels(), 0);
    }

    void theOfficePrintsEverybodysBadgeThatWasCheckedIn()
    {
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.printing.autoPrint = AutoPrint::Never;
        settings.setDesk(desk);
        open();
        constexpr int people = 7;
        for (int i = 0; i < people; ++i) {
            scan(guest(i));
            QTRY_COMPARE_WITH_TIMEOUT(textOf(u"admitted"_s), QString::number(i + 1), patience);
        }
        QCOMPARE(front->labels(), 0);
        ui::OfficeWindow &office = openOffice();
        choose(office, u"badgesWho"_s, QVariant::fromValue(GatherBadges::Who::Admitted));
        QTRY_VERIFY_WITH_TIMEOUT(summary(office).startsWith(u"7 badges"_s), patience);
        office.findChild<QPushButton *>(u"badgesPrint"_s)->click();
        office.findChild<QPushButton *>(u"badgesPrintYes"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), people, patience);
        QTRY_VERIFY_WITH_TIMEOUT(summary(office).contains(u"7 left out"_s), patience);
        QCOMPARE(front->labels(), people);
        QCOMPARE(office.findChild<QLabel *>(u"badgesResult"_s)->text(),
                 u"7 badges were printed."_s);
    }

    void aBatchThatIsStoppedGoesOnWithTheRestLater()
    {
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.printing.autoPrint = AutoPrint::Never;
        settings.setDesk(desk);
        front->answer(FakeLabelPrinter::Answers::PaperOut);
        open();
        for (int i = 0; i < 6; ++i) {
            scan(guest(i));
            QTRY_COMPARE_WITH_TIMEOUT(textOf(u"admitted"_s), QString::number(i + 1), patience);
        }
        ui::OfficeWindow &office = openOffice();
        choose(office, u"badgesWho"_s, QVariant::fromValue(GatherBadges::Who::Admitted));
        QTRY_VERIFY_WITH_TIMEOUT(summary(office).startsWith(u"6 badges"_s), patience);
        office.findChild<QPushButton *>(u"badgesPrint"_s)->click();
        office.findChild<QPushButton *>(u"badgesPrintYes"_s)->click();
        auto *trouble = office.findChild<QLabel *>(u"badgesTrouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trouble->text().contains(u"paper"_s), patience);
        const int begun = waiting();
        QVERIFY(begun > 0 && begun < 6); // the others are not even written down
        office.findChild<QPushButton *>(u"badgesStop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(summary(office).startsWith(u"%1 badges"_s.arg(6 - begun)),
                                 patience);
        front->answer(FakeLabelPrinter::Answers::Well);
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), begun, patience);
        office.findChild<QPushButton *>(u"badgesPrint"_s)->click();
        office.findChildren<QPushButton *>(u"badgesPrintYes"_s).constLast()->click();
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), 6, patience);
        QTRY_VERIFY_WITH_TIMEOUT(summary(office).contains(u"6 left out"_s), patience);
        QCOMPARE(front->labels(), 6);
    }

    /// The program is killed while a badge waits; the next one finds it in the journal.
    void aBadgeOutlivesTheProgram()
    {
        front->answer(FakeLabelPrinter::Answers::PaperOut);
        QProcess killed;
        killed.start(
            QStringLiteral(LANYARD_PROGRAM),
            {u"--event"_s, eventFile(), u"badge"_s, guest(0), u"--printer"_s, front->address()});
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, patience);
        ::kill(pid_t(killed.processId()), SIGKILL);
        QVERIFY(killed.waitForFinished(patience));
        QCOMPARE(waiting(), 1);
        QCOMPARE(front->labels(), 0);

        front->answer(FakeLabelPrinter::Answers::Well);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(front->labels(), 1, patience);
        QTest::qWait(3000);
        QCOMPARE(front->labels(), 1);
    }

private:
    QString eventFile() const { return folder->filePath(u"sample.lanyard"_s); }
    QString guest(int number) const { return sample.arrivals()[number].code; }

    void open()
    {
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start(eventFile());
        QTRY_VERIFY_WITH_TIMEOUT(desk()->isVisible(), patience);
        desk()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget(), patience);
    }
    /// Badges that the journal has as not handed over.
    int waiting() const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        if (!file)
            return 0;
        const auto jobs = (*file)->journal().pendingPrints(0);
        const auto waits = [](const PrintJob &job) { return isOpen(job); };
        return jobs ? int(std::ranges::count_if(*jobs, waits)) : 0;
    }
    QString nameOf(const QString &code) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        return (**(*file)->registrations().findByCode(*TicketCode::parse(code))).name;
    }

    static ui::OfficeWindow &openOffice()
    {
        Q_EMIT qobject_cast<ui::DeskWindow *>(desk())->officeWanted();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *office = qobject_cast<ui::OfficeWindow *>(widget)) {
                office->open(ui::OfficeWindow::Section::Badges);
                return *office;
            }
        }
        qFatal("no office");
    }
    static void choose(const ui::OfficeWindow &office, const QString &name, const QVariant &key)
    {
        auto *choice = office.findChild<QComboBox *>(name);
        choice->setCurrentIndex(choice->findData(key));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    static QString summary(const ui::OfficeWindow &office)
    {
        return office.findChild<QLabel *>(u"badgesSummary"_s)->text();
    }

    static QWidget *desk()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("lanyard::ui::DeskWindow"))
                return widget;
        }
        return nullptr;
    }
    template<typename Widget>
    static Widget *part(const QString &name)
    {
        auto *found = desk()->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static QString textOf(const QString &name) { return part<ui::FittedLabel>(name)->text(); }
    static QString line() { return textOf(u"printerSentence"_s); }
    static void press(Qt::Key key)
    {
        QTest::qWait(80); // longer than a scanner's rhythm
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::qWait(80);
    }
    static void scan(const QString &code)
    {
        QTest::qWait(200);
        QWidget *receiver = QApplication::focusWidget();
        QTest::keyClicks(receiver ? receiver : desk(), code, Qt::NoModifier, 1);
        QTest::keyClick(receiver ? receiver : desk(), Qt::Key_Return, Qt::NoModifier, 1);
    }

    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    std::unique_ptr<FakeLabelPrinter> front;
    std::unique_ptr<FakeLabelPrinter> back;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<DeskApplication> program;
};

QTEST_MAIN(BadgesJourneyTest)
#include "tst_BadgesJourney.moc"
