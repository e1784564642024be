// SPDX-License-Identifier: Apache-2.0
#include "app/ports/EventSettings.h"
#include "app/ports/Registrar.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/UndoAdmission.h"
#include "tests/kit/Fakes.h"
#include "tests/store/StoreKit.h"

#include <QMap>

#include <rapidcheck.h>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 5;
constexpr int doors = 3;
constexpr int seats = 2; ///< at the camp

enum class Step { Admit, Leave, Override, Undo, Paper, Rename, Block, Confirm, Reissue };
/// What somebody at a desk does next.
struct Move
{
    Step step = Step::Admit;
    int who = 0;
    int door = 0;
    int minutes = 0; ///< that pass before it
};

std::ostream &operator<<(std::ostream &out, const Move &move)
{
    return out << "step " << int(move.step) << " person " << move.who << " door " << move.door
               << " after " << move.minutes << " min";
}

rc::Gen<Move> moves()
{
    return rc::gen::build<Move>(rc::gen::set(&Move::step,
                                             rc::gen::weightedElement<Step>({{6, Step::Admit},
                                                                             {4, Step::Leave},
                                                                             {2, Step::Override},
                                                                             {3, Step::Undo},
                                                                             {1, Step::Paper},
                                                                             {1, Step::Rename},
                                                                             {1, Step::Block},
                                                                             {1, Step::Confirm},
                                                                             {1, Step::Reissue}})),
                                rc::gen::set(&Move::who, rc::gen::inRange(0, people)),
                                rc::gen::set(&Move::door, rc::gen::inRange(0, doors)),
                                rc::gen::set(&Move::minutes, rc::gen::inRange(0, 15)));
}

/// Counts in the simplest way what the desk did: the rival of every projection.
struct Model
{
    struct Passage
    {
        bool in = false;
        bool undone = false;
        QDateTime at;
    };
    using Way = QList<Passage>; ///< of one person through one door, as it was written

    QMap<std::pair<int, int>, Way> ways; ///< person, door

    [[nodiscard]] static bool isInside(const Way &way)
    {
        Way inOrder = way;
        std::ranges::stable_sort(inOrder, {}, &Passage::at);
        bool inside = false;
        for (const Passage &passage : inOrder)
            inside = passage.undone ? inside : passage.in;
        const bool entered = std::ranges::any_of(
            way, [](const Passage &passage) { return passage.in && !passage.undone; });
        return entered && inside;
    }
    [[nodiscard]] static int entries(const Way &way)
    {
        return int(std::ranges::count_if(
            way, [](const Passage &passage) { return passage.in && !passage.undone; }));
    }
    [[nodiscard]] int crowd(int door) const
    {
        int inside = 0;
        for (int who = 0; who < people; ++who)
            inside += isInside(ways.value({who, door}));
        return inside;
    }
};

/// One event file, the desk that works on it, and the model.
class Desk final
{
public:
    Desk()
    {
        m_file = m_folder.fresh();
        QList<RegistrationDraft> drafts;
        for (int who = 0; who < people; ++who)
            drafts.append(aDraft(codeOf(who), u"Guest %1"_s.arg(who)));
        RC_ASSERT(bool(import(*m_file, drafts)));
        for (int who = 0; who < people; ++who)
            m_people.append(personWith(*m_file, codeOf(who))->id);
        addDoor(u"Once"_s, Reentry::Once, std::nullopt);
        addDoor(u"Camp"_s, Reentry::AfterExit, seats);
        addDoor(u"Lounge"_s, Reentry::Any, std::nullopt);
        m_clock.at = noon;
    }

    void make(const Move &move)
    {
        m_clock.at = m_clock.at.addSecs(move.minutes * 60);
        switch (move.step) {
        case Step::Admit: return admit(move, {});
        case Step::Leave: return leave(move);
        case Step::Override: return admit(move, {.overrideReason = u"decided"_s});
        case Step::Undo: return undo(move);
        case Step::Paper: return tickPaper(move);
        case Step::Rename:
            RC_ASSERT(bool(m_file->registrar().correct(
                person(move), {{u"company"_s, m_clock.at.toString(Qt::ISODate)}}, m_clock.at)));
            return;
        case Step::Block: return changeStanding(move, Standing::Blocked);
        case Step::Confirm: return changeStanding(move, Standing::Confirmed);
        case Step::Reissue:
            RC_ASSERT(bool(m_file->registrar().reissue(person(move), {}, m_clock.at)));
            return;
        }
    }

    void compareWithTheModel() const
    {
        for (int door = 0; door < doors; ++door) {
            for (int who = 0; who < people; ++who) {
                const History history = historyOf(who, door);
                const Model::Way way = m_model.ways.value({who, door});
                RC_ASSERT(history.isInside() == Model::isInside(way));
                RC_ASSERT(history.entries == Model::entries(way));
                RC_ASSERT(history.peopleInside == m_model.crowd(door));
            }
        }
    }
    void verify() const { RC_ASSERT(problemsOf(*m_file).isEmpty()); }

private:
    static QString codeOf(int who) { return u"CODE-%1"_s.arg(who); }
    Id<Registration> person(const Move &move) const { return m_people[move.who]; }

