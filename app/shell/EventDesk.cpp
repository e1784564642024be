// SPDX-License-Identifier: Apache-2.0
#include "app/shell/EventDesk.h"

#include "app/ports/DoorBook.h"
#include "app/ports/EventSettings.h"
#include "app/ports/Journal.h"
#include "app/ports/TicketKeys.h"
#include "app/shell/Adapters.h"
#include "app/shell/Rehearsals.h"
#include "app/usecases/FindTicket.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

EventDesk::EventDesk(const Adapters &adapters)
    : m_adapters{adapters}
    , m_hub{adapters, this}
    , m_deeds{adapters, m_hub, this}
    , m_officeDeeds{adapters, m_hub, this}
    , m_badges{adapters, this}
{
    connect(&m_deeds, &DeskDeeds::judged, this, &EventDesk::tell);
    connect(&m_deeds, &DeskDeeds::partyJudged, this, &EventDesk::tellParty);
    connect(&m_deeds, &DeskDeeds::failed, this, &EventDesk::admissionFailed);
    for (const DeskDeeds *deeds : {&m_deeds, &m_officeDeeds}) {
        connect(deeds, &DeskDeeds::badgeWanted, &m_badges, &BadgeDesk::issue);
        connect(deeds, &DeskDeeds::badgeWantedAgain, &m_badges, &BadgeDesk::issueAgain);
    }
    connect(&m_officeDeeds, &DeskDeeds::judged, this, [this](const AdmitAttendee::Judged &decided) {
        m_badges.printAfter(decided.verdict, false);
    });
}

EventDesk::~EventDesk() = default;

void EventDesk::open(const QString &path, const DeskIdentity &identity)
{
    close(); // its lock, too: the same file may be opened again under another desk name
    auto file = m_adapters.files.open(path, EventFiles::Access::Write, identity);
    if (!file) {
        Q_EMIT openFailed(file.failure());
        return;
    }
    const auto doors = (*file)->doors().doors();
    if (!doors) {
        Q_EMIT openFailed(doors.failure());
        return;
    }
    m_file = std::move(*file);
    m_deeds.setFile(m_file.get());
    m_officeDeeds.setFile(m_file.get());
    m_badges.setFile(m_file.get());
    m_hub.setFile(m_file.get(), identity.desk);
    m_toldDoors = *doors;
    Q_EMIT opened(path, m_file->event(), *doors);
    m_badges.resume();
}

void EventDesk::create(const QString &path, const Event &event, const DeskIdentity &identity)
{
    const auto created = m_adapters.files.create(path, event, doorPerDay(event));
    if (created)
        open(path, identity);
    else
        Q_EMIT openFailed(created.failure());
}

void EventDesk::openSample(const QString &folder, QDate day, const DeskIdentity &identity)
{
    const auto path = makeRehearsal(m_adapters, folder, day);
    if (path)
        open(*path, identity);
    else
        Q_EMIT openFailed(path.failure());
}

void EventDesk::resetSample(const QString &folder, QDate day, const DeskIdentity &identity)
{
    close();
    if (const auto cleared = clearRehearsals(folder); !cleared)
        Q_EMIT openFailed(cleared.failure());
    openSample(folder, day, identity); // what could not be cleared goes on as it is
}

void EventDesk::close()
{
    m_hub.setFile(nullptr, {});
    m_deeds.setFile(nullptr);
    m_officeDeeds.setFile(nullptr);
    m_badges.setFile(nullptr);
    m_file.reset();
}

std::optional<Authorised> EventDesk::authorise(Act act, const Credentials &second)
{
    if (!m_file)
        return std::nullopt;
    const auto everybody = m_file->operators().all();
    const AuthoriseAct authoriseAct{m_file->operators(), m_adapters.clock};
    const auto outcome = authoriseAct(act, second);
    if (!outcome || !everybody) {
        Q_EMIT authorisationFailed(outcome ? everybody.failure() : outcome.failure());
        return std::nullopt;
    }
    if (const auto *proof = std::get_if<Authorised>(&*outcome)) {
        Q_EMIT authorised();
        return *proof;
    }
    Q_EMIT notAuthorised(act, *outcome, *everybody);
    return std::nullopt;
}

void EventDesk::admit(const QString &scanned, const Service &service)
{
    if (!m_file)
        return;
    const auto judged = m_deeds.admit(
        scanned, service.doors, {.leaving = service.leaving, .isTyped = service.isTyped});
    if (judged)
        tell(*judged, false);
    else
        Q_EMIT admissionFailed(judged.failure());
}

void EventDesk::tell(const AdmitAttendee::Judged &decided, bool printAnyway)
{
    Q_EMIT judged(
        decided.verdict, decided.door, m_adapters.clock.now(), companionsOf(decided.verdict));
    if (decided.repair)
        Q_EMIT scanRepaired(*decided.repair);
    m_badges.printAfter(decided.verdict, printAnyway);
}

