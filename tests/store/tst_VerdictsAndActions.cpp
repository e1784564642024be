// SPDX-License-Identifier: Apache-2.0
#include "app/ports/EventSettings.h"
#include "app/ports/Registrar.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/UndoAdmission.h"
#include "tests/kit/Fakes.h"
#include "tests/store/StoreKit.h"

#include <array>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

/// Every case of a verdict, and what every action at the desk makes of the next scan.
class VerdictsAndActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void theNextScanIsAnsweredByWhatWasDone_data()
    {
        QTest::addColumn<int>("situation");
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("verdict");
        for (size_t row = 0; row < table.size(); ++row) {
            for (size_t column = 0; column < actions.size(); ++column) {
                QTest::newRow(
                    qPrintable(u"%1, then %2"_s.arg(QLatin1StringView{table[row].situation},
                                                    QLatin1StringView{actions[column].name})))
                    << int(row) << int(column) << QString::fromLatin1(table[row].next[column]);
            }
        }
    }

    void theNextScanIsAnsweredByWhatWasDone()
    {
        QFETCH(const int, situation);
        QFETCH(const int, action);
        QFETCH(const QString, verdict);
        prepare(table[size_t(situation)]);
        const History before = history();

        (this->*actions[size_t(action)].act)();

        QCOMPARE(scan(), verdict);
        QVERIFY(history().peopleInside >= before.peopleInside - 1);
        QCOMPARE(problemsOf(*file), QStringList{});
    }

private:
    void nothing() { }
    void letOut() { QVERIFY(lets(judged({.leaving = true}))); } // exits never refuse
    void letIn() { QVERIFY(lets(judged({.overrideReason = u"the speaker's mother"_s}))); }
    void answer() { QVERIFY(!nameOf(judged({.answers = {{u"photos"_s, u"yes"_s}}})).isEmpty()); }
    void takeBack()
    {
        const UndoAdmission undo{file->journal(), file->settings(), clock};
        LANYARD_VERIFY_DONE(undo(ada, {.door = door.id, .reason = u"wrong person"_s}));
    }
    void confirm() { changeStanding(Standing::Confirmed); }
    void block() { changeStanding(Standing::Blocked); }
    void swap()
    {
        LANYARD_VERIFY_DONE(file->registrar().swapTicketType(
            ada, u"Speaker"_s, {.reason = u"gives a talk"_s}, noon));
    }
    void rename()
    {
        LANYARD_VERIFY_DONE(file->registrar().correct(ada, {{u"name"_s, u"Ada K."_s}}, noon));
    }
    void note() { LANYARD_VERIFY_DONE(file->registrar().note(ada, u"deposit open"_s, noon)); }
    void reissue()
    {
        LANYARD_VERIFY_DONE(file->registrar().reissue(ada, {.reason = u"badge lost"_s}, noon));
    }

    /// Unpaid and blocked people become confirmed; nobody else does.
    void changeStanding(Standing standing)
    {
        const auto who = file->registrations().findById(ada);
        LANYARD_VERIFY_DONE(who);
        const Standing now = (*who)->standing;
        const bool may = now == standing || standing == Standing::Blocked || now == Standing::Unpaid
            || now == Standing::Blocked;
        const auto done = file->registrar().setStanding(ada, standing, {}, noon);
        QCOMPARE(failureIn(done), may ? std::nullopt : std::optional{Failure::Kind::InvalidValue});
    }

    struct Action
    {
        const char *name;
        void (VerdictsAndActionsTest::*act)();
    };
    static constexpr size_t howMany = 11;
    static const std::array<Action, howMany> actions;

    struct Situation
    {
        const char *situation; ///< the verdict that it leads to
        std::array<const char *, howMany> next;
    };
    static const std::array<Situation, 12> table;

    /// Each situation is set up once; every action gets a copy of it.
    void prepare(const Situation &situation)
    {
        const QByteArray verdict = situation.situation;
        folder.emplace();
        if (made.contains(verdict)) {
            QVERIFY(folder->write(made.value(verdict)));
        } else {
            setUp(verdict);
            file.reset();
            made.insert(verdict, folder->bytes());
        }
        auto opened = folder->open();
        LANYARD_VERIFY_DONE(opened);
        file = *std::move(opened);
        ada = personWith(*file, u"CODE-1")->id;
        const auto doors = file->doors().doors();
        LANYARD_VERIFY_DONE(doors);
        door = *std::ranges::find(*doors, u"Day 1"_s, &Door::name);
        QCOMPARE(nameOf(judgedOnly()), QString::fromLatin1(verdict));
    }

    void setUp(const QByteArray &verdict)
    {
        file = folder->fresh();
        QVERIFY(file);
        RegistrationDraft draft = aDraft(u"CODE-1"_s, u"Ada"_s);
        draft.standing = verdict == "cancelled" ? Standing::Cancelled
            : verdict == "blocked"              ? Standing::Blocked
            : verdict == "not_approved"         ? Standing::Pending
            : verdict == "unpaid"               ? Standing::Unpaid
                                                : Standing::Confirmed;
        RegistrationDraft speaker = aDraft(u"CODE-2"_s, u"Bea"_s);
        speaker.ticketType = u"Speaker"_s;
        LANYARD_VERIFY_DONE(import(*file, {draft, speaker}));
        if (verdict == "ticket_not_valid_now")
            expireTicket();
        setUpDoor(verdict);
        if (verdict == "already_in")
            append(Deed::Kind::Admission, u"CODE-1");
        if (verdict == "full")
            append(Deed::Kind::Admission, u"CODE-2");
    }

    void expireTicket()
    {
        file.reset();
        QVERIFY(folder->tamper("UPDATE registration SET valid_until = 0 WHERE code = 'CODE-1'"));
        auto opened = folder->open();
        LANYARD_VERIFY_DONE(opened);
        file = *std::move(opened);
    }

    void setUpDoor(const QByteArray &verdict)
    {
        door = firstDoor(*file);
        door.opens = noon.addSecs(-3600);
        door.closes = noon.addSecs(3600);
        if (verdict == "not_for_this_door")
            door.welcome = {personWith(*file, u"CODE-2")->type.id};
        if (verdict == "door_not_open")
            door.opens = noon.addSecs(60);
        if (verdict == "rule_refused")
            door.rule = std::get<Rule>(ruleIn(u"ticket_type is \"Speaker\""_s));
        if (verdict == "full")
            door.capacity = 1;
        if (verdict == "answer_needed")
            door.questions = {{u"photos"_s, u"Photos?"_s, {}, Question::Kind::Consent, {}, true}};
        LANYARD_VERIFY_DONE(file->doors().change(door));
    }

    void append(Deed::Kind kind, QStringView code)
    {
        LANYARD_VERIFY_DONE(file->journal().append(aDeed(kind, *personWith(*file, code), door)));
    }

    Verdict judged(const AdmitAttendee::Manner &manner)
    {
        const AdmitAttendee admit{
            file->registrations(), file->doors(), file->journal(), clock, zoneOf(file->event())};
        const auto who = file->registrations().findById(ada);
        const auto verdict = admit((*who)->code.text(), door, manner);
        return verdict ? *verdict : Verdict{UnknownCode{}};
    }
    /// Without writing it down.
    Verdict judgedOnly() const
    {
        const auto who = file->registrations().findById(ada);
        return judge(**who, door, history(), {noon, zoneOf(file->event())});
    }
    QString scan() { return nameOf(judged({})); }
    History history() const
    {
        const auto found = file->journal().history(ada, door.id, noon);
        return found ? *found : History{};
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    QHash<QByteArray, QByteArray> made; ///< event files by situation
    Id<Registration> ada;
    Door door;
    FixedClock clock;
};

