// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/UndoAdmission.h"
#include "tests/kit/Fakes.h"
#include "tests/store/StoreKit.h"

#include "app/ports/EventSettings.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->fresh();
        QVERIFY(file);
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        ada = personWith(*file, u"CODE-1")->id;
        door = firstDoor(*file);
        clock.at = noon;
    }
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void anAdmissionThatIsTakenBackNeverWas()
    {
        const History before = history();
        admit(noon);
        QVERIFY(undo() == Did::Undone);
        QCOMPARE(history(), before);
        QCOMPARE(file->attendance().attendance({})->people, 0);
        QVERIFY(!file->registrations().find(u"Ada"_s, 1)->constFirst().admitted);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void theJournalKeepsBoth()
    {
        admit(noon);
        QVERIFY(undo() == Did::Undone);
        QList<JournalRecord> records;
        LANYARD_VERIFY_DONE(file->journal().forEachRecord({.who = ada}, [&](const auto &record) {
            records.append(record);
            return true;
        }));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].kind, Kind::Admission);
        QVERIFY(records[0].undone);
        QCOMPARE(records[1].kind, Kind::Undo);
        QCOMPARE(records[1].body.value(u"reason").toString(), u"wrong person"_s);
    }

    void theEntryBeforeStandsAgain()
    {
        admit(noon);
        leave(noon.addSecs(60));
        const History outside = history();
        admit(noon.addSecs(120));
        clock.at = noon.addSecs(130);
        QVERIFY(undo() == Did::Undone);
        QCOMPARE(history(), outside);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void theDeskCountsWithIt()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-2"_s, u"Bea"_s)}));
        const Registration bea = *personWith(*file, u"CODE-2");
        QCOMPARE(*file->attendance().crowd(door.id), (Crowd{0, 0}));
        admit(noon);
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(Kind::Admission, bea, door, noon.addSecs(1))));
        leave(noon.addSecs(2));
        QCOMPARE(*file->attendance().crowd(door.id), (Crowd{2, 1}));
        auto guests = file->attendance().latest(door.id, 5);
        LANYARD_VERIFY_DONE(guests);
        QCOMPARE(guests->size(), 2);
        QCOMPARE(guests->first().who.name, u"Bea"_s);
        QCOMPARE(guests->last().firstIn, noon);

        QVERIFY(undo() == Did::Undone);
        QCOMPARE(*file->attendance().crowd(door.id), (Crowd{1, 1}));
        guests = file->attendance().latest(door.id, 5);
        QVERIFY(guests && guests->size() == 1);
    }

    void whoWasTakenBackComesInAgain()
    {
        admit(noon);
        const History once = history();
        QVERIFY(undo() == Did::Undone);
        admit(noon);
        QCOMPARE(history(), once);
    }

    void anExitAfterItStaysWithoutEffect()
    {
        admit(noon);
        leave(noon.addSecs(60));
        clock.at = noon.addSecs(90);
        QVERIFY(undo() == Did::Undone);
        QVERIFY(!history().lastEntry);
        QCOMPARE(history().peopleInside, 0);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void nothingIsUndoneTwice()
    {
        QVERIFY(undo() == Did::Nothing);
        admit(noon);
        QVERIFY(undo() == Did::Undone);
        QVERIFY(undo() == Did::Nothing);
    }

    void whatIsOldTakesMoreThanAVolunteer()
    {
        admit(noon);
        clock.at = noon.addSecs(10 * 60);
        QVERIFY(undo() == Did::Undone);
        admit(noon);
        clock.at = noon.addSecs(10 * 60 + 1);
        QVERIFY(undo() == Did::TooLate);
        QVERIFY(history().isInside());
    }

    void theEventSaysHowOldIsOld()
    {
        LANYARD_VERIFY_DONE(file->settings().choose({Contacts::Masked, 1}, noon));
        admit(noon);
        clock.at = noon.addSecs(61);
        QVERIFY(undo() == Did::TooLate);
    }

    void whatHappenedEarlierButWasWrittenLaterCountsAtItsTime()
    {
        admit(noon);
        leave(noon.addSecs(600));
        admit(noon.addSecs(300)); // ticked on paper, entered afterwards
        QVERIFY(!history().isInside());
        QCOMPARE(history().entries, 2);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

    void whatIsTickedOnPaperAfterwardsIsJudgedAsItWas()
    {
        admit(noon);
        leave(noon.addSecs(600));
        QVERIFY(history(noon.addSecs(300)).isInside());
        QVERIFY(!history(noon.addSecs(900)).isInside());
        // Who came in next without leaving before was inside, or their first entry was forgotten.
        QVERIFY(history(noon.addSecs(-300)).isInside());
        QCOMPARE(history(noon.addSecs(-300)).lastEntry->at, noon);
    }

    void aDoorIsAsFullAsItWas()
    {
        LANYARD_VERIFY_DONE(import(*file, {aDraft(u"CODE-2"_s, u"Bea"_s)}));
        admit(noon);
        leave(noon.addSecs(600));
        const auto crowdAt = [this](const QDateTime &at) {
            const Id<Registration> bea = personWith(*file, u"CODE-2")->id;
            return file->journal().history(bea, door.id, at)->peopleInside;
        };
        QCOMPARE(crowdAt(noon.addSecs(-1)), 0);
        QCOMPARE(crowdAt(noon.addSecs(300)), 1);
        QCOMPARE(crowdAt(noon.addSecs(900)), 0);
    }

    void theTimeThatAnUndoClaimsMakesNothingFresh()
    {
        admit(noon);
        clock.at = noon.addSecs(3600);
        const UndoAdmission undo{file->journal(), file->settings(), clock};
        const auto outcome
            = undo(ada, {.door = {}, .reason = u"x"_s, .at = noon.addSecs(60), .late = {}});
        QVERIFY(outcome && std::holds_alternative<UndoAdmission::TooLate>(*outcome));
    }

    void todayIsADayOfTheEvent()
    {
        // 15:59 and 16:00 UTC: before and after midnight in Shanghai.
        admit(QDateTime{QDate{2030, 5, 17}, QTime{15, 59}, Qt::UTC});
        const auto on = [this](const QTime &time) {
            return file->journal()
                .history(ada, door.id, QDateTime{QDate{2030, 5, 17}, time, Qt::UTC})
                ->entriesToday;
        };
        QCOMPARE(on(QTime{15, 59, 59}), 1);
        QCOMPARE(on(QTime{16, 0}), 0);
    }

    void answersAreKeptForTheNextTime()
    {
        Deed deed = aDeed(Kind::Admission, *personWith(*file, u"CODE-1"), door);
        deed.body.insert(u"answers"_s, QJsonObject{{u"photos"_s, u"yes"_s}});
        LANYARD_VERIFY_DONE(file->journal().append(deed));
        QCOMPARE(history().answers, (Answers{{u"photos"_s, u"yes"_s}}));
        QCOMPARE(problemsOf(*file), QStringList{});
    }

private:
    enum class Did { Undone, Nothing, TooLate, Failed };

    Did undo()
    {
        const UndoAdmission undo{file->journal(), file->settings(), clock};
        const auto outcome = undo(ada, {.door = {}, .reason = u"wrong person"_s});
        return outcome ? static_cast<Did>(outcome->index()) : Did::Failed;
    }
    void admit(const QDateTime &at) { write(Kind::Admission, at); }
    void leave(const QDateTime &at) { write(Kind::Exit, at); }
    void write(Kind kind, const QDateTime &at)
    {
        LANYARD_VERIFY_DONE(
            file->journal().append(aDeed(kind, *personWith(*file, u"CODE-1"), door, at)));
    }
    History history(const QDateTime &at = noon.addDays(1)) const
    {
        const auto found = file->journal().history(ada, door.id, at);
        return found ? *found : History{};
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    Id<Registration> ada;
    Door door;
    FixedClock clock;
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_Undo.moc"