    void addDoor(const QString &name, Reentry reentry, std::optional<int> capacity)
    {
        Door door = aDoor().named(name).letting(reentry).open(noon.addDays(-1), noon.addDays(2));
        door.capacity = capacity;
        const auto added = m_file->doors().add(door);
        RC_ASSERT(bool(added));
        m_doors.append(*added);
    }

    History historyOf(int who, int door) const
    {
        const auto history = m_file->journal().history(m_people[who], m_doors[door].id, m_clock.at);
        RC_ASSERT(bool(history));
        return *history;
    }

    Verdict judged(const Move &move, const AdmitAttendee::Manner &manner, const Clock &clock)
    {
        const AdmitAttendee admit{m_file->registrations(),
                                  m_file->doors(),
                                  m_file->journal(),
                                  clock,
                                  zoneOf(m_file->event())};
        const auto who = m_file->registrations().findById(person(move));
        const auto verdict = admit((*who)->code.text(), m_doors[move.door], manner);
        RC_ASSERT(bool(verdict));
        return *verdict;
    }

    void admit(const Move &move, const AdmitAttendee::Manner &manner)
    {
        const History before = historyOf(move.who, move.door);
        const Verdict verdict = judged(move, manner, m_clock);
        const auto *admitted = std::get_if<Admitted>(&verdict);
        if (!admitted)
            return;
        m_model.ways[{move.who, move.door}].append({true, false, m_clock.at});
        if (admitted->overrideReason)
            return;
        // What only an override may do.
        const Door &door = m_doors[move.door];
        RC_ASSERT(door.reentry != Reentry::Once || before.entries == 0);
        RC_ASSERT(door.reentry != Reentry::AfterExit || !before.isInside());
        RC_ASSERT(!door.capacity || before.isInside() || before.peopleInside < *door.capacity);
    }

    void leave(const Move &move)
    {
        RC_ASSERT(holds<Exited>(judged(move, {.leaving = true}, m_clock)));
        m_model.ways[{move.who, move.door}].append({false, false, m_clock.at});
    }

    /// Undo, then let in again, restores what was.
    void undo(const Move &move)
    {
        const History before = historyOf(move.who, move.door);
        const UndoAdmission undo{m_file->journal(), m_file->settings(), m_clock};
        const auto outcome = undo(person(move), {.door = m_doors[move.door].id, .reason = u"x"_s});
        RC_ASSERT(bool(outcome));
        const auto *undone = std::get_if<UndoAdmission::Undone>(&*outcome);
        if (!undone)
            return;
        Model::Passage *const last = latestEntry(m_model.ways[{move.who, move.door}]);
        RC_ASSERT(last && last->at == undone->admission.at);
        last->undone = true;
        RC_ASSERT(historyOf(move.who, move.door).entries == before.entries - 1);
        if (move.minutes % 2 == 0)
            admitAgain(move, last->at, before);
    }

    /// Whoever is let in again at the time at which they were, is as before the undo.
    void admitAgain(const Move &move, const QDateTime &at, const History &before)
    {
        FixedClock then;
        then.at = at;
        RC_ASSERT(holds<Admitted>(judged(move, {.overrideReason = u"it was right"_s}, then)));
        m_model.ways[{move.who, move.door}].append({true, false, at});
        const History now = historyOf(move.who, move.door);
        RC_ASSERT(now.lastEntry->at == before.lastEntry->at);
        RC_ASSERT(now.entries == before.entries);
    }

    static Model::Passage *latestEntry(Model::Way &way)
    {
        Model::Passage *latest = nullptr;
        for (Model::Passage &passage : way) {
            if (passage.in && !passage.undone && (!latest || latest->at <= passage.at))
                latest = &passage;
        }
        return latest;
    }

    /// Came in an hour ago, entered now.
    void tickPaper(const Move &move)
    {
        FixedClock earlier;
        earlier.at = m_clock.at.addSecs(-3600);
        const Verdict verdict = judged(move, {.origin = u"paper"_s}, earlier);
        if (holds<Admitted>(verdict))
            m_model.ways[{move.who, move.door}].append({true, false, earlier.at});
    }

    void changeStanding(const Move &move, Standing standing)
    {
        RC_ASSERT(bool(m_file->registrar().setStanding(person(move), standing, {}, m_clock.at)));
    }

    EventFolder m_folder;
    std::unique_ptr<EventFile> m_file;
    QList<Id<Registration>> m_people;
    QList<Door> m_doors;
    FixedClock m_clock;
    Model m_model;
};

} // namespace

class JournalPropertiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverADeskDoesTheProjectionsAreTheFoldOfTheJournal()
    {
        QVERIFY(rc::check([] {
            const auto day = *rc::gen::container<std::vector<Move>>(moves());
            Desk desk;
            for (const Move &move : day) {
                desk.make(move);
                desk.compareWithTheModel();
            }
            desk.verify();
        }));
    }
};

QTEST_GUILESS_MAIN(JournalPropertiesTest)
#include "tst_JournalProperties.moc"
