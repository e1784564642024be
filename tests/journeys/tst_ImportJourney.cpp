// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Door.h"
#include "app/shell/Adapters.h"
#include "app/shell/OfficeWiring.h"
#include "app/shell/Workers.h"
#include "tests/kit/Builders.h"
#include "ui/kit/Theme.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/RegistrationsPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // ms; machines are slow at times

} // namespace

/// A desk lead's morning: an export in, and the corrected one an hour later. The real office with
/// its threads, reader and event file.
class ImportJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        QApplication::setDoubleClickInterval(0);
        ui::Theme::bright().applyTo(*qApp);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        export1 = sample.readAll();
    }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        QVERIFY(adapters->files.create(eventFile(), anEvent(), doorPerDay(anEvent())));
        workers = std::make_unique<Workers>(*adapters);
        session = std::make_unique<DeskSession>();
        session->event = anEvent();
        office = std::make_unique<ui::OfficeWindow>(adapters->wording);
        wiring = std::make_unique<OfficeWiring>(*office, *workers, *session, *adapters);
        Workers::post(workers->desk, [path = eventFile()](EventDesk &desk) {
            desk.open(path, {.desk = u"Main"_s, .operatorName = u"Ada"_s});
        });
        Workers::post(workers->view, [path = eventFile()](EventView &view) { view.open(path); });
        wiring->showOffice();
    }

    void cleanup()
    {
        workers.reset(); // the threads first: what they still say is heard by nobody
        wiring.reset();
        office.reset();
        session.reset();
        adapters.reset();
    }

    void theExportAndTheCorrectedOneAreTakenIn()
    {
        choose(export1);
        goToTheCheck();
        QVERIFY2(text(u"importRows"_s).startsWith(u"3,634 rows: 1,330 can be admitted, "_s),
                 qPrintable(text(u"importRows"_s)));
        QVERIFY(text(u"importRows"_s).endsWith(u", 2,284 online only."_s));
        QVERIFY(text(u"importChanges"_s).startsWith(u"3,634 people are new."_s));
        takeIn();
        QTRY_VERIFY_WITH_TIMEOUT(
            text(u"registrationCounts"_s).contains(u"1,350 on site, 2,284 online"_s), patience);

        click(u"importAnother"_s);
        choose(corrected());
        goToTheCheck();
        const QString changes = text(u"importChanges"_s);
        QVERIFY2(changes.startsWith(u"1 person is new, 1 has changed, 3,632 are as before."_s),
                 qPrintable(changes));
        QVERIFY2(
            text(u"importMissing"_s).startsWith(u"1 person who is registered already is not"_s),
            qPrintable(text(u"importMissing"_s)));
        const auto *list = find<QTableView>(u"importList"_s)->model();
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->index(0, 2).data().toString(), u"E-mail"_s);
        QCOMPARE(list->index(0, 4).data().toString(), u"other@example.org"_s);
        click(u"importCancelMissing"_s);
        takeIn();
        QVERIFY(text(u"importMissing"_s).contains(u"They are cancelled now."_s));
        QCOMPARE(standingOf(u"00815806100855"_s), Standing::Cancelled);
    }

    void aColumnThatWasChosenIsRememberedUntilSomebodyStartsAfresh()
    {
        choose(export1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importLookStep"_s)->isVisible(), patience);
        click(u"importNext"_s);
        auto *notes = find<QComboBox>(u"column_notes"_s);
        notes->setCurrentIndex(notes->findData(u"报名时间"_s));
        Q_EMIT notes->activated(notes->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importNext"_s)->isEnabled(), patience);
        click(u"importNext"_s);
        takeIn();

        click(u"importAnother"_s);
        choose(export1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importRemembered"_s)->isVisible(), patience);
        goToTheCheck();
        QVERIFY(text(u"importChanges"_s).contains(u"0 have changed, 3,634 are as before"_s));
        QVERIFY(text(u"importNotes"_s).contains(u"had a file like this read before"_s));
        click(u"importBack"_s);
        click(u"importBack"_s);
        click(u"importAfresh"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"importRemembered"_s)->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importNext"_s)->isEnabled(), patience);
        click(u"importNext"_s);
        QCOMPARE(find<QComboBox>(u"column_notes"_s)->currentData().toString(), u"备注"_s);
    }

    void aStopLeavesTheEventAsItWas()
    {
        QByteArray many = export1;
        const QByteArray rows = export1.mid(export1.indexOf('\n') + 1);
        for (int i = 0; i < 40; ++i)
            many += rows; // repeated codes: rows to read, nobody to register
        choose(many);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importCancel"_s)->isVisible(), patience);
        click(u"importCancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            text(u"importFailure"_s), u"Stopped. Nothing was stored."_s, patience);
        QVERIFY(!find<QWidget>(u"importCancel"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"importImport"_s)->isVisible());
    }

    void aFileOfAnotherKindIsRefusedWithASentence()
    {
        choose("\x89PNG\r\n\x1a\n no table at all");
        QTRY_VERIFY_WITH_TIMEOUT(!text(u"importFailure"_s).isEmpty(), patience);
        QVERIFY(find<QWidget>(u"importPath"_s)->isVisible());
    }

    void theReportIsWritten()
    {
        choose(export1);
        goToTheCheck();
        const QString path = folder->filePath(u"report.txt"_s);
        ImportReport report;
        report.file.rows = 7;
        Q_EMIT office->registrations().reportSaveWanted(path, u"all.csv"_s, report);
        QTRY_VERIFY_WITH_TIMEOUT(text(u"importDone"_s).contains(u"report.txt"_s), patience);
        QFile written{path};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("7 rows: "));
    }

private:
    QString eventFile() const { return folder->filePath(u"event.lanyard"_s); }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = office->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }

    /// Writes a file and types its path, as a person does.
    void choose(const QByteArray &content)
    {
        const QString path = folder->filePath(u"export-%1.csv"_s.arg(++files));
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto *field = find<QLineEdit>(u"importPath"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void goToTheCheck()
    {
        for (const QString &step : {u"importLookStep"_s, u"importColumnsStep"_s}) {
            QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(step)->isVisible(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importNext"_s)->isEnabled(), patience);
            click(u"importNext"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importReport"_s)->isVisible(), patience);
    }
    void takeIn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importImport"_s)->isEnabled(), patience);
        click(u"importImport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"importAnother"_s)->isVisible(), patience);
    }

    /// One person with another address, the last one gone, somebody new.
    QByteArray corrected() const
    {
        QByteArray changed = export1;
        changed.replace("guest00001@example.org", "other@example.org");
        const qsizetype last = changed.trimmed().lastIndexOf('\n') + 1;
        const QByteArray line = changed.sliced(last);
        changed.truncate(last);
        return changed
            + QByteArray{line}
                  .replace("00815806100855", "00999999999999")
                  .replace("T26029777649", "T26099999999")
                  .replace("guest03634@", "new@")
                  .replace("12075416825", "12099999999")
                  .replace("HD260830134438", "HD260839999999");
    }
    std::optional<Standing> standingOf(const QString &code) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        const auto who = (*file)->registrations().findByCode(*TicketCode::parse(code));
        return who && who->has_value() ? std::optional{(*who)->standing} : std::nullopt;
    }

    QFile sample{QStringLiteral(LANYARD_SOURCE_DIR "/resources/samples/registrations.csv")};
    QByteArray export1;
    int files = 0;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Adapters> adapters;
    std::unique_ptr<Workers> workers;
    std::unique_ptr<DeskSession> session;
    std::unique_ptr<ui::OfficeWindow> office;
    std::unique_ptr<OfficeWiring> wiring;
};

QTEST_MAIN(ImportJourneyTest)
#include "tst_ImportJourney.moc"
