// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DemoDesks.h"

#include "app/cli/VerdictWords.h"
#include "app/ports/Clock.h"
#include "app/ports/Hubs.h"
#include "app/ports/Ledger.h"
#include "app/ports/Wording.h"
#include "app/usecases/JoinEvent.h"
#include "app/usecases/SetUpSample.h"
#include "app/words/HubWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

} // namespace

DemoDesks::DemoDesks(const CliWorld &world, const QDir &directory)
    : m_world{world}
    , m_directory{directory}
    , m_guests{world.sampleToday.arrivals()}
{
}

QString DemoDesks::nameOf(int desk)
{
    return Words::tr("Desk %1").arg(desk + 1);
}

QString DemoDesks::pathOf(int desk) const
{
    return m_directory.filePath(u"desk-%1.lanyard"_s.arg(desk + 1));
}

QString DemoDesks::words(const Failure &failure) const
{
    return m_world.wording.sentence(failure);
}

DemoDesks::Wrong DemoDesks::beginHub()
{
    auto begun = m_world.throwAwayHubs.begin();
    if (begun) {
        m_hub = *std::move(begun);
        return std::nullopt;
    }
    if (begun.failure().kind == Failure::Kind::NotFound)
        return Words::tr("PostgreSQL is not installed here. Install it (on Debian: apt install "
                         "postgresql), then try again.");
    return Words::tr("PostgreSQL did not start:\n%1").arg(begun.failure().detail);
}

DemoDesks::Wrong DemoDesks::share()
{
    const SetUpSample setUpSample{
        m_world.files, m_world.reader, m_world.sampleToday, m_world.clock};
    const auto report = setUpSample(pathOf(0), m_directory.filePath(u"registrations.csv"_s));
    if (!report)
        return words(report.failure());
    auto file = m_world.files.open(pathOf(0), EventFiles::Access::Write, {nameOf(0), {}});
    if (!file)
        return words(file.failure());
    const auto founded = m_world.hubs.found(m_hub->membership(), (*file)->event());
    if (!founded)
        return words::HubWords::notShared(founded.failure());
    if (const auto shared = (*file)->ledger().share(m_hub->membership()); !shared)
        return words(shared.failure());
    takeOn(*std::move(file));
    const auto state = sync(first());
    return state ? Wrong{} : words::HubWords::notShared(state.failure());
}

DemoDesks::Wrong DemoDesks::joinOneMore()
{
    const JoinEvent join{m_world.files};
    auto file = join(
        {pathOf(number()), {nameOf(number()), {}}}, event().id, event().name, m_hub->membership());
    if (!file)
        return words::HubWords::notJoined(file.failure());
    takeOn(*std::move(file));
    const auto state = sync(last());
    return state ? Wrong{} : words::HubWords::notJoined(state.failure());
}

void DemoDesks::takeOn(std::unique_ptr<EventFile> file)
{
    m_desks.push_back(
        std::make_unique<DeskAtWork>(std::move(file), nameOf(number()), m_world.clock));
    connect(last());
}

void DemoDesks::connect(DeskAtWork &desk)
{
    desk.use(m_world.hubs.connect(m_hub->membership(), event().id));
}

void DemoDesks::cutOff(DeskAtWork &desk)
{
    desk.use(m_world.hubs.connect(m_hub->nowhere(), event().id));
}

Result<HubState> DemoDesks::sync(DeskAtWork &desk)
{
    return desk.sync([this](const HubState &) { return !isInterrupted(); });
}

/// Twice: what the last one brings is news to the first.
DemoDesks::Wrong DemoDesks::syncAll()
{
    for (int round = 0; round < 2; ++round) {
        for (const auto &desk : m_desks) {
            if (const auto state = sync(*desk); !state)
                return words(state.failure());
        }
    }
    return std::nullopt;
}

QString DemoDesks::nextGuest()
{
    return m_guests.isEmpty() ? QString{} : m_guests.takeFirst().code;
}

Result<Door> DemoDesks::mainDoor(DeskAtWork &desk) const
{
    const QString name = m_world.sampleToday.doors().constFirst().door.name;
    return doorFor(desk.file(), name, m_world.clock.now());
}

QString DemoDesks::line(DeskAtWork &desk, const Verdict &verdict, const Door &door) const
{
    const VerdictWords told{
        m_world.wording, desk.file().event(), {m_world.clock.now(), desk.name()}};
    return desk.name() + u": "_s + told.line(verdict, door);
}

DemoDesks::Wrong DemoDesks::letIn(DeskAtWork &desk, const QString &code)
{
    const auto door = mainDoor(desk);
    const auto verdict = door ? desk.admit(code, *door) : door.failure();
    if (!verdict)
        return words(verdict.failure());
    if (!std::holds_alternative<Admitted>(*verdict))
        return line(desk, *verdict, *door);
    m_inside.insert(code);
    return std::nullopt;
}

DemoDesks::Wrong DemoDesks::letIn(DeskAtWork &desk, int guests)
{
    for (int guest = 0; guest < guests; ++guest) {
        if (const Wrong wrong = letIn(desk, nextGuest()))
            return wrong;
    }
    return std::nullopt;
}

DemoDesks::Wrong DemoDesks::turnAway(DeskAtWork &desk, const QString &code, QString &line)
{
    const auto door = mainDoor(desk);
    const auto verdict = door ? desk.admit(code, *door) : door.failure();
    if (!verdict)
        return words(verdict.failure());
    line = this->line(desk, *verdict, *door);
    return std::holds_alternative<AlreadyIn>(*verdict) ? Wrong{} : Wrong{line};
}

DemoDesks::Wrong DemoDesks::walkIn(DeskAtWork &desk, QString &code)
{
    const auto door = mainDoor(desk);
    const auto came
        = door ? desk.walkIn(u"Ada Lovelace"_s, *door) : Result<QString>{door.failure()};
    if (!came)
        return words(came.failure());
    code = *came;
    m_inside.insert(code);
    return std::nullopt;
}

} // namespace lanyard::cli
