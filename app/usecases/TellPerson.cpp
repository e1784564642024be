// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/TellPerson.h"

#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/EventSettings.h"
#include "app/usecases/TellHistory.h"

#include <algorithm>

namespace lanyard {

TellPerson::TellPerson(EventFile &file)
    : m_file{file}
{
}

Result<std::optional<PersonFile>> TellPerson::operator()(const TicketCode &code) const
{
    const auto who = bearer(code);
    if (!who)
        return who.failure();
    if (!who->has_value())
        return std::optional<PersonFile>{};
    const auto choices = m_file.settings().choices();
    if (!choices)
        return choices.failure();
    PersonFile person{.who = shownWith(choices->contacts, **who)};
    for (const auto &add :
         {&TellPerson::addAdmissions, &TellPerson::addParty, &TellPerson::addHistory}) {
        if (const auto done = (this->*add)(person); !done)
            return done.failure();
    }
    return std::optional{person};
}

Result<std::optional<Registration>> TellPerson::bearer(const TicketCode &code) const
{
    auto who = m_file.registrations().findByCode(code);
    if (!who || who->has_value())
        return who;
    return m_file.registrations().findByRetiredCode(code);
}

Result<Done> TellPerson::addAdmissions(PersonFile &person) const
{
    const auto doors = m_file.doors().doors();
    if (!doors)
        return doors.failure();
    for (const Door &door : *doors) {
        const auto last = m_file.journal().lastAdmission(person.who.id, door.id);
        if (!last)
            return last.failure();
        if (last->has_value())
            person.admissions.append(**last);
    }
    std::ranges::sort(person.admissions, std::greater{}, &StandingAdmission::at);
    return Done{};
}

Result<Done> TellPerson::addParty(PersonFile &person) const
{
    const auto party = m_file.registrations().party(person.who.order);
    if (!party)
        return party.failure();
    person.party = *party;
    person.party.removeIf(
        [&person](const FoundPerson &mate) { return mate.who.id == person.who.id; });
    return Done{};
}

Result<Done> TellPerson::addHistory(PersonFile &person) const
{
    const auto prints = m_file.journal().printsOf(person.who.id);
    if (!prints)
        return prints.failure();
    person.prints = *prints;
    const auto page
        = TellHistory{m_file.journal()}.page({.who = person.who.id, .latest = mostRecords});
    if (!page)
        return page.failure();
    person.records = page->records;
    person.more = page->more;
    return Done{};
}

} // namespace lanyard