using Test = VerdictsAndActionsTest;

const std::array<Test::Action, Test::howMany> Test::actions{{{"nothing", &Test::nothing},
                                                             {"exit", &Test::letOut},
                                                             {"override", &Test::letIn},
                                                             {"answer", &Test::answer},
                                                             {"undo", &Test::takeBack},
                                                             {"confirm", &Test::confirm},
                                                             {"block", &Test::block},
                                                             {"swap", &Test::swap},
                                                             {"rename", &Test::rename},
                                                             {"note", &Test::note},
                                                             {"re-issue", &Test::reissue}}};

// clang-format off
#define ADMITTED "admitted"
#define IN "already_in"
#define BLOCKED "blocked"
//   situation              nothing, exit, override, answer, undo, confirm, block, swap, rename, note, re-issue
const std::array<Test::Situation, 12> Test::table{{
    {"admitted",             {ADMITTED, ADMITTED, IN, IN, ADMITTED, ADMITTED, BLOCKED, ADMITTED, ADMITTED, ADMITTED, ADMITTED}},
    {"already_in",           {IN, ADMITTED, IN, IN, ADMITTED, IN, BLOCKED, IN, IN, IN, IN}},
    {"cancelled",            {"cancelled", "cancelled", "cancelled", "cancelled", "cancelled", "cancelled", BLOCKED, "cancelled", "cancelled", "cancelled", "cancelled"}},
    {"blocked",              {BLOCKED, BLOCKED, BLOCKED, BLOCKED, BLOCKED, ADMITTED, BLOCKED, BLOCKED, BLOCKED, BLOCKED, BLOCKED}},
    {"not_approved",         {"not_approved", "not_approved", "not_approved", "not_approved", "not_approved", "not_approved", BLOCKED, "not_approved", "not_approved", "not_approved", "not_approved"}},
    {"ticket_not_valid_now", {"ticket_not_valid_now", "ticket_not_valid_now", "ticket_not_valid_now", "ticket_not_valid_now", "ticket_not_valid_now", "ticket_not_valid_now", BLOCKED, "ticket_not_valid_now", "ticket_not_valid_now", "ticket_not_valid_now", "ticket_not_valid_now"}},
    {"not_for_this_door",    {"not_for_this_door", "not_for_this_door", "not_for_this_door", "not_for_this_door", "not_for_this_door", "not_for_this_door", BLOCKED, ADMITTED, "not_for_this_door", "not_for_this_door", "not_for_this_door"}},
    {"door_not_open",        {"door_not_open", "door_not_open", "door_not_open", "door_not_open", "door_not_open", "door_not_open", BLOCKED, "door_not_open", "door_not_open", "door_not_open", "door_not_open"}},
    {"unpaid",               {"unpaid", "unpaid", "unpaid", "unpaid", "unpaid", ADMITTED, BLOCKED, "unpaid", "unpaid", "unpaid", "unpaid"}},
    {"rule_refused",         {"rule_refused", "rule_refused", "rule_refused", "rule_refused", "rule_refused", "rule_refused", BLOCKED, ADMITTED, "rule_refused", "rule_refused", "rule_refused"}},
    {"full",                 {"full", "full", IN, "full", "full", "full", BLOCKED, "full", "full", "full", "full"}},
    {"answer_needed",        {"answer_needed", "answer_needed", IN, IN, "answer_needed", "answer_needed", BLOCKED, "answer_needed", "answer_needed", "answer_needed", "answer_needed"}},
}};
// clang-format on

QTEST_GUILESS_MAIN(VerdictsAndActionsTest)
#include "tst_VerdictsAndActions.moc"
