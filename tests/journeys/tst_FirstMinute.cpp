// SPDX-License-Identifier: Apache-2.0
#include "app/ports/DoorBook.h"
#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/shell/Rehearsals.h"
#include "app/usecases/SetUpSample.h"
#include "db/sqlite/Rehearsal.h"
#include "tests/kit/Desk.h"
#include "tests/widgets/office/Dropping.h"
#include "ui/kit/RehearsalMark.h"
#include "ui/office/BadgesPage.h"
#include "ui/office/StartWindow.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms; machines are slow at times

QByteArray hashOf(const QString &path)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray{};
}

/// Everything in a folder and below: path → hash of the content.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files{
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(path, hashOf(path));
    }
    return content;
}

} // namespace

/// Somebody who has never seen the program, on a computer that has not either.
class FirstMinuteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"first-minute-%1"_s.arg(QCoreApplication::applicationPid()));
        QLocale::setDefault(QLocale{QLocale::English});
        const Adapters making{QStringLiteral(LANYARD_PROGRAM)};
        const auto path = makeRehearsal(making, made.path(), QDate::currentDate());
        QVERIFY(path);
        rehearsal = QFileInfo{*path}.fileName();
    }
    void init()
    {
        QSettings{}.clear();
        QDir{sampleFolder()}.removeRecursively();
        if (qstrcmp(QTest::currentTestFunction(), "threePressesLeadFromNothingToTheFirstGuest")
            != 0)
            copyRehearsal(sampleFolder());
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        QVERIFY(start() && start()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(start()));
    }
    void cleanup()
    {
        program.reset();
        adapters.reset();
    }
    void cleanupTestCase()
    {
        QFile::remove(QSettings{}.fileName());
        QDir{sampleFolder()}.removeRecursively();
    }

    void threePressesLeadFromNothingToTheFirstGuest()
    {
        Hands hands;
        hands.click(start()->findChild<QPushButton *>(u"startSample"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::SetupWindow"), patience);
        QVERIFY(QTest::qWaitForWindowActive(windowOf("lanyard::ui::SetupWindow")));
        QVERIFY2(!isSeen("lanyard::ui::DeskWindow"), "one thing at a time");
        hands.press(Qt::Key_Return); // the page says: press Enter to begin
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(scanButton() && scanButton()->isEnabled(), patience);
        hands.click(scanButton());
        QTRY_COMPARE_WITH_TIMEOUT(deskTone(), u"welcome"_s, patience);
        QCOMPARE(hands.keys, 3);
        qInfo("from program start to the first guest: %d keys and clicks", hands.keys);
    }

    void theSecondStartAsksForNothing()
    {
        begin();
        program.reset();
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        QVERIFY(start()->isVisible());
        start()->findChild<QPushButton *>(u"startRecentOpen"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
        QVERIFY(!isSeen("lanyard::ui::SetupWindow"));
    }

    void afterACutItStandsWhereItStoodAndAfterAnEndItAsks()
    {
        begin();
        QWidget *desk = windowOf("lanyard::ui::DeskWindow");
        desk->showNormal();
        desk->setGeometry(40, 50, 700, 520);
        const auto kept = [] { return DeskMemory{}.lastSession(); };
        const QByteArray before = kept().geometry;
        QTRY_VERIFY_WITH_TIMEOUT(kept().geometry == desk->saveGeometry(), patience);
        const LastSession cut = kept();
        QVERIFY(cut.running && cut.geometry != before);
        program.reset();
        QVERIFY(!kept().running);

        DeskMemory{}.keep(cut); // as if the program had never come to its end
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
        QVERIFY(!start()->isVisible());
        QCOMPARE(windowOf("lanyard::ui::DeskWindow")->geometry(), QRect(40, 50, 700, 520));
        program.reset();
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        QVERIFY(start()->isVisible());
    }

    void aScanOnTheSetUpPageIsATest()
    {
        start()->findChild<QPushButton *>(u"startSample"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::SetupWindow"), patience);
        QWidget *setup = windowOf("lanyard::ui::SetupWindow");
        QVERIFY(QTest::qWaitForWindowActive(setup));
        Hands::scan(guest());
        auto *headline = setup->findChild<QLabel *>(u"scanHeadline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible() && !headline->text().isEmpty(), patience);
        QVERIFY2(setup->isVisible(), "its Enter does not press the button");
        QVERIFY(!isAdmitted(guest()));
    }

    void doorAndNameAreChosenOnThatPage()
    {
        start()->findChild<QPushButton *>(u"startSample"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::SetupWindow"), patience);
        QWidget *setup = windowOf("lanyard::ui::SetupWindow");
        auto *first = setup->findChild<QAbstractButton *>(u"doorTick0"_s);
        auto *second = setup->findChild<QAbstractButton *>(u"doorTick1"_s);
        QVERIFY(first->isChecked() && !second->isChecked());
        first->click();
        QVERIFY2(first->isChecked(), "a desk has a door");
        second->click();
        first->click();
        QVERIFY(!first->isChecked() && second->isChecked());
        auto *name = setup->findChild<QLineEdit *>(u"setupName"_s);
        QVERIFY2(!name->text().isEmpty(), "the computer's name is there already");
        name->setText(u"Main entrance 2"_s);
        Q_EMIT name->editingFinished();
        QTest::qWait(500); // the event is opened once more, by that name
        QVERIFY2(setup->isVisible() && !isSeen("lanyard::ui::DeskWindow"), "nobody said done yet");
        setup->findChild<QPushButton *>(u"setupDone"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
        QCOMPARE(Settings{}.desk().deskName, u"Main entrance 2"_s);
        const auto served = [] { return DeskMemory{}.lastSession().doors; };
        QTRY_COMPARE_WITH_TIMEOUT(served().size(), 1, patience);
        const auto file
            = adapters->files.open(sampleFolder() + u'/' + rehearsal, EventFiles::Access::Read, {});
        const auto doors = (*file)->doors().doors();
        QCOMPARE(served().constFirst(), doors->at(1).id);
    }

    void everyWindowSaysThatItIsARehearsal()
    {
        begin();
        for (const char *name :
             {"lanyard::ui::DeskWindow", "lanyard::ui::OfficeWindow", "lanyard::ui::SetupWindow"}) {
            const QWidget *window = windowOf(name);
            QVERIFY2(window, name);
            const auto *mark = window->findChild<ui::RehearsalMark *>();
            QVERIFY2(mark && mark->isVisibleTo(window), name);
            QCOMPARE(mark->accessibleName(), u"Rehearsal: nobody is really checked in"_s);
        }
    }

    void aRealEventCarriesNoMark()
    {
        const QTemporaryDir place;
        const QString path = makeRealEvent(place.path());
        DeskMemory{}.noteSetUp();
        program->start(path);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
        const auto *mark = windowOf("lanyard::ui::DeskWindow")->findChild<ui::RehearsalMark *>();
        QVERIFY(mark && !mark->isVisible());
        QVERIFY(!isSeen("lanyard::ui::SampleTicketsWindow"));
    }

    void theKindsOfTicketsTeachWhatTheySay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("tone");
        QTest::addRow("paid") << u"Paid and confirmed"_s << u"welcome"_s;
        QTest::addRow("a speaker") << u"A speaker"_s << u"welcome"_s;
        QTest::addRow("unpaid") << u"Not paid"_s << u"attention"_s;
        QTest::addRow("online") << u"Online only"_s << u"refuse"_s;
        QTest::addRow("cancelled") << u"Cancelled"_s << u"refuse"_s;
        QTest::addRow("no ticket") << u"No ticket at all"_s << u"unknown"_s;
    }
    void theKindsOfTicketsTeachWhatTheySay()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, tone);
        begin();
        auto *kinds = windowOf("lanyard::ui::SampleTicketsWindow")
                          ->findChild<QListWidget *>(u"sampleKinds"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kinds->count() > 5, patience);
        const auto rows = kinds->findItems(kind, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        kinds->setCurrentItem(rows.constFirst());
        scanButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(deskTone(), tone, patience);
    }

    void theCodeOnTheScreenIsRead()
    {
        begin();
        QWidget *tickets = windowOf("lanyard::ui::SampleTicketsWindow");
        QTRY_VERIFY_WITH_TIMEOUT(scanButton()->isEnabled(), patience);
        const auto *picture = tickets->findChild<QLabel *>(u"samplePicture"_s);
        const auto read = adapters->pictures.read(tickets->grab().toImage());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().text, picture->accessibleName());
    }

    void beginningAgainTakesEverybodyOut()
    {
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(scanButton()->isEnabled(), patience);
        scanButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(deskText(u"admitted"_s), u"1"_s, patience);
        windowOf("lanyard::ui::SampleTicketsWindow")
            ->findChild<QPushButton *>(u"sampleReset"_s)
            ->click();
        QTRY_COMPARE_WITH_TIMEOUT(deskText(u"admitted"_s), u"0"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(scanButton()->isEnabled(), patience);
        scanButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(deskText(u"admitted"_s), u"1"_s, patience);
    }

    void noBadgeOfTheRehearsalBeforeIsGathered()
    {
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(scanButton()->isEnabled(), patience);
        scanButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(deskText(u"admitted"_s), u"1"_s, patience);
        const QWidget *office = windowOf("lanyard::ui::OfficeWindow");
        auto *page = office->findChild<ui::BadgesPage *>();
        auto *who = office->findChild<QComboBox *>(u"badgesWho"_s);
        who->setCurrentIndex(who->findText(u"Whoever was checked in"_s));
        Q_EMIT who->activated(who->currentIndex());
        const auto *summary = office->findChild<QLabel *>(u"badgesSummary"_s);
        Q_EMIT page->countWanted(page->order());
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u'1'), patience);
        windowOf("lanyard::ui::SampleTicketsWindow")
            ->findChild<QPushButton *>(u"sampleReset"_s)
            ->click();
        QTRY_COMPARE_WITH_TIMEOUT(deskText(u"admitted"_s), u"0"_s, patience);
        Q_EMIT page->countWanted(page->order());
        QTRY_VERIFY_WITH_TIMEOUT(!summary->text().startsWith(u'1'), patience);
    }

    /// A rehearsal goes only if it lies in the sample folder and says itself that it is one.
    void beginningAgainLeavesEverythingElseAsItIs()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"sample"_s);
        const QString gone = copyRehearsal(folder);
        const QString elsewhere = copyRehearsal(place.filePath(u"elsewhere"_s));
        QVERIFY(!gone.isEmpty() && !elsewhere.isEmpty());
        const QString beside = makeRealEvent(folder);
        const QString outside = makeRealEvent(place.path());
        QVERIFY(QFile::link(elsewhere, folder + u"/link.lanyard"_s));
        QFile text{folder + u"/notes.lanyard"_s};
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("rehearsal yes") > 0);
        text.close();
        QVERIFY(QDir{folder}.mkpath(u"below"_s));
        QVERIFY(QFile::copy(elsewhere, folder + u"/below/copy.lanyard"_s));
        QVERIFY(db::isRehearsal(elsewhere) && !db::isRehearsal(beside));

        auto before = contentOf(place.path());
        const auto cleared = clearRehearsals(folder);
        QVERIFY(cleared);
        QCOMPARE(*cleared, 1);
        const auto after = contentOf(place.path());
        QVERIFY(before.remove(gone) == 1);
        QCOMPARE(after, before);
        QVERIFY(after.contains(beside) && after.contains(outside));
    }

    void aRehearsalThatIsOpenElsewhereStays()
    {
        const QTemporaryDir place;
        const QString path = copyRehearsal(place.path());
        const auto open = adapters->files.open(path, EventFiles::Access::Write, {});
        QVERIFY(open);
        const auto cleared = clearRehearsals(place.path());
        QVERIFY(!cleared);
        QCOMPARE(cleared.failure().kind, Failure::Kind::InUse);
        QVERIFY(QFile::exists(path));
    }

    void aSpreadsheetBecomesAnEventByDropAndEnter()
    {
        const QTemporaryDir place;
        const QString sheet = place.filePath(u"Rust Days 2030.csv"_s);
        QFile file{sheet};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("Ticket code,Name\nA-1001,Ada\nA-1002,Grace\n") > 0);
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(sheet)});
        drop(*start(), dropped);
        auto *name = start()->findChild<QLineEdit *>(u"newEventName"_s);
        QCOMPARE(name->text(), u"Rust Days 2030"_s);
        QVERIFY(start()
                    ->findChild<QLabel *>(u"newEventPeople"_s)
                    ->text()
                    .contains(u"Rust Days 2030.csv"_s));
        start()
            ->findChild<QLineEdit *>(u"newEventPath"_s)
            ->setText(place.filePath(u"rust.lanyard"_s));
        DeskMemory{}.noteSetUp();
        Hands hands;
        hands.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::OfficeWindow"), patience);
        auto *next
            = windowOf("lanyard::ui::OfficeWindow")->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next && next->isVisible() && next->isEnabled(), patience);
        QCOMPARE(hands.keys, 1);
    }

    void aRecentFileThatIsGoneSaysSoAndCanBeForgotten()
    {
        program.reset();
        const QTemporaryDir place;
        const QString there = makeRealEvent(place.path());
        Settings settings;
        settings.addRecentFile(u"/no/such/folder/stick.lanyard"_s);
        settings.addRecentFile(place.filePath(u"gone.lanyard"_s));
        settings.addRecentFile(there);
        program = std::make_unique<DeskApplication>(*qApp, *adapters);
        program->start({});
        auto *list = start()->findChild<QListWidget *>(u"startRecent"_s);
        const auto said
            = [list](int row) { return list->item(row)->data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(said(1).contains(u"no longer there"_s), patience);
        QVERIFY(said(2).contains(u"connect the drive"_s));
        QVERIFY(!said(0).contains(u"no longer"_s));
        QVERIFY(list->item(1)->foreground() != list->item(0)->foreground());
        list->setCurrentRow(1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
        QCOMPARE(Settings{}.recentFiles(),
                 (QStringList{there, u"/no/such/folder/stick.lanyard"_s}));
    }

private:
    static QWidget *start() { return windowOf("lanyard::ui::StartWindow"); }
    static QPushButton *scanButton()
    {
        return windowOf("lanyard::ui::SampleTicketsWindow")
            ->findChild<QPushButton *>(u"sampleScan"_s);
    }
    static QString sampleFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample"_s;
    }
    QString guest() const { return sample.arrivals().constFirst().code; }

    void begin()
    {
        start()->findChild<QPushButton *>(u"startSample"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::SetupWindow"), patience);
        windowOf("lanyard::ui::SetupWindow")->findChild<QPushButton *>(u"setupDone"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::SampleTicketsWindow"), patience);
    }
    QString copyRehearsal(const QString &folder) const
    {
        const QString path = folder + u'/' + rehearsal;
        return QDir{}.mkpath(folder) && QFile::copy(made.filePath(rehearsal), path) ? path
                                                                                    : QString{};
    }
    QString makeRealEvent(const QString &folder) const
    {
        const Event event{.id = {},
                          .name = u"Real"_s,
                          .starts = QDate::currentDate(),
                          .ends = QDate::currentDate(),
                          .timeZone = "UTC"};
        const QString path = folder + u"/real.lanyard"_s;
        const auto created = adapters->files.create(path, event, doorPerDay(event));
        return created ? path : QString{};
    }
    bool isAdmitted(const QString &code) const
    {
        const auto file = adapters->files.open(
            sampleFolder()
                + u"/rehearsal-%1.lanyard"_s.arg(QDate::currentDate().toString(Qt::ISODate)),
            EventFiles::Access::Read,
            {});
        const auto found = (*file)->registrations().find(code, 1);
        return found && !found->isEmpty() && found->constFirst().admitted;
    }

    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    QTemporaryDir made; ///< with a rehearsal that nobody has used
    QString rehearsal; ///< its name
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<DeskApplication> program;
};

QTEST_MAIN(FirstMinuteTest)
#include "tst_FirstMinute.moc"
