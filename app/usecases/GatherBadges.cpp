// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/GatherBadges.h"

#include "app/ports/AttendanceBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TemplateBook.h"
#include "app/usecases/ChooseTemplate.h"
#include "app/usecases/MakeBadge.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr std::array names{std::pair{u"listed", GatherBadges::Order::Listed},
                           std::pair{u"order", GatherBadges::Order::Party},
                           std::pair{u"type", GatherBadges::Order::Type},
                           std::pair{u"surname", GatherBadges::Order::Surname},
                           std::pair{u"name", GatherBadges::Order::Name}};

using Person = GatherBadges::Person;

/// A person and what they are sorted by, compared one after the other.
struct Line
{
    QCollatorSortKey first;
    QByteArray then;
    Person person;

    bool operator<(const Line &other) const
    {
        const int compared = first.compare(other.first);
        return compared != 0 ? compared < 0 : then < other.then;
    }
};

QString firstKeyOf(const Registration &who, GatherBadges::Order order)
{
    switch (order) {
    case GatherBadges::Order::Party: return who.order;
    case GatherBadges::Order::Type: return who.type.name;
    case GatherBadges::Order::Name: return who.name;
    case GatherBadges::Order::Listed:
    case GatherBadges::Order::Surname: break;
    }
    return {};
}

} // namespace

std::optional<GatherBadges::Order> GatherBadges::orderNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [name](const auto &known) { return name == QStringView{known.first}; });
    return found == names.end() ? std::nullopt : std::optional{found->second};
}

QStringList GatherBadges::orders()
{
    QStringList all;
    for (const auto &[name, order] : names)
        all << QString::fromUtf16(name);
    return all;
}

GatherBadges::GatherBadges(EventFile &file)
    : m_file{file}
{
}

Result<GatherBadges::Gathered> GatherBadges::operator()(Who who, const Wish &wish) const
{
    const auto people = everybody(who);
    return people ? (*this)(*people, wish) : people.failure();
}

Result<GatherBadges::Gathered> GatherBadges::operator()(const QList<Registration> &people,
                                                        const Wish &wish) const
{
    Gathered gathered;
    QHash<QString, std::optional<QString>> templates; // by ticket type
    for (const Registration &who : people) {
        if (!wish.ticketType.isEmpty() && who.type.name != wish.ticketType)
            continue;
        auto chosen = templates.constFind(who.type.name);
        if (chosen == templates.cend()) {
            const auto found = templateFor(who, wish);
            if (!found)
                return found.failure();
            chosen = templates.insert(who.type.name, *found);
        }
        if (!*chosen) {
            ++gathered.withoutBadge;
            continue;
        }
        const auto printed = hasBadge(who);
        if (!printed)
            return printed.failure();
        if (*printed && wish.notPrinted)
            ++gathered.alreadyPrinted;
        else
            gathered.people << Person{who, **chosen, *printed};
    }
    sort(gathered.people, wish.order);
    return gathered;
}

Result<QList<Registration>> GatherBadges::everybody(Who who) const
{
    QList<Registration> people;
    const auto read = who == Who::Admitted
        ? m_file.attendance().forEachAttendee({},
                                              [&people](const Attendee &person) {
                                                  people << person.who;
                                                  return true;
                                              })
        : m_file.registrations().forEach([&people](const Registration &person) {
              if (!person.type.online && person.standing == Standing::Confirmed)
                  people << person;
              return true;
          });
    return read ? Result{people} : read.failure();
}

Result<bool> GatherBadges::hasBadge(const Registration &who) const
{
    const auto prints = m_file.journal().printsOf(who.id);
    return prints ? Result{prints->badges > 0} : prints.failure();
}

Result<std::optional<QString>> GatherBadges::templateFor(const Registration &who,
                                                         const Wish &wish) const
{
    if (!wish.templateName.isEmpty())
        return std::optional{wish.templateName};
    return ChooseTemplate{m_file.templates(), wish.templateOfTheDesk}(who.type);
}

void GatherBadges::sort(QList<Person> &people, Order order) const
{
    if (order == Order::Listed)
        return;
    QStringList called;
    if (order != Order::Party) {
        for (const Person &person : people)
            called << person.who.name;
    }
    const QList<QByteArray> surnames = m_file.registrations().surnamePlaces(called);
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Line> lines;
    for (qsizetype i = 0; i < people.size(); ++i) {
        lines.push_back({collator.sortKey(firstKeyOf(people[i].who, order)),
                         surnames.value(i),
                         std::move(people[i])});
    }
    std::ranges::stable_sort(lines, std::less{});
    for (qsizetype i = 0; i < people.size(); ++i)
        people[i] = std::move(lines[static_cast<size_t>(i)].person);
}

Result<QList<BadgeBatch::Item>> itemsOf(const QList<GatherBadges::Person> &people, EventFile &file)
{
    const MakeBadge makeBadge{file};
    QList<BadgeBatch::Item> items;
    for (const Person &person : people) {
        auto badge = makeBadge(person.who);
        if (!badge)
            return badge.failure();
        badge->number = int(items.size()) + 1;
        items.append({*badge, person.templateName});
    }
    return items;
}

} // namespace lanyard
