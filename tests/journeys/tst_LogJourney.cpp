// SPDX-License-Identifier: Apache-2.0
#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/shell/LogBook.h"
#include "app/usecases/SetUpSample.h"
#include "tests/kit/Desk.h"
#include "ui/office/LogPage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // ms; machines are slow at times

} // namespace

/// What a morning at the desk leaves in the log.
class LogJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lanyard-tests"_s);
        QCoreApplication::setApplicationName(
            u"log-journey-%1"_s.arg(QCoreApplication::applicationPid()));
        Settings settings;
        DeskSettings desk = settings.desk();
        desk.language = u"en"_s;
        desk.sounds = false;
        settings.setDesk(desk);
        adapters = std::make_unique<Adapters>(QStringLiteral(LANYARD_PROGRAM));
        const SetUpSample setUp{adapters->files, adapters->reader, sample, adapters->clock};
        QVERIFY(setUp(eventFile(), folder.filePath(u"export.csv"_s)));
    }
    void cleanupTestCase()
    {
        QFile::remove(QSettings{}.fileName());
        QFile::remove(LogBook::usualFile());
    }

    void itSaysWhatHappenedAndNothingAboutAnybody()
    {
        QFile::remove(LogBook::usualFile());
        {
            DeskApplication program{*qApp, *adapters};
            program.start(eventFile());
            QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::DeskWindow"), patience);
            QVERIFY(QTest::qWaitForWindowActive(windowOf("lanyard::ui::DeskWindow")));
            work();
            importAgain();
            program.start(folder.filePath(u"张伟.lanyard"_s)); // is not there
            QTRY_VERIFY_WITH_TIMEOUT(read().contains("EventOpenFailed"), patience);
            shownInTheOffice();
        }
        const QByteArray log = read();
        for (const char *kind : {"Started", "EventOpened", "Imported", "EventOpenFailed", "Ended"})
            QVERIFY2(log.contains(kind), kind);
        noPersonIn(QString::fromUtf8(log));
    }

private:
    static QByteArray read()
    {
        QFile file{LogBook::usualFile()};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    QString eventFile() const { return folder.filePath(u"event.lanyard"_s); }

    /// Guests, a stranger, a name that is looked for, a damaged code.
    void work()
    {
        for (int i = 0; i < 12; ++i) {
            Hands::scan(sample.arrivals().at(i).code);
            QTest::qWait(60);
        }
        QTRY_VERIFY_WITH_TIMEOUT(deskText(u"admitted"_s).toInt() > 0, patience);
        Hands::scan(u"https://example.org/guest00001@example.org"_s);
        Hands hands;
        hands.type(u"guest00017"_s);
        hands.press(Qt::Key_Return);
        hands.press(Qt::Key_Escape);
        qWarning("QFile: cannot open /home/guest00001@example.org/T26001007922.png");
    }
    /// The same file, by the buttons that an organiser presses.
    void importAgain()
    {
        Hands{}.press(Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::OfficeWindow"), patience);
        auto *office = static_cast<ui::OfficeWindow *>(windowOf("lanyard::ui::OfficeWindow"));
        office->lookInto(folder.filePath(u"export.csv"_s));
        auto *next = office->findChild<QPushButton *>(u"importNext"_s);
        auto *import = office->findChild<QPushButton *>(u"importImport"_s);
        for (int i = 0; i < 600 && !read().contains("Imported"); ++i) {
            if (import->isVisible() && import->isEnabled())
                import->click();
            else if (next->isVisible() && next->isEnabled())
                next->click();
            QTest::qWait(100);
        }
        office->close();
        windowOf("lanyard::ui::DeskWindow")->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(windowOf("lanyard::ui::DeskWindow")));
    }

    void shownInTheOffice()
    {
        Hands{}.press(Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("lanyard::ui::OfficeWindow"), patience);
        auto *office = static_cast<ui::OfficeWindow *>(windowOf("lanyard::ui::OfficeWindow"));
        office->open(ui::OfficeWindow::Section::Log);
        const auto *table = office->findChild<QTableView *>(u"logTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 3, patience);
        office->findChild<QLineEdit *>(u"logSearch"_s)->setText(u"could not be opened"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        const QString path = folder.filePath(u"log.txt"_s);
        Q_EMIT office->log().saveWanted(path, u"text"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    }
    void noPersonIn(const QString &log) const
    {
        const auto file = adapters->files.open(eventFile(), EventFiles::Access::Read, {});
        int looked = 0;
        QVERIFY((*file)->registrations().forEach([&](const Registration &who) {
            for (const QString &text : {who.name,
                                        who.code.text(),
                                        who.email,
                                        who.phone,
                                        who.company,
                                        who.order,
                                        who.notes}) {
                if (text.size() < 2)
                    continue;
                ++looked;
                if (log.contains(text, Qt::CaseInsensitive))
                    qFatal("the log knows somebody: %s", qPrintable(text));
            }
            return true;
        }));
        QVERIFY(looked > 10'000);
        QVERIFY(!log.contains(u"张伟"_s));
        QVERIFY(!log.contains(u"example.org"_s));
    }

    const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
    QTemporaryDir folder;
    std::unique_ptr<Adapters> adapters;
};

QTEST_MAIN(LogJourneyTest)
#include "tst_LogJourney.moc"
