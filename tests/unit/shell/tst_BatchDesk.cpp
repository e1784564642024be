// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/BatchDesk.h"
#include "app/shell/BundledSample.h"
#include "app/usecases/SetUpSample.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

/// Badges of the sample event's people, found and written as the office asks for them.
class BatchDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const BundledSample sample = BundledSample::startingOn(QDate::currentDate());
        const SetUpSample setUp{adapters.files, adapters.reader, sample, adapters.clock};
        QVERIFY(setUp(event(), folder.filePath(u"export.csv"_s)));
        order.wish.templateOfTheDesk = u"conference-a6"_s;
        order.wish.ticketType = u"志愿者"_s;
    }

    void countsAndGathersTheSamePeople()
    {
        QSignalSpy counted{&desk, &BatchDesk::counted};
        QSignalSpy gathered{&desk, &BatchDesk::gathered};
        desk.count(event(), order);
        desk.gather(event(), order);
        QCOMPARE(counted.size(), 1);
        const auto counts = counted[0][1].value<ui::BadgeCounts>();
        QVERIFY(counts.badges > 10);
        const auto people = gathered[0][0].value<QList<GatherBadges::Person>>();
        QCOMPARE(people.size(), counts.badges);
        for (const GatherBadges::Person &person : people)
            QCOMPARE(person.who.type.name, u"志愿者"_s);
    }

    void writesWholeSheets()
    {
        ui::BadgeOrder sheets = order;
        sheets.medium = u"a4-4-a6"_s;
        sheets.start = 2;
        QSignalSpy saved{&desk, &BatchDesk::saved};
        desk.announce();
        desk.save(event(), sheets, pdf());
        QCOMPARE(saved.size(), 1);
        QVERIFY(QFileInfo{pdf()}.size() > 10'000);
        QVERIFY(QFile::remove(pdf()));
    }

    void whatIsStoppedLeavesNoFile()
    {
        QSignalSpy stopped{&desk, &BatchDesk::stopped};
        desk.announce();
        desk.stop(); // before it began
        desk.save(event(), order, pdf());
        QCOMPARE(stopped.size(), 1);
        QVERIFY(!QFileInfo::exists(pdf()));
        QCOMPARE(QDir{folder.path()}.entryList({u"badges*"_s}).size(), 0);
    }

    void saysWhyThereIsNoFile()
    {
        QSignalSpy failed{&desk, &BatchDesk::failed};
        desk.announce();
        desk.save(event(), order, folder.filePath(u"nowhere/badges.pdf"_s));
        ui::BadgeOrder tooSmall = order;
        tooSmall.medium = u"62x29"_s;
        desk.save(event(), tooSmall, pdf());
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed[0][0].value<Failure>().kind, Failure::Kind::NotFound);
        QCOMPARE(failed[1][0].value<Failure>().kind, Failure::Kind::DoesNotFit);
        QVERIFY(!QFileInfo::exists(pdf()));
    }

private:
    QString event() const { return folder.filePath(u"event.lanyard"_s); }
    QString pdf() const { return folder.filePath(u"badges.pdf"_s); }

    QTemporaryDir folder;
    const Adapters adapters{QStringLiteral(LANYARD_PROGRAM)};
    BatchDesk desk{adapters};
    ui::BadgeOrder order;
};

QTEST_MAIN(BatchDeskTest)
#include "tst_BatchDesk.moc"
