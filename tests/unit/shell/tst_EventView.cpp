// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"
#include "app/shell/EventView.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

/// Exports of a real event file, which can be stopped.
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

        view.announceExport();
        view.stopExport();
        view.exportTo(order);
        QCOMPARE(exported.size(), 0);
        const auto failure = failed.takeFirst().first().value<Failure>();
        QCOMPARE(failure.kind, Failure::Kind::Busy);
        QCOMPARE(failure.subject, u"cancelled"_s);
        QVERIFY(!QFile::exists(csv));

        view.announceExport();
        view.exportTo(order);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(QFile::exists(csv));
    }
};

QTEST_GUILESS_MAIN(EventViewTest)
#include "tst_EventView.moc"