void EventDesk::tellParty(const QList<AdmitAttendee::Judged> &decided)
{
    Q_EMIT partyJudged(decided, m_adapters.clock.now());
    for (const AdmitAttendee::Judged &one : decided)
        m_badges.printAfter(one.verdict, true);
}

/// Zero, too, where it cannot be read: then only a button is missing.
qsizetype EventDesk::companionsOf(const Verdict &verdict) const
{
    const auto *admitted = std::get_if<Admitted>(&verdict);
    if (!admitted || admitted->who.order.isEmpty())
        return 0;
    const auto party = m_file->registrations().party(admitted->who.order);
    if (!party)
        return 0;
    return std::ranges::count_if(*party, [admitted](const FoundPerson &each) {
        return each.who.id != admitted->who.id && !each.who.type.online;
    });
}

void EventDesk::admitSeen(const Sighting &sighting, const Service &service)
{
    if (!m_file)
        return;
    const FindTicket find{m_file->registrations(), m_file->ticketKeys()};
    const PickTicket pick{[&find](const QString &scanned) { return find.bearer(scanned); }};
    const auto choice = pick(sighting);
    if (!choice)
        Q_EMIT admissionFailed(choice.failure());
    else if (const auto *one = std::get_if<OneCode>(&*choice))
        admit(one->scanned, {.doors = service.doors, .leaving = service.leaving, .isTyped = false});
    else if (const auto *several = std::get_if<SeveralTickets>(&*choice))
        Q_EMIT severalTicketsSeen(*several);
}

void EventDesk::preview(const QString &path, const ReadOptions &options)
{
    if (!m_file)
        return;
    const ImportRegistrations import{
        m_adapters.reader, m_file->intake(), m_adapters.clock, zoneOf(m_file->event())};
    const auto seen = import.preview(path, options);
    if (seen)
        Q_EMIT previewed(*seen);
    else
        Q_EMIT importFailed(seen.failure());
}

void EventDesk::importFile(const QString &path,
                           const ImportRegistrations::Order &order,
                           const Credentials &second)
{
    if (!m_file || (!order.dryRun && !authorise(Act::Import, second)))
        return;
    const ImportRegistrations import{
        m_adapters.reader, m_file->intake(), m_adapters.clock, zoneOf(m_file->event())};
    const auto report = import(path, order, [this](qint64 rows) {
        Q_EMIT importProgressed(rows);
        return !m_importCancelled;
    });
    if (report)
        Q_EMIT imported(*report);
    else
        Q_EMIT importFailed(report.failure());
}

void EventDesk::chooseContacts(Contacts contacts, const Credentials &second)
{
    if (!authorise(Act::ChangeSettings, second))
        return;
    auto choices = m_file->settings().choices();
    if (!choices) {
        Q_EMIT contactsFailed(choices.failure());
        return;
    }
    choices->contacts = contacts;
    const auto chosen = m_file->settings().choose(*choices, m_adapters.clock.now());
    if (chosen)
        Q_EMIT contactsChosen(contacts);
    else
        Q_EMIT contactsFailed(chosen.failure());
}

void EventDesk::addDoor(const Door &door, const Credentials &second)
{
    if (!authorise(Act::ChangeDoors, second))
        return;
    if (const auto added = m_file->doors().add(door); !added)
        Q_EMIT doorFailed(added.failure());
    else
        tellDoors();
}

void EventDesk::changeDoor(const Door &door, const Credentials &second)
{
    if (!authorise(Act::ChangeDoors, second))
        return;
    if (const auto changed = m_file->doors().change(door); !changed)
        Q_EMIT doorFailed(changed.failure());
    else
        tellDoors();
}

void EventDesk::removeDoor(Id<Door> door, const Credentials &second)
{
    if (!authorise(Act::ChangeDoors, second))
        return;
    const auto removal = m_file->doors().remove(door);
    if (!removal)
        Q_EMIT doorFailed(removal.failure());
    else if (*removal == DoorRemoval::WasUsed)
        Q_EMIT doorWasUsed();
    else
        tellDoors();
}

void EventDesk::tellDoors()
{
    const auto doors = m_file->doors().doors();
    if (!doors) {
        Q_EMIT doorFailed(doors.failure());
        return;
    }
    m_toldDoors = *doors;
    Q_EMIT doorsChanged(*doors);
}

void EventDesk::tellChangedDoors()
{
    if (!m_file)
        return;
    const auto doors = m_file->doors().doors();
    if (doors && *doors != m_toldDoors)
        tellDoors();
}

} // namespace lanyard::shell
