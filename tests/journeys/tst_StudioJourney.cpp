// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"
#include "app/domain/Door.h"
#include "app/shell/Adapters.h"
#include "app/shell/Approvals.h"
#include "app/shell/StudioWiring.h"
#include "app/shell/Workers.h"
#include "tests/kit/Builders.h"
#include "ui/kit/Theme.h"
#include "ui/office/OfficeWindow.h"
#include "ui/studio/StudioWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // ms; machines are slow at times

/// One start of the program on an event file, with its studio open.
struct Start
{
    explicit Start(const QString &file)
    {
        session.event = anEvent();
        Workers::post(workers.desk, [file](EventDesk &desk) {
            desk.open(file, {.desk = u"Main"_s, .operatorName = u"Ada"_s});
        });
        studio.showPeople({badgeOf(anAttendee().named(u"欧阳晓明"_s), anEvent().name)});
        wiring.showStudio();
    }

    QStringList names() const
    {
        QStringList names;
        const auto *list = studio.findChild<QComboBox *>(u"studioTemplate"_s);
        for (int row = 0; row < list->count(); ++row)
            names << list->itemData(row).toString();
        return names;
    }
    QString result() const { return studio.findChild<QLabel *>(u"studioResult"_s)->text(); }
    void move()
    {
        studio.draft().selectAll();
        studio.draft().apply(u"rank"_s,
                             ui::edits::ranked({studio.draft().stored(), {ui::Face::Front, {0}}},
                                               ui::Rank::Forward));
    }

    Adapters adapters{QStringLiteral(LANYARD_PROGRAM)};
    DeskSession session;
    ui::OfficeWindow office{adapters.wording};
    ui::StudioWindow studio{adapters.pictures, adapters.wording};
    Workers workers{adapters};
    Approvals approvals{workers};
    StudioWiring wiring{studio, office, workers, session, approvals};
};

} // namespace

class StudioJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::Theme::bright().applyTo(*qApp);
    }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        const Adapters adapters{QStringLiteral(LANYARD_PROGRAM)};
        QVERIFY(adapters.files.create(eventFile(), anEvent(), doorPerDay(anEvent())));
    }

    void whatIsSavedIsThereNextTimeUntilItIsDeleted()
    {
        QString name;
        badge::Template saved;
        {
            Start start{eventFile()};
            start.move();
            start.studio.findChild<QPushButton *>(u"studioSave"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(!start.studio.draft().isChanged(), patience);
            saved = start.studio.draft().stored();
            name = saved.name;
            QVERIFY(name.startsWith(u"my-"_s));
        }
        {
            Start start{eventFile()};
            QTRY_VERIFY_WITH_TIMEOUT(start.names().contains(name), patience);
            start.studio.chooseTemplate(name);
            QCOMPARE(start.studio.draft().stored(), saved);
            Q_EMIT start.studio.removeWanted(name);
            QTRY_VERIFY_WITH_TIMEOUT(!start.names().contains(name), patience);
            QVERIFY(start.studio.draft().stored() != saved);
        }
    }

    void anExportedTemplateComesBack()
    {
        Start start{eventFile()};
        const QString path = folder->filePath(u"badge.json"_s);
        const badge::Template before = start.studio.draft().stored();
        start.studio.exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        Q_EMIT start.studio.importWanted(path);
        QTRY_COMPARE_WITH_TIMEOUT(
            start.studio.draft().stored().name, before.name + u"-2"_s, patience);
        QCOMPARE(start.studio.draft().stored().front, before.front);
    }

    void aBadFileIsExplainedAndChangesNothing()
    {
        Start start{eventFile()};
        const badge::Template before = start.studio.draft().stored();
        QFile file{folder->filePath(u"bad.json"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"format\": }");
        file.close();
        Q_EMIT start.studio.importWanted(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(start.result().contains(u"line 2"_s), patience);
        Q_EMIT start.studio.importWanted(folder->filePath(u"none.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(start.result().contains(u"none.json"_s), patience);
        QCOMPARE(start.studio.draft().stored(), before);
    }

    void aBadgeIsSavedAsItIsOnScreenThoughNobodyKnowsItsTemplateYet()
    {
        Start start{eventFile()};
        start.studio.showPeople({badgeOf(anAttendee().named(u"欧阳晓明"_s), anEvent().name)});
        start.move();
        const QString path = folder->filePath(u"badge.pdf"_s);
        start.studio.saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QTRY_VERIFY_WITH_TIMEOUT(start.result().contains(u"badge.pdf"_s), patience);
        QVERIFY(start.studio.draft().isChanged());
    }

    void aProofWithoutAPrinterIsExplained()
    {
        Start start{eventFile()};
        start.studio.showPeople({badgeOf(anAttendee().named(u"欧阳晓明"_s), anEvent().name)});
        start.studio.findChild<QPushButton *>(u"studioProof"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!start.result().isEmpty(), patience);
        QVERIFY2(!start.result().contains(u"on its way"_s), qPrintable(start.result()));
    }

private:
    QString eventFile() const { return folder->filePath(u"event.lanyard"_s); }

    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_MAIN(StudioJourney)
#include "tst_StudioJourney.moc"
