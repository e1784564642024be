// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"
#include "app/shell/EventView.h"
#include "tests/store/StoreKit.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// What a view tells of a real event file.
class EventViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anExportThatIsStoppedLeavesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"event.lanyard"_s);
        const QString csv = folder.filePath(u"journal.csv"_s);
        const Adapters adapters;
        EventDesk desk{adapters};
        desk.create(path,
                    {.id = QUuid::createUuid(),
                     .name = u"View"_s,
                     .starts = QDate::currentDate(),
                     .ends = QDate::currentDate(),
                     .timeZone = "UTC"},
                    {u"Main"_s, {}});
        EventView view{adapters.files, adapters.sheets};
        view.open(path);
        const ExportAttendance::Order order{
            .path = csv, .what = ExportAttendance::What::Journal, .filter = {}, .with = {}};
        QSignalSpy exported{&view, &EventView::exported};
        QSignalSpy failed{&view, &EventView::exportFailed};

        const StopSign stopped;
        stopped.stop();
        view.exportTo(order, stopped);
        QCOMPARE(exported.size(), 0);
        const auto failure = failed.takeFirst().at(1).value<Failure>();
        QCOMPARE(failure.kind, Failure::Kind::Cancelled);
        QVERIFY(!QFile::exists(csv));

        view.exportTo(order, {}); // another one is not concerned
        QCOMPARE(exported.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(QFile::exists(csv));
    }

    void aCheckThatIsStoppedFindsNothing()
    {
        const EventFolder folder;
        QVERIFY(folder.fresh());
        const Adapters adapters;
        EventView view{adapters.files, adapters.sheets};
        view.open(folder.path());
        QSignalSpy verified{&view, &EventView::verified};
        QSignalSpy failed{&view, &EventView::verifyFailed};

        const StopSign stopped;
        stopped.stop();
        view.verify(stopped);
        QCOMPARE(verified.size(), 0);
        QCOMPARE(failed.takeFirst().first().value<Failure>().kind, Failure::Kind::Cancelled);

        view.verify({});
        QCOMPARE(failed.size(), 0);
        QCOMPARE(verified.takeFirst().first().value<AuditReport>().problems, QStringList{});

        view.end();
        view.verify({});
        QCOMPARE(failed.takeFirst().first().value<Failure>().kind, Failure::Kind::Cancelled);
    }

    void aBadgeInTheStudioSaysWhereItsPersonCameIn()
    {
        const EventFolder folder;
        const auto file = folder.fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"王芳"_s)}));
        const Registration who = *personWith(*file, u"CODE-1");
        const Door door = firstDoor(*file);
        LANYARD_VERIFY_DONE(file->journal().append(aDeed(Deed::Kind::Admission, who, door, noon)));
        const Adapters adapters;
        EventView view{adapters.files, adapters.sheets};
        QSignalSpy listed{&view, &EventView::badgeSamplesListed};
        QSignalSpy found{&view, &EventView::badgesFound};
        view.open(folder.path());
        view.listBadgeSamples();
        view.findBadges(u"王芳"_s);
        for (QSignalSpy *answers : {&listed, &found}) {
            QCOMPARE(answers->size(), 1);
            const auto badges = answers->first().first().value<QList<Badge>>();
            QCOMPARE(badges.size(), 1);
            QCOMPARE(badges.first().door, door.name);
            QCOMPARE(badges.first().day,
                     noon.toTimeZone(zoneOf(file->event())).date().toString(Qt::ISODate));
        }
    }
};

QTEST_GUILESS_MAIN(EventViewTest)
#include "tst_EventView.moc"
