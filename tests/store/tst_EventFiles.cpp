// SPDX-License-Identifier: Apache-2.0
#include "app/ports/EventSettings.h"
#include "app/ports/Ledger.h"
#include "app/ports/TemplateBook.h"
#include "app/ports/TicketKeys.h"
#include "db/sqlite/Connection.h"
#include "db/sqlite/Schema.h"
#include "tests/store/StoreKit.h"

#include <QDir>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class EventFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileHoldsItsEventAndDoors()
    {
        const EventFolder folder;
        LANYARD_VERIFY_DONE(folder.create());
        const auto file = folder.open();
        LANYARD_VERIFY_DONE(file);
        QCOMPARE((*file)->event(), anEvent());
        const auto doors = (*file)->doors().doors();
        LANYARD_VERIFY_DONE(doors);
        QCOMPARE(doors->size(), 2);
        Door first = doors->first();
        QVERIFY(first.id);
        first.id = {};
        QCOMPARE(first, doorPerDay(anEvent()).first());
        QCOMPARE(problemsOf(**file), QStringList{});
    }

    void anEventWithoutIdGetsOne()
    {
        const EventFolder folder;
        Event event = anEvent();
        event.id = {};
        LANYARD_VERIFY_DONE(folder.files().create(folder.path(), event, {}));
        const auto file = folder.open();
        LANYARD_VERIFY_DONE(file);
        QVERIFY(!(*file)->event().id.isNull());
    }

    void nothingIsOverwritten()
    {
        const EventFolder folder;
        QVERIFY(folder.write("my thesis"));
        QCOMPARE(failureIn(folder.create()), Failure::Kind::AlreadyThere);
        QCOMPARE(folder.bytes(), "my thesis");
    }

    void aFileThatCannotBeFinishedLeavesNothingBehind()
    {
        const EventFolder folder;
        Door twice = aDoor();
        const auto made = folder.files().create(folder.path(), anEvent(), {twice, twice});
        QCOMPARE(failureIn(made), Failure::Kind::AlreadyThere);
        QCOMPARE(made.failure().subject, twice.name);
        QVERIFY(
            QDir{QFileInfo{folder.path()}.path()}.entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aMissingFolderIsNotMade()
    {
        const EventFolder folder;
        const auto made
            = folder.files().create(folder.path(u"no/such/event.lanyard"_s), anEvent(), {});
        QCOMPARE(failureIn(made), Failure::Kind::NotFound);
    }

    void oneDeskHasTheFileAtATime()
    {
        const EventFolder folder;
        auto first = folder.fresh();
        QVERIFY(first);
        const auto second = folder.open();
        QCOMPARE(failureIn(second), Failure::Kind::InUse);
        QCOMPARE(second.failure().subject, u"event.lanyard"_s);
        QVERIFY(
            second.failure().detail.contains(QString::number(QCoreApplication::applicationPid())));
        first.reset();
        LANYARD_VERIFY_DONE(folder.open());
    }

    void aLinkToTheFileMeansTheSameLock()
    {
        const EventFolder folder;
        const auto first = folder.fresh();
        QVERIFY(first);
        QVERIFY(QFile::link(folder.path(), folder.path(u"link.lanyard"_s)));
        QCOMPARE(
            failureIn(folder.files().open(folder.path(u"link.lanyard"_s), Access::Write, mainDesk)),
            Failure::Kind::InUse);
    }

    void nothingButTheFileIsLeftWhenItIsClosed()
    {
        const EventFolder folder;
        auto file = folder.fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s)}));
        file.reset();
        QCOMPARE(QDir{QFileInfo{folder.path()}.path()}.entryList(QDir::Files),
                 QStringList{u"event.lanyard"_s});
    }

    void aReaderSeesWhatTheDeskWrote()
    {
        const EventFolder folder;
        const auto desk = folder.fresh();
        QVERIFY(desk);
        const auto reader = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(reader);
        QVERIFY(!personWith(**reader, u"CODE-1"));
        LANYARD_VERIFY_DONE(import(*desk, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        QVERIFY(personWith(**reader, u"CODE-1"));
        QCOMPARE(problemsOf(**reader), QStringList{});
    }

    void aReaderWritesNothing()
    {
        const EventFolder folder;
        {
            const auto desk = folder.fresh();
            QVERIFY(desk);
            LANYARD_VERIFY_DONE(import(*desk, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        }
        const QByteArray before = folder.bytes();
        const auto opened = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(opened);
        EventFile &file = **opened;
        const auto ada = personWith(file, u"CODE-1");
        QVERIFY(ada);
        Door door = firstDoor(file);
        QCOMPARE(failureIn(file.journal().append(aDeed(Deed::Kind::Admission, *ada, door))),
                 Failure::Kind::ReadOnly);
        QCOMPARE(failureIn(file.journal().recordPrint({.id = QUuid::createUuid(),
                                                       .who = ada->id,
                                                       .templateName = {},
                                                       .printer = {},
                                                       .state = PrintJob::State::Queued,
                                                       .spoolerJob = 0,
                                                       .message = {}},
                                                      noon)),
                 Failure::Kind::ReadOnly);
        QCOMPARE(failureIn(file.doors().add(aDoor())), Failure::Kind::ReadOnly);
        QCOMPARE(failureIn(file.doors().change(door)), Failure::Kind::ReadOnly);
        QCOMPARE(failureIn(file.intake().begin(RegistrationIntake::Aim::Store)),
                 Failure::Kind::ReadOnly);
        QCOMPARE(folder.bytes(), before);
    }

    void everyStepOfTheSchemaSaysItsNumber()
    {
        const QDir steps{u":/schema/sqlite"_s};
        const QStringList names = steps.entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 8);
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY(names[i].startsWith(u"%1-"_s.arg(i + 1, 4, 10, QChar{u'0'})));
            QFile step{steps.filePath(names[i])};
            QVERIFY(step.open(QIODevice::ReadOnly));
            const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(i + 1);
            QVERIFY(step.readAll().contains(stamp));
        }
    }

    void aFileOfTheFirstVersionIsUpgradedWithItsRows()
    {
        const EventFolder folder;
        makeVersion(folder, 1);
        auto opened = folder.open();
        LANYARD_VERIFY_DONE(opened);
        auto grace = personWith(**opened, u"GRACE-0001");
        QVERIFY(grace);
        QCOMPARE(grace->name, u"Grace"_s);
        QCOMPARE(grace->fields.value(u"T-shirt"_s), u"M"_s);
        QCOMPARE(problemsOf(**opened), QStringList{});
        LANYARD_VERIFY_DONE(
            (*opened)->journal().append(aDeed(Deed::Kind::Admission, *grace, firstDoor(**opened))));
    }

    void aFileOfTheSecondVersionKeepsItsJournalAndItsPeople()
    {
        const EventFolder folder;
        makeVersion(folder, 2);
        auto opened = folder.open();
        LANYARD_VERIFY_DONE(opened);
        EventFile &file = **opened;
        QCOMPARE(problemsOf(file), QStringList{});
        const auto grace = personWith(file, u"GRACE-0001");
        QVERIFY(grace);
        QVERIFY(file.journal().history(grace->id, firstDoor(file).id, noon)->isInside());

        // Nobody knows which source the imports of that time had, so all of them are compared.
        const auto counts
            = import(file, {aDraft(u"ADA-0002"_s, u"Ada"_s)}, Intake::Missing::Keep, u"pretix"_s);
        LANYARD_VERIFY_DONE(counts);
        QCOMPARE(counts->changed, 1);
        QCOMPARE(counts->missing, 1);
        QCOMPARE(problemsOf(file), QStringList{});
    }

    void aFileOfTheThirdVersionKeepsWhoIsInAndWhoLeft()
    {
        const EventFolder folder;
        makeVersion(folder, 3);
        auto opened = folder.open();
        LANYARD_VERIFY_DONE(opened);
        EventFile &file = **opened;
        QCOMPARE(problemsOf(file), QStringList{});
        const Door door = firstDoor(file);
        QCOMPARE(door.reentry, Reentry::AfterExit);
        const QDateTime admitted{QDate{2030, 5, 17}, QTime{4, 0}, Qt::UTC};
        const auto grace
            = file.journal().history(personWith(file, u"GRACE-0001")->id, door.id, noon);
        QVERIFY(grace->isInside());
        QCOMPARE(grace->entriesToday, 1);
        QCOMPARE(grace->peopleInside, 1);
        const auto ada = file.journal().history(personWith(file, u"ADA-0002")->id, door.id, noon);
        QVERIFY(ada->lastEntry && !ada->isInside());
        QCOMPARE(ada->lastEntry->at, admitted);
    }

    void aFileOfTheFourthVersionListsEverybodyItHas()
    {
        const EventFolder folder;
        makeVersion(folder, 4);
        const auto opened = folder.open();
        LANYARD_VERIFY_DONE(opened);
        EventFile &file = **opened;
        QCOMPARE(problemsOf(file), QStringList{});
        for (const QString &code : {u"ADA-0002"_s, u"L-78PF-PTA0-2H01-XXG4"_s}) {
            const auto who = personWith(file, code);
            QVERIFY(who && who->listed);
        }
        QCOMPARE(file.settings().choices()->contacts, Contacts::Shown);
        QCOMPARE(file.settings().choices()->unlisted, Unlisted::Refuse);
        QVERIFY(file.ticketKeys().keys()->isEmpty());
        QVERIFY(!*file.ticketKeys().recallOf(*TicketCode::parse(u"ADA-0002")));
    }

    void aFileOfTheSeventhVersionCanBeShared()
    {
        const EventFolder folder;
        makeVersion(folder, 7);
        const auto opened = folder.open();
        LANYARD_VERIFY_DONE(opened);
        EventFile &file = **opened;
        QCOMPARE(problemsOf(file), QStringList{});
        QVERIFY(personWith(file, u"ADA-0002"));
        QCOMPARE(file.journal().pendingPrints(10)->size(), 1);
        QCOMPARE(file.templates().templates()->size(), 1);
        QCOMPARE(firstDoor(file).withoutHub, WithoutHub::Admit);
        QVERIFY(!file.ledger().isShared());

        LANYARD_VERIFY_DONE(file.ledger().share(std::nullopt));
        QVERIFY(file.ledger().isShared());
        QCOMPARE(problemsOf(file), QStringList{});
    }

    void aFileOfTheFifthVersionHasNoTemplatesOfItsOwn()
    {
        const EventFolder folder;
        makeVersion(folder, 5);
        const auto opened = folder.open();
        LANYARD_VERIFY_DONE(opened);
        EventFile &file = **opened;
        QCOMPARE(problemsOf(file), QStringList{});
        QVERIFY(personWith(file, u"ADA-0002"));
        QCOMPARE(file.settings().choices()->unlisted, Unlisted::Admit);
        QCOMPARE(*file.ticketKeys().ticketTypeOf(42), u"Standard"_s);
        QVERIFY(*file.ticketKeys().recallOf(*TicketCode::parse(u"GONE-0001")));

        QVERIFY(file.templates().templates()->isEmpty());
        QCOMPARE(*file.templates().choiceOf(u"Standard"_s), BadgeChoice{DeskTemplate{}});
        LANYARD_VERIFY_DONE(file.templates().choose(u"Standard"_s, NoBadge{}, noon));
        QCOMPARE(problemsOf(file), QStringList{});
    }

    void aReaderUpgradesAnOldFileFirst()
    {
        const EventFolder folder;
        makeVersion(folder, 1);
        const auto opened = folder.open(Access::Read);
        LANYARD_VERIFY_DONE(opened);
        QVERIFY(personWith(**opened, u"GRACE-0001"));
        QCOMPARE(problemsOf(**opened), QStringList{});
        LANYARD_VERIFY_DONE(folder.open(Access::Write)); // and keeps no lock
    }

    void anUpgradeHappensOnce()
    {
        const auto database = db::Connection::openInMemory();
        LANYARD_VERIFY_DONE(database);
        auto outcome = db::bringSchemaUpToDate(*database);
        LANYARD_VERIFY_DONE(outcome);
        QCOMPARE(*outcome, db::SchemaState::Upgraded);
        outcome = db::bringSchemaUpToDate(*database);
        LANYARD_VERIFY_DONE(outcome);
        QCOMPARE(*outcome, db::SchemaState::Current);
    }

    void aDoorIsAddedAndChanged()
    {
        const EventFolder folder;
        const auto file = folder.fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s)}));
        const auto types = file->registrations().ticketTypes();
        LANYARD_VERIFY_DONE(types);

        Door camp = aDoor().named(u"Camp"_s).holding(40).welcoming({types->first().id});
        auto stored = file->doors().add(camp);
        LANYARD_VERIFY_DONE(stored);
        stored->capacity = std::nullopt;
        stored->welcome.clear();
        stored->place = u"Room 3"_s;
        LANYARD_VERIFY_DONE(file->doors().change(*stored));
        const auto doors = file->doors().doors();
        LANYARD_VERIFY_DONE(doors);
        QVERIFY(doors->contains(*stored));

        QCOMPARE(failureIn(file->doors().add(camp)), Failure::Kind::AlreadyThere);
        camp.id = Id<Door>{999};
        camp.name = u"Nowhere"_s;
        QCOMPARE(failureIn(file->doors().change(camp)), Failure::Kind::NotFound);
        camp.name = u" "_s;
        QCOMPARE(failureIn(file->doors().add(camp)), Failure::Kind::InvalidValue);
        camp.name = u"Lounge"_s;
        camp.welcome = {Id<TicketType>{999}};
        QCOMPARE(failureIn(file->doors().add(camp)), Failure::Kind::InvalidValue);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aDoorThatNobodyCameToIsRemoved()
    {
        const EventFolder folder;
        const auto file = folder.fresh();
        QVERIFY(file);
        const qsizetype before = file->doors().doors()->size();
        const auto camp = file->doors().add(aDoor().named(u"Camp"_s).welcoming({}));
        LANYARD_VERIFY_DONE(camp);
        LANYARD_VERIFY_DONE(file->doors().change(*camp));
        QCOMPARE(*file->doors().remove(camp->id), DoorRemoval::Removed);
        QCOMPARE(file->doors().doors()->size(), before);
        QCOMPARE(failureIn(file->doors().remove(camp->id)), Failure::Kind::NotFound);
        QCOMPARE(problemsOf(*file), QStringList{});
        LANYARD_VERIFY_DONE(file->doors().add(aDoor().named(u"Camp"_s)));
    }

    void aDoorThatSomebodyCameToStays()
    {
        const EventFolder folder;
        const auto file = folder.fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        const Door door = firstDoor(*file);
        LANYARD_VERIFY_DONE(file->journal().append(
            aDeed(Deed::Kind::Refusal, *personWith(*file, u"CODE-1"), door)));
        QCOMPARE(*file->doors().remove(door.id), DoorRemoval::WasUsed);
        QVERIFY(file->doors().doors()->contains(door));
    }

private:
    /// Runs the first steps as they were frozen and adds the rows that a program of that time left.
    static void makeVersion(const EventFolder &folder, qsizetype version)
    {
        QByteArray sql;
        const QDir steps{u":/schema/sqlite"_s};
        const QStringList names = steps.entryList(QDir::Files, QDir::Name).first(version);
        for (const QString &name : names) {
            QFile step{steps.filePath(name)};
            QVERIFY(step.open(QIODevice::ReadOnly));
            sql += step.readAll();
        }
        QFile rows{QStringLiteral(LANYARD_SOURCE_DIR "/tests/store/version-%1.sql").arg(version)};
        QVERIFY(rows.open(QIODevice::ReadOnly));
        sql += rows.readAll();
        QVERIFY(folder.tamper(sql.constData()));
    }
};

QTEST_GUILESS_MAIN(EventFilesTest)
#include "tst_EventFiles.moc"
