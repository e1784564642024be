// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/unit/words/SpokenWording.h"
#include "tests/widgets/office/Clipping.h"
#include "tests/widgets/office/Dropping.h"
#include "tests/widgets/office/ImportScenes.h"
#include "ui/kit/Theme.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/RegistrationsPage.h"
#include "ui/office/TwoLineList.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

struct Looked
{
    QString path;
    ReadOptions options;
};
struct Read
{
    QString path;
    ImportRegistrations::Order order;
};

/// An office whose import wishes are noted down, and answered only when a test says so.
struct Office
{
    Office()
    {
        window.resize(800, 600);
        window.setEvent(anEvent());
        window.registrations().showSources(someSources);
        window.registrations().showFields(everyField);
        QObject::connect(&window.registrations(),
                         &RegistrationsPage::previewWanted,
                         &window,
                         [this](const QString &path, const ReadOptions &options) {
                             looks << Looked{path, options};
                         });
        QObject::connect(&window.registrations(),
                         &RegistrationsPage::importWanted,
                         &window,
                         [this](const QString &path, const ImportRegistrations::Order &order) {
                             reads << Read{path, order};
                         });
        window.show();
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    bool has(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    bool isOn(const QString &name) const { return has(name) && find<QWidget>(name)->isEnabled(); }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const QString &name, const QVariant &key) const
    {
        auto *box = find<QComboBox>(name);
        const int index = box->findData(key);
        QVERIFY2(index >= 0, qPrintable(name));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    QAbstractItemModel *list() const { return find<QTableView>(u"importList"_s)->model(); }

    /// A file is chosen and answered for: the wizard stands at "Is this right?".
    void lookInto(const ImportReport &report,
                  const ImportRegistrations::Preview &preview = aPreview())
    {
        window.lookInto(u"/exports/all.csv"_s);
        window.registrations().showPreview(preview);
        window.registrations().showReport(report);
    }
    void goTo(const QString &step) const
    {
        while (!has(step) && isOn(u"importNext"_s))
            click(u"importNext"_s);
        QVERIFY2(has(step), qPrintable(step));
    }

    SpokenWording wording;
    OfficeWindow window{wording};
    QList<Looked> looks;
    QList<Read> reads;
};

ImportReport stored(ImportReport report)
{
    report.stored = true;
    return report;
}

/// Every text three times as long, as some languages have it.
class Verbose final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.size() < 30 ? text + u" "_s + QString{text}.remove(u'%') : text + u" "_s + text;
    }
};

} // namespace

class ImportWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void init() { QApplication::setDoubleClickInterval(0); } // machines click faster than people

    // 1. The file

    void enterInTheFieldPressesNothingThatAppears()
    {
        Office office;
        QSignalSpy stopped{&office.window.registrations(), &RegistrationsPage::importCancelWanted};
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        auto *path = office.find<QLineEdit>(u"importPath"_s);
        path->setFocus();
        QTest::keyClicks(path, u"/exports/all.csv"_s);
        QTest::keyClick(path, Qt::Key_Return);
        QCOMPARE(office.looks.size(), 1);
        QCOMPARE(stopped.size(), 0);
    }

    void aDroppedFileIsLookedInto()
    {
        Office office;
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/exports/名单.xlsx"_s)});
        drop(*office.find<QWidget>(u"registrationsPage"_s), file);
        QCOMPARE(office.looks.value(0).path, u"/exports/名单.xlsx"_s);
    }

    void aFileIsChosenInADialog()
    {
        Office office;
        office.click(u"importChoose"_s);
        auto *dialog = office.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/exports/all.ods"_s);
        QCOMPARE(office.looks.value(0).path, u"/exports/all.ods"_s);
    }

    void anUnreadableFileIsExplainedWhereAnotherCanBeChosen()
    {
        Office office;
        office.window.lookInto(u"a.csv"_s);
        office.window.registrations().showFailure({Failure::Kind::Empty, u"a.csv"_s, {}});
        QCOMPARE(office.text(u"importFailure"_s), u"It failed with a.csv. Try something else."_s);
        QVERIFY(office.isOn(u"importPath"_s));
        QVERIFY(!office.has(u"importNext"_s));
    }

    // 2. Is this right?

    void theFirstRowsAreShownAsTheyWillBeRead()
    {
        Office office;
        office.lookInto(aTrial());
        QCOMPARE(office.text(u"importStep"_s), u"Step 2 of 5: Is this right?"_s);
        QVERIFY(office.text(u"importOrigin"_s).contains(u"GB18030"_s));
        QCOMPARE(office.find<QComboBox>(u"importSource"_s)->currentText(), u"活动行"_s);
        const auto *rows = office.find<QTableView>(u"importBeginning"_s)->model();
        QCOMPARE(rows->index(0, 1).data().toString(), u"张伟"_s);
        QVERIFY(rows->headerData(1, Qt::Horizontal).toString().contains(u"Name"_s));
    }

    void aDoubtfulEncodingShowsNamesInEachOfThem()
    {
        Office office;
        office.lookInto(aTrial());
        auto *list = office.find<QListWidget>(u"importEncoding"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().contains(u"欧阳明月"_s));
        QCOMPARE(TwoLineList::explanationOf(*list->item(1)), u"Big5"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(office.looks.last().options.encoding, u"Big5"_s);
        QVERIFY(!office.isOn(u"importNext"_s)); // until it is known how that reads
    }

    void aSureEncodingIsOneQuietLine()
    {
        Office office;
        auto preview = aPreview();
        preview.table.encoding = u"UTF-8"_s;
        preview.table.encodings.prepend({u"UTF-8"_s, {u"张伟"_s}});
        office.lookInto(aTrial(), preview);
        QVERIFY(!office.has(u"importEncoding"_s));
        QCOMPARE(office.text(u"importEncodingTitle"_s), u"The letters are read as UTF-8."_s);
        office.click(u"importNotRight"_s);
        QVERIFY(office.has(u"importEncoding"_s));
    }

    void aWorkbookHasNoEncodingToChoose()
    {
        Office office;
        auto preview = aPreview();
        preview.table.encoding.clear();
        preview.table.encodings.clear();
        office.lookInto(aTrial(), preview);
        QVERIFY(!office.has(u"importEncodings"_s));
    }

    void anotherSourceIsTriedAtOnce()
    {
        Office office;
        office.lookInto(aTrial());
        office.choose(u"importSource"_s, u"pretix"_s);
        QCOMPARE(office.looks.last().options.source, u"pretix"_s);
        office.window.registrations().showPreview(aPreview());
        QVERIFY(office.reads.last().order.dryRun);
        QCOMPARE(office.reads.last().order.options.source, u"pretix"_s);
    }

    void whatWasRememberedIsSaidAndCanBeForgotten()
    {
        Office office;
        auto preview = aPreview();
        QVERIFY(!office.has(u"importRemembered"_s));
        preview.asRemembered = true;
        preview.options.columns = {{u"company"_s, u"单位"_s}};
        office.lookInto(aTrial(), preview);
        QVERIFY(office.text(u"importRemembered"_s).contains(u"Company from “\u2068单位\u2069”"_s));
        office.click(u"importAfresh"_s);
        QCOMPARE(office.looks.last().options, (ReadOptions{.source = u"huodongxing"_s}));
    }

    // 3. Columns

    void columnsShowWhatIsInThem()
    {
        Office office;
        office.lookInto(aTrial());
        office.goTo(u"importColumnsStep"_s);
        QCOMPARE(office.text(u"columnExample_name"_s), u"张伟  ·  欧阳明月"_s);
        QCOMPARE(office.text(u"columnTitle_code"_s), u"Ticket code *"_s);
        QVERIFY(office.text(u"importOtherColumns"_s).contains(u"票种"_s));
    }

    void severalColumnsOfOneFieldAreShownTogether()
    {
        Office office;
        auto preview = aPreview();
        preview.table.columns.insert(u"status"_s, u"票种 + 审核状态"_s);
        office.lookInto(aTrial(), preview);
        office.goTo(u"importColumnsStep"_s);
        QCOMPARE(office.find<QComboBox>(u"column_status"_s)->currentText(), u"票种 + 审核状态"_s);
        QCOMPARE(office.text(u"columnExample_status"_s), u"标准票 + 审核通过"_s);
        QVERIFY(!office.text(u"importOtherColumns"_s).contains(u"票种"_s));
    }

    void aChangedColumnIsTriedOutBeforeItGoesOn()
    {
        Office office;
        office.lookInto(aTrial());
        office.goTo(u"importColumnsStep"_s);
        office.choose(u"column_ticket_type"_s, u"票种"_s);
        QVERIFY(!office.isOn(u"importNext"_s));
        // Keys went over other columns: what was asked for meanwhile is of no interest any more.
        office.window.registrations().showPreview(aPreview());
        auto preview = aPreview();
        preview.table.columns.insert(u"ticket_type"_s, u"票种"_s);
        office.window.registrations().showPreview(preview);
        QCOMPARE(office.reads.last().order.options.columns.value(u"ticket_type"_s), u"票种"_s);
        QCOMPARE(office.text(u"columnExample_ticket_type"_s), u"标准票"_s);
        office.window.registrations().showReport(aTrial());
        QVERIFY(office.isOn(u"importNext"_s));
    }

    void aMissingCodeColumnIsChosenThere()
    {
        Office office;
        office.window.lookInto(u"a.csv"_s);
        auto preview = aPreview();
        preview.table.columns.remove(u"code"_s);
        office.window.registrations().showPreview(preview);
        office.window.registrations().showFailure({Failure::Kind::MissingColumn, u"code"_s, {}});
        QVERIFY(office.text(u"importFailure"_s).contains(u"The next step asks"_s));
        office.goTo(u"importColumnsStep"_s);
        QVERIFY(office.text(u"importFailure"_s).contains(u"Which column holds “Ticket code”?"_s));
        QCOMPARE(office.text(u"columnExample_code"_s), u"Needed. Which column is it?"_s);
        QVERIFY(!office.isOn(u"importNext"_s));
        QCOMPARE(office.window.focusWidget(), office.find<QWidget>(u"column_code"_s));
        office.choose(u"column_code"_s, u"签到码"_s);
        QCOMPARE(office.looks.last().options.columns.value(u"code"_s), u"签到码"_s);
        office.window.registrations().showPreview(aPreview());
        office.window.registrations().showReport(aTrial());
        QVERIFY(!office.has(u"importFailure"_s));
        QVERIFY(office.isOn(u"importNext"_s));
    }

    void codesThatLanyardMakesAreExplained()
    {
        Office office;
        ImportReport report = aTrial();
        report.file.codesMade = true;
        office.lookInto(report);
        office.goTo(u"importColumnsStep"_s);
        QVERIFY(office.text(u"importCodesMadeHere"_s).contains(u"found by name at the door"_s));
        QCOMPARE(office.text(u"columnTitle_code"_s), u"Ticket code"_s); // not needed
    }

    // 4. Questions

    void unknownStatusWordsAreAskedAboutAndNothingIsChosenForAnybody()
    {
        Office office;
        office.lookInto(aTrialWithQuestions());
        office.goTo(u"importQuestionsStep"_s);
        QCOMPARE(office.text(u"importStep"_s), u"Step 4 of 6: Questions"_s);
        QVERIFY(office.text(u"importStatusWord_1"_s).contains(u"12 rows"_s));
        QCOMPARE(office.find<QComboBox>(u"importStatus_0"_s)->currentIndex(), -1);
        QVERIFY(!office.isOn(u"importNext"_s));

        office.choose(u"importStatus_0"_s, -1); // leave them out
        QVERIFY(!office.isOn(u"importNext"_s));
        office.choose(u"importStatus_1"_s, int(Standing::Unpaid));
        office.window.registrations().showPreview(aPreview()); // for a word that the keys went over
        office.window.registrations().showPreview(aPreview());
        QCOMPARE(office.reads.last().order.options.statuses,
                 (QMap<QString, Standing>{{u"候补"_s, Standing::Unpaid}}));
        office.window.registrations().showReport(aTrialWithQuestions());
        QVERIFY(office.isOn(u"importNext"_s));
    }

    void severalPeopleOnOneRowAreEachOrOne()
    {
        Office office;
        ImportReport report = aTrial();
        report.file.places = 7;
        office.lookInto(report);
        office.goTo(u"importQuestionsStep"_s);
        QVERIFY(office.text(u"importPlacesTitle"_s).contains(u"7 people more than rows"_s));
        office.choose(u"importPlaces"_s, int(ReadOptions::Places::One));
        QCOMPARE(office.looks.last().options.places, ReadOptions::Places::One);
    }

    void goingBackKeepsTheAnswers()
    {
        Office office;
        office.lookInto(aTrialWithQuestions());
        office.goTo(u"importQuestionsStep"_s);
        office.choose(u"importStatus_0"_s, -1);
        office.click(u"importBack"_s);
        QVERIFY(office.has(u"importColumnsStep"_s));
        office.click(u"importNext"_s);
        QCOMPARE(office.find<QComboBox>(u"importStatus_0"_s)->currentText(),
                 u"leave these rows out"_s);
    }

    // 5. What the import would do

    void theTrialIsSaidInOneSentence()
    {
        Office office;
        office.lookInto(aTrial());
        office.goTo(u"importReport"_s);
        QCOMPARE(office.text(u"importRows"_s),
                 u"3,639 rows: 1,340 can be admitted, 10 cancelled, 2,284 online only; "
                 "3 have no code; 2 codes twice."_s);
        QCOMPARE(office.list()->rowCount(), 5);
        QCOMPARE(office.list()->index(4, 1).data().toString(), u"The code 8812 came before."_s);
    }

    void aListFillsTheWindow()
    {
        Office office;
        office.window.resize(1920, 1080);
        office.lookInto(aTrial());
        office.goTo(u"importReport"_s);
        QTest::qWait(1);
        const auto *table = office.find<QTableView>(u"importList"_s);
        QCOMPARE(table->horizontalHeader()->length(),
                 table->horizontalHeader()->viewport()->width());
    }

    void aLaterFileIsComparedInLists()
    {
        Office office;
        office.lookInto(aLaterTrial());
        office.goTo(u"importReport"_s);
        auto *tabs = office.find<QTabBar>(u"importLists"_s);
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->tabText(0), u"Changed (2)"_s);
        QCOMPARE(office.list()->index(0, 4).data().toString(), u"云帆数据"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Missing (4)"_s);
        QCOMPARE(office.list()->index(0, 3).data().toString(), u"came in already"_s);
    }

    void missingPeopleAreCancelledOnlyIfTicked()
    {
        Office office;
        office.lookInto(aLaterTrial());
        office.goTo(u"importReport"_s);
        QVERIFY(!office.find<QCheckBox>(u"importCancelMissing"_s)->isChecked());
        office.click(u"importCancelMissing"_s);
        office.click(u"importImport"_s);
        QCOMPARE(office.reads.last().order.missing, Intake::Missing::Cancel);
    }

    void missingPeopleAreKeptWhereAnyRowWasLeftOut()
    {
        Office office;
        ImportReport report = aLaterTrial();
        report.file.problems = aTrial().file.problems;
        office.lookInto(report);
        office.goTo(u"importReport"_s);
        QVERIFY(!office.has(u"importCancelMissing"_s));
        QVERIFY(office.text(u"importMissing"_s).contains(u"not every row"_s));
    }

    void manyPeopleAreCancelledOnlyAfterASecondQuestion()
    {
        Office office;
        office.lookInto(aLaterTrial(74));
        office.goTo(u"importReport"_s);
        office.click(u"importCancelMissing"_s);
        office.click(u"importImport"_s);
        QCOMPARE(office.reads.size(), 1); // only the trial
        auto *question = office.window.findChild<QMessageBox *>(u"importRemovalQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->text().contains(u"74"_s));
        QTest::keyClick(question, Qt::Key_Return); // what Enter means is to go back
        QVERIFY(!question->isVisible());
        QCOMPARE(office.reads.size(), 1);

        QTest::qWait(1);
        office.click(u"importImport"_s);
        office.click(u"importRemovalYes"_s);
        QCOMPARE(office.reads.last().order.missing, Intake::Missing::Cancel);
        QVERIFY(!office.reads.last().order.dryRun);
    }

    void aDoubleClickOnNextImportsNothing()
    {
        QApplication::setDoubleClickInterval(5000);
        Office office;
        office.lookInto(aTrial());
        office.goTo(u"importReport"_s);
        office.click(u"importImport"_s);
        QCOMPARE(office.reads.size(), 1); // only the trial
    }

    void aFileWithoutAnyUsableRowCannotBeImported()
    {
        Office office;
        ImportReport nothing = aTrial();
        nothing.taken = 0;
        office.lookInto(nothing);
        office.goTo(u"importReport"_s);
        QVERIFY(!office.isOn(u"importImport"_s));
        QVERIFY(office.text(u"importFailure"_s).contains(u"Go back"_s));
    }

    void aMillionProblemsAreShownAsFastAsOne()
    {
        Office office;
        ImportReport report = aTrial();
        for (qint64 row = 0; row < 1'000'000; ++row)
            report.file.problems << ImportProblem{row, ImportProblem::Kind::NoCode, {}};
        office.lookInto(report);
        office.goTo(u"importReport"_s);
        QVERIFY(office.text(u"importRows"_s).contains(u"1,000,003 have no code"_s));
        QCOMPARE(office.list()->rowCount(), 1'000'005);
    }

    // 6. The import

    void everyStepGoesByKeyboardAlone()
    {
        Office office;
        QApplication::setActiveWindow(&office.window);
        auto *path = office.find<QLineEdit>(u"importPath"_s);
        path->setFocus();
        QTest::keyClicks(path, u"/exports/all.csv"_s);
        QTest::keyClick(path, Qt::Key_Return);
        office.window.registrations().showPreview(aPreview());
        const auto press
            = [&office] { QTest::keyClick(office.window.focusWidget(), Qt::Key_Return); };
        press(); // Next
        QVERIFY(office.has(u"importColumnsStep"_s));
        press(); // the trial is not known yet: nothing happens
        office.window.registrations().showReport(aTrial());
        QTest::keyClick(&office.window, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(office.has(u"importReport"_s));
        QTest::keyClick(&office.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(office.has(u"importColumnsStep"_s));
        press(); // Next
        QCOMPARE(office.window.focusWidget(), office.find<QWidget>(u"importImport"_s));
        press();
        QVERIFY(!office.reads.last().order.dryRun);
        QCOMPARE(office.reads.last().order.missing, Intake::Missing::Keep);
        office.window.registrations().showReport(stored(aTrial()));
        QCOMPARE(office.text(u"importStep"_s), u"Step 5 of 5: Done"_s);
        QVERIFY(office.text(u"importDone"_s).contains(u"all.csv"_s));
        press(); // Import another file
        QVERIFY(office.has(u"importPath"_s));
        QCOMPARE(office.find<QLineEdit>(u"importPath"_s)->text(), QString{});
    }

    void aRunningImportShowsHowFarItIsAndCanBeStopped()
    {
        Office office;
        QSignalSpy stopped{&office.window.registrations(), &RegistrationsPage::importCancelWanted};
        office.lookInto(aTrial());
        office.goTo(u"importReport"_s);
        office.click(u"importImport"_s);
        office.window.registrations().showProgress(1'800);
        QCOMPARE(office.text(u"importProgress"_s), u"Importing … 1,800 rows"_s);
        const auto *bar = office.find<QProgressBar>(u"importBar"_s);
        QCOMPARE(bar->maximum(), 3639);
        QCOMPARE(bar->value(), 1800);
        office.window.lookInto(u"b.csv"_s); // one after the other
        QCOMPARE(office.looks.size(), 1);
        office.click(u"importCancel"_s);
        QCOMPARE(stopped.size(), 1);
        office.window.registrations().showFailure({Failure::Kind::Cancelled, {}, {}});
        QCOMPARE(office.text(u"importFailure"_s), u"Stopped. Nothing was stored."_s);
        QVERIFY(office.isOn(u"importImport"_s));
    }

    void aStoppedTrialCanBeTriedAgain()
    {
        Office office;
        office.window.lookInto(u"a.csv"_s);
        office.window.registrations().showPreview(aPreview());
        office.window.registrations().showProgress(12'000);
        QVERIFY(office.text(u"importProgress"_s).contains(u"12,000"_s));
        office.click(u"importCancel"_s);
        office.window.registrations().showFailure({Failure::Kind::Cancelled, {}, {}});
        office.click(u"importAgain"_s);
        QCOMPARE(office.looks.size(), 2);
        QVERIFY(!office.has(u"importFailure"_s));
    }

    void theReportIsSaved()
    {
        Office office;
        QSignalSpy wishes{&office.window.registrations(), &RegistrationsPage::reportSaveWanted};
        office.lookInto(aTrial());
        office.goTo(u"importReport"_s);
        office.click(u"importImport"_s);
        office.window.registrations().showReport(stored(aTrial()));
        office.click(u"importSaveReport"_s);
        auto *dialog = office.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/reports/all-report.txt"_s);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().at(0).toString(), u"/reports/all-report.txt"_s);
        QCOMPARE(wishes.first().at(1).toString(), u"all.csv"_s);
        QVERIFY(wishes.first().at(2).value<ImportReport>().stored);
        office.window.registrations().showReportSaved(u"/reports/all-report.txt"_s);
        QVERIFY(office.text(u"importDone"_s).contains(u"all-report.txt"_s));
        office.window.registrations().showReportFailure(
            {Failure::Kind::DiskFull, u"all-report.txt"_s, {}});
        QVERIFY(office.has(u"importFailure"_s));
    }

    void anotherEventBeginsAnew()
    {
        Office office;
        office.lookInto(aTrial());
        office.window.setEvent(anEvent()); // as each time that the office is opened
        QVERIFY(office.has(u"importLookStep"_s));
        Event other = anEvent();
        other.id = QUuid::createUuid();
        office.window.setEvent(other);
        QVERIFY(office.has(u"importFileStep"_s));
        QVERIFY(!office.has(u"importNext"_s));
    }

    // All of it

    void nothingIsClippedInAnyStep_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("verbose");
        QTest::newRow("in a small window") << QSize{800, 600} << false;
        QTest::newRow("in a large window") << QSize{1920, 1080} << false;
        QTest::newRow("where texts are long") << QSize{1024, 700} << true;
    }
    void nothingIsClippedInAnyStep()
    {
        QFETCH(QSize, size);
        QFETCH(bool, verbose);
        Verbose translator;
        if (verbose)
            QCoreApplication::installTranslator(&translator);
        Office office;
        office.window.resize(size);
        const auto nothingIsClipped
            = [&office] { QTRY_COMPARE(clippedIn(office.window).join(u'\n'), QString{}); };
        nothingIsClipped();
        auto preview = aPreview();
        preview.asRemembered = true;
        ImportReport report = aLaterTrial();
        report.asRemembered = true;
        report.file.codesMade = true;
        report.file.places = 3;
        report.file.unknownStatuses = {{u"候补"_s, 12}};
        office.lookInto(report, preview);
        nothingIsClipped();
        office.goTo(u"importColumnsStep"_s);
        nothingIsClipped();
        office.goTo(u"importQuestionsStep"_s);
        nothingIsClipped();
        office.choose(u"importStatus_0"_s, -1);
        if (office.looks.size() > 1) { // a word that the keys went over
            office.window.registrations().showPreview(preview);
            nothingIsClipped(); // with progress
            office.window.registrations().showPreview(preview);
            office.window.registrations().showReport(report);
        }
        office.goTo(u"importReport"_s);
        nothingIsClipped();
        office.click(u"importImport"_s);
        office.window.registrations().showReport(stored(report));
        nothingIsClipped();
        QCoreApplication::removeTranslator(&translator);
    }

    void everyLabelIsPlainText()
    {
        Office office;
        office.lookInto(aTrialWithQuestions());
        office.goTo(u"importQuestionsStep"_s);
        for (const QLabel *label : office.window.findChildren<QLabel *>())
            if (!label->text().isEmpty() && !label->objectName().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(ImportWizardTest)
#include "tst_ImportWizard.moc"
