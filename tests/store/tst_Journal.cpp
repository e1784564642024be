// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PendingBadge.h"
#include "tests/store/BrokenDisk.h"
#include "tests/store/StoreKit.h"

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(
            import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s), aDraft(u"CODE-2"_s, u"Bea"_s)}));
        ada = personWith(*file, u"CODE-1");
        bea = personWith(*file, u"CODE-2");
        door = firstDoor(*file);
        QVERIFY(ada && bea && door.id);
    }
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void whoCameInIsInside()
    {
        QCOMPARE(*file->journal().history(ada->id, door.id, noon), History{});
        write(Kind::Admission, *ada, noon);
        const History history = *file->journal().history(ada->id, door.id, noon);
        QCOMPARE(history.lastEntry, (Entry{noon, mainDesk.desk, mainDesk.operatorName}));
        QCOMPARE(history.peopleInside, 1);
        QCOMPARE(*file->journal().history(bea->id, door.id, noon),
                 (History{.lastEntry = {}, .peopleInside = 1, .answers = {}}));

        const Door other = file->doors().doors()->last();
        QCOMPARE(*file->journal().history(ada->id, other.id, noon), History{});
    }

    void whoLeftIsOutside()
    {
        write(Kind::Admission, *ada, noon);
        write(Kind::Exit, *ada, noon.addSecs(60));
        const History history = *file->journal().history(ada->id, door.id, noon.addSecs(120));
        QVERIFY(history.lastEntry && !history.isInside());
        QCOMPARE(history.peopleInside, 0);
        QCOMPARE(history.entries, 1);
        write(Kind::Override, *ada, noon.addSecs(120));
        QCOMPARE(file->journal().history(ada->id, door.id, noon.addSecs(120))->lastEntry->at,
                 noon.addSecs(120));
    }

    void leavingWithoutEnteringChangesNothing()
    {
        write(Kind::Exit, *ada, noon);
        QCOMPARE(*file->journal().history(ada->id, door.id, noon), History{});
        QCOMPARE(file->attendance().attendance({})->people, 0);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void enteringTwiceIsOnePerson()
    {
        write(Kind::Admission, *ada, noon);
        write(Kind::Override, *ada, noon.addSecs(5));
        QCOMPARE(file->journal().history(ada->id, door.id, noon)->peopleInside, 1);
    }

    void everyRecordSaysWhoDidWhat()
    {
        write(Kind::Admission, *ada, noon);
        LANYARD_VERIFY_DONE(file->journal().append({.kind = Kind::Refusal,
                                                    .at = noon.addMSecs(7),
                                                    .who = {},
                                                    .door = door.id,
                                                    .body = {{u"scanned"_s, u"¿?"_s}}}));
        const auto all = records();
        QCOMPARE(all.size(), 3); // the import is the first
        QCOMPARE(all[1].kind, Kind::Admission);
        QCOMPARE(all[1].id.seq, 2);
        QCOMPARE(all[1].at, noon);
        QCOMPARE(all[1].desk, mainDesk.desk);
        QCOMPARE(all[1].operatorName, mainDesk.operatorName);
        QCOMPARE(all[1].door, door.name);
        QCOMPARE(all[1].who, u"CODE-1"_s);
        QCOMPARE(all[1].name, u"Ada"_s);
        QCOMPARE(all[2].kind, Kind::Refusal);
        QCOMPARE(all[2].at, noon.addMSecs(7));
        QCOMPARE(all[2].who, QString{});
        QCOMPARE(all[2].body.value(u"scanned").toString(), u"¿?"_s);
        QCOMPARE(all[2].id.incarnation, all[0].id.incarnation);
    }

    void everyStartIsAnIncarnationOfItsOwn()
    {
        write(Kind::Admission, *ada, noon);
        reopen();
        write(Kind::Exit, *ada, noon);
        write(Kind::Admission, *ada, noon);
        const auto all = records();
        QVERIFY(all[1].id.incarnation != all[2].id.incarnation);
        QCOMPARE(all[2].id.seq, 1);
        QCOMPARE(all[3].id.seq, 2);
        QCOMPARE(problemsOf(*file), QStringList{});
        QCOMPARE(file->verify()->records, 4);
    }

    void anAuditSaysHowFarItIs()
    {
        for (int minute = 0; minute < 200; ++minute)
            write(minute % 2 ? Kind::Exit : Kind::Admission, *ada, noon.addSecs(60 * minute));
        QList<qint64> told;
        const auto report = file->verify([&told](qint64 records) {
            told.append(records);
            return true;
        });
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList{});
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QVERIFY2(std::any_of(told.cbegin(),
                             told.cend(),
                             [&](qint64 records) { return records > 0 && records < 200; }),
                 "only told when all was done");
    }

    void anAuditCanBeStopped()
    {
        for (int minute = 0; minute < 200; ++minute)
            write(minute % 2 ? Kind::Exit : Kind::Admission, *ada, noon.addSecs(60 * minute));
        qint64 last = 0;
        const auto stopped = file->verify([&last](qint64 records) {
            last = records;
            return records < 100;
        });
        QCOMPARE(failureIn(stopped), Failure::Kind::Cancelled);
        QVERIFY(last >= 100 && last < 200); // and no later
        QCOMPARE(failureIn(file->verify([](qint64) { return false; })), Failure::Kind::Cancelled);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void nobodyIsAdmittedWhoIsNotRegistered()
    {
        Deed deed = aDeed(Kind::Admission, *ada, door);
        deed.who = Id<Registration>{999};
        QCOMPARE(failureIn(file->journal().append(deed)), Failure::Kind::NotFound);
        deed = aDeed(Kind::Admission, *ada, door);
        deed.door = Id<Door>{999};
        QCOMPARE(failureIn(file->journal().append(deed)), Failure::Kind::NotFound);
        write(Kind::Admission, *ada, noon); // and the chain goes on without a gap
        QCOMPARE(records().last().id.seq, 2);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void noRecordIsChangedOrRemoved()
    {
        write(Kind::Admission, *ada, noon);
        file.reset();
        QVERIFY(!folder->tamper("UPDATE journal SET at = 0"));
        QVERIFY(!folder->tamper("DELETE FROM journal"));
        file = *folder->open();
        QCOMPARE(records().size(), 2);
    }

    void aPrintJobGoesItsWay()
    {
        PrintJob first = aJob(*ada);
        PrintJob second = aJob(*bea);
        LANYARD_VERIFY_DONE(file->journal().recordPrint(first, noon));
        LANYARD_VERIFY_DONE(file->journal().recordPrint(second, noon));
        QCOMPARE(*file->journal().pendingPrints(9), (QList{second, first}));

        first.state = PrintJob::State::Sent;
        first.spoolerJob = 42;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(first, noon.addSecs(1)));
        second.state = PrintJob::State::Failed;
        second.message = u"paper jam"_s;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(second, noon.addSecs(2)));
        QCOMPARE(*file->journal().pendingPrints(9), (QList{second, first}));
        QCOMPARE(*file->journal().printsOf(bea->id), (Prints{0, 0}));

        first.state = PrintJob::State::Printed;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(first, noon.addSecs(3)));
        const PrintJob again = aJob(*ada);
        LANYARD_VERIFY_DONE(file->journal().recordPrint(again, noon.addSecs(4)));
        reopen();
        QCOMPARE(*file->journal().pendingPrints(9), (QList{again, second}));
        QCOMPARE(*file->journal().printsOf(ada->id), (Prints{2, 0}));
        QCOMPARE(records().size(), 7);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aSettledPrintJobIsNotLookedAtAgain()
    {
        PrintJob job = aJob(*ada);
        job.copies = 2;
        job.reason = u"wet\tpaper"_s;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
        job.state = PrintJob::State::Sent;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
        QCOMPARE(*file->journal().pendingPrints(9), QList{job});
        job.settled = true;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
        PrintJob other = aJob(*bea);
        other.state = PrintJob::State::Unknown;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(other, noon));
        reopen();
        QCOMPARE(*file->journal().pendingPrints(9), (QList{other, job}));
        QVERIFY(!isOpen(job) && !isOpen(other));
        QCOMPARE(*file->journal().printsOf(ada->id), (Prints{1, 1}));
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void whatIsToBeLookedAfterIsNotHiddenByWhatIsSettledOrTakenBack()
    {
        const PrintJob waits = aJob(*ada);
        LANYARD_VERIFY_DONE(file->journal().recordPrint(waits, noon));
        PrintJob takenBack = aJob(*ada);
        takenBack.state = PrintJob::State::Failed;
        takenBack.message = withdrawnMessage();
        LANYARD_VERIFY_DONE(file->journal().recordPrint(takenBack, noon));
        PrintJob settled = aJob(*bea);
        settled.state = PrintJob::State::Sent;
        settled.settled = true;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(settled, noon));

        QCOMPARE(*file->journal().pendingPrints(1), (QList{settled, waits}));
        QCOMPARE(*file->journal().pendingPrints(0), QList{waits});
    }

    void peopleAreCountedNotScans()
    {
        const Door second = file->doors().doors()->last();
        const QDateTime dayTwo = second.opens.addSecs(3600 * 10);
        write(Kind::Refusal, *ada, noon);
        write(Kind::Admission, *ada, noon);
        write(Kind::Exit, *ada, noon.addSecs(60));
        write(Kind::Admission, *ada, noon.addSecs(120));
        LANYARD_VERIFY_DONE(file->journal().append(aDeed(Kind::Admission, *ada, second, dayTwo)));
        LANYARD_VERIFY_DONE(file->journal().append(aDeed(Kind::Admission, *bea, second, dayTwo)));
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Kind::Exit, *bea, second, dayTwo.addSecs(60))));

        const auto all = file->attendance().attendance({});
        LANYARD_VERIFY_DONE(all);
        QCOMPARE(all->registrations, 2);
        QCOMPARE(all->people, 2);
        QCOMPARE(all->inside, 1);
        QCOMPARE(all->refusals, 1);
        QCOMPARE(all->byType, (QMap<QString, qint64>{{u"Standard"_s, 2}}));
        QCOMPARE(all->byDoor, (QMap<QString, qint64>{{door.name, 1}, {second.name, 2}}));
        QCOMPARE(all->arrivals, (QMap<QDateTime, qint64>{{noon, 1}, {dayTwo, 1}}));
        QCOMPARE(all->byDesk, (QMap<QString, qint64>{{mainDesk.desk, 2}}));

        const auto atDoor = file->attendance().attendance({door.id, {}});
        LANYARD_VERIFY_DONE(atDoor);
        QCOMPARE(atDoor->people, 1);
        const auto onDayTwo
            = file->attendance().attendance({{}, std::pair{second.opens, second.closes}});
        LANYARD_VERIFY_DONE(onDayTwo);
        QCOMPARE(onDayTwo->people, 2);
        QCOMPARE(onDayTwo->refusals, 0);
    }

    void attendeesComeInTheOrderOfTheirFirstAdmission()
    {
        write(Kind::Admission, *bea, noon.addSecs(-10));
        write(Kind::Admission, *ada, noon);
        write(Kind::Exit, *bea, noon.addSecs(60));
        write(Kind::Admission, *ada, noon.addSecs(90));
        PrintJob job = aJob(*ada);
        job.state = PrintJob::State::Printed;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));

        QList<Attendee> people;
        LANYARD_VERIFY_DONE(file->attendance().forEachAttendee({}, [&](const Attendee &person) {
            people.append(person);
            return true;
        }));
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].who, *bea);
        QCOMPARE(people[0].firstIn, noon.addSecs(-10));
        QCOMPARE(people[0].lastOut, noon.addSecs(60));
        QCOMPARE(people[0].admissions, 1);
        QVERIFY(!people[0].badgePrinted);
        QCOMPARE(people[1].who, *ada);
        QVERIFY(!people[1].lastOut.isValid());
        QCOMPARE(people[1].admissions, 2);
        QCOMPARE(people[1].doors, QStringList{door.name});
        QCOMPARE(people[1].desk, mainDesk.desk);
        QVERIFY(people[1].badgePrinted);
    }

    void whoDidNotComeIsListed()
    {
        RegistrationDraft online = aDraft(u"CODE-3"_s, u"Cid"_s);
        online.ticketType = u"Online"_s;
        RegistrationDraft unpaid = aDraft(u"CODE-4"_s, u"Dan"_s);
        unpaid.standing = Standing::Unpaid;
        LANYARD_VERIFY_DONE(import(*file, {online, unpaid}));
        write(Kind::Refusal, *ada, noon);
        write(Kind::Admission, *bea, noon);
        QCOMPARE(noShows({}), QStringList{u"Ada"_s});
        QCOMPARE(noShows({file->doors().doors()->last().id, {}}),
                 (QStringList{u"Ada"_s, u"Bea"_s}));
        QCOMPARE(noShows({{}, std::pair{noon.addSecs(1), noon.addSecs(2)}}),
                 (QStringList{u"Ada"_s, u"Bea"_s}));
    }

    void everyChangedByteOfARecordIsFound()
    {
        write(Kind::Admission, *ada, noon);
        write(Kind::Admission, *bea, noon);
        file.reset();
        const QByteArray whole = folder->bytes();
        const QByteArray body = R"({"operator":"Olive","verdict":"admitted"})";
        const qsizetype begin = whole.indexOf(body);
        QVERIFY(begin > 0);
        const qsizetype before = 40; // the columns in front of the body
        const qsizetype behind = 64; // prev and hash
        for (qsizetype i = begin - before; i < begin + body.size() + behind; ++i) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ 1);
            QVERIFY(folder->write(flipped));
            const auto opened = folder->open(Access::Read);
            QVERIFY2(!opened || !problemsOf(**opened).isEmpty(),
                     qPrintable(QString::number(i - begin)));
        }
    }

    void aChangedFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *what, const QByteArray &sql, const QString &problem) {
            QTest::newRow(what) << sql << problem;
        };
        row("a record is missing", "DELETE FROM journal WHERE position = 2", u"seq 3 follows 1"_s);
        row("a person was taken off the list",
            "DELETE FROM registration WHERE code = 'CODE-1'",
            u"nobody is registered"_s);
        row("a door is gone", "DELETE FROM door WHERE id = 1", u"door"_s);
        row("somebody was let out", "UPDATE presence SET inside = 0", u"presence 1 at door 1"_s);
        row("somebody was let in",
            "INSERT INTO presence VALUES (2, 1, 1, 1, 0, 0, NULL, 'x', 'y')",
            u"presence 2 at door 1"_s);
        row("the crowd was counted wrong",
            "UPDATE occupancy SET inside = 7",
            u"occupancy at door 1"_s);
        row("an answer was put into a mouth",
            "INSERT INTO answer VALUES (1, 1, 'photos', 'yes')",
            u"answer 1 at door 1"_s);
        row("a deed was moved", "UPDATE deed SET at = 0 WHERE position = 3", u"deed 3"_s);
        row("a badge was not printed",
            "INSERT INTO print_job VALUES (1, 'a', 1, '', '', 'printed', 1, '', 1, '', 0, 0)",
            u"print_job 1"_s);
        row("a code was exchanged",
            "UPDATE registration SET code = 'CODE-X' WHERE id = 2",
            u"registration 2"_s);
        row("it calls itself something else", "PRAGMA application_id = 7", u"not ours"_s);
    }
    void aChangedFileIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, problem);
        write(Kind::Admission, *ada, noon);
        write(Kind::Exit, *bea, noon);
        QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        QVERIFY(folder->tamper("DROP TRIGGER journal_is_never_shortened"));
        QVERIFY(folder->tamper(sql.constData()));
        const auto opened = folder->open(Access::Read);
        if (problem == u"not ours") {
            QCOMPARE(failureIn(opened), Failure::Kind::NotAnEventFile);
            return;
        }
        LANYARD_VERIFY_DONE(opened);
        const QString problems = problemsOf(**opened).join(u'\n');
        QVERIFY2(problems.contains(problem), qPrintable(problems));
    }

    void theLogIsMovedIntoTheFileAgainAndAgain()
    {
        constexpr qint64 mostBytes = 12 * 1024 * 1024;
        for (int i = 0; i < 1500; ++i)
            write(i % 2 ? Kind::Exit : Kind::Admission, *ada, noon.addSecs(i));
        const qint64 log = QFileInfo{folder->path() + u"-wal"_s}.size();
        QVERIFY2(log > 0 && log < mostBytes, qPrintable(QString::number(log)));
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aFullDiskLosesNothingAndIsGotOver()
    {
        write(Kind::Admission, *ada, noon);
        const Deed deed = aDeed(Kind::Admission, *bea, door);
        {
            const DiskTrouble trouble{Disk::Full};
            QCOMPARE(failureIn(file->journal().append(deed)), Failure::Kind::DiskFull);
            QCOMPARE(failureIn(file->journal().append(deed)), Failure::Kind::DiskFull);
            QVERIFY(!file->journal().history(bea->id, door.id, noon)->isInside());
        }
        LANYARD_VERIFY_DONE(file->journal().append(deed));
        QCOMPARE(records().last().id.seq, 3);
        QCOMPARE(problemsOf(*file), QStringList{});
        reopen();
        QCOMPARE(records().size(), 3);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void anImportOntoAFullDiskChangesNothing()
    {
        QList<RegistrationDraft> many;
        for (int i = 0; i < 3000; ++i)
            many.append(aDraft(u"MANY-%1"_s.arg(i), u"Guest %1"_s.arg(i)));
        {
            const DiskTrouble trouble{Disk::Full};
            QCOMPARE(failureIn(import(*file, many)), Failure::Kind::DiskFull);
        }
        QVERIFY(!personWith(*file, u"MANY-1"));
        QCOMPARE(problemsOf(*file), QStringList{});
        LANYARD_VERIFY_DONE(import(*file, many));
        QVERIFY(personWith(*file, u"MANY-1"));
    }

    void anUnknownOutcomeIsNeverCalledSuccess()
    {
        write(Kind::Admission, *ada, noon);
        const Deed deed = aDeed(Kind::Admission, *bea, door);
        {
            const DiskTrouble trouble{Disk::LosesWrites};
            QCOMPARE(failureIn(file->journal().append(deed)), Failure::Kind::Unexpected);
        }
        // The disk works again, but nobody knows what it kept: only a new start may write.
        const auto refused = file->journal().append(deed);
        QCOMPARE(failureIn(refused), Failure::Kind::Unexpected);
        QVERIFY(refused.failure().detail.contains(u"outcome of a write unknown"));
        QCOMPARE(failureIn(file->intake().begin(RegistrationIntake::Aim::Store)),
                 Failure::Kind::Unexpected);
        QVERIFY(file->journal().history(ada->id, door.id, noon)->isInside());

        reopen();
        QVERIFY(file->journal().history(ada->id, door.id, noon)->isInside());
        QCOMPARE(problemsOf(*file), QStringList{});
        LANYARD_VERIFY_DONE(file->journal().append(deed));
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void aKilledDeskLosesNothingThatWasAcknowledged()
    {
        file.reset();
        qint64 acknowledged = 0;
        for (int round = 0; round < 10; ++round) {
            acknowledged += killDeskAfter(20 + 17 * round);
            file = *folder->open(); // the lock of a dead desk does not count
            QVERIFY(records().size() - 1 >= acknowledged);
            QVERIFY(records().size() - 1 <= acknowledged + round + 1); // at most one more a round
            QCOMPARE(problemsOf(*file), QStringList{});
            file.reset();
        }
        QVERIFY(acknowledged > 0);
    }

private:
    void write(Kind kind, const Registration &who, const QDateTime &at)
    {
        LANYARD_VERIFY_DONE(file->journal().append(aDeed(kind, who, door, at)));
    }
    void reopen()
    {
        file.reset();
        auto opened = folder->open();
        LANYARD_VERIFY_DONE(opened);
        file = *std::move(opened);
    }
    QList<JournalRecord> records() const
    {
        QList<JournalRecord> all;
        const auto done = file->journal().forEachRecord({}, [&all](const JournalRecord &record) {
            all.append(record);
            return true;
        });
        return done ? all : QList<JournalRecord>{};
    }
    QStringList noShows(const AttendanceFilter &filter) const
    {
        QStringList names;
        const auto done = file->attendance().forEachNoShow(filter, [&](const Attendee &person) {
            names.append(person.who.name);
            return true;
        });
        return done ? names : QStringList{u"failed"_s};
    }
    static PrintJob aJob(const Registration &who)
    {
        return {.id = QUuid::createUuid(),
                .who = who.id,
                .templateName = u"conference-a6"_s,
                .printer = u"Front"_s,
                .state = PrintJob::State::Queued,
                .spoolerJob = 0,
                .message = {}};
    }

    /// A desk in a process of its own, killed in the middle of its work; answers how many records
    /// it had called durable.
    qint64 killDeskAfter(int records)
    {
        int pipe[2] = {};
        if (::pipe(pipe) != 0)
            return -1;
        const pid_t desk = fork();
        if (desk == 0)
            admitForEver(pipe[1]);

        close(pipe[1]);
        qint64 acknowledged = 0;
        char one = 0;
        while (read(pipe[0], &one, 1) == 1) {
            if (++acknowledged == records)
                kill(desk, SIGKILL);
        }
        close(pipe[0]);
        waitpid(desk, nullptr, 0);
        return acknowledged;
    }
    [[noreturn]] void admitForEver(int acknowledgements)
    {
        auto opened = folder->open();
        while (opened && (*opened)->journal().append(aDeed(Kind::Admission, *ada, door))
               && ::write(acknowledgements, "+", 1) == 1) { }
        _exit(1);
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    std::optional<Registration> ada;
    std::optional<Registration> bea;
    Door door;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_Journal.moc"
