// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteRegistrationBook.h"

#include "db/sqlite/RegistrationRow.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/Surnames.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr int mostNamesakes = 200;
constexpr int mostLookedAt = 50; ///< for somebody alike

constexpr auto selectByCode = R"(SELECT * FROM person WHERE code = :code)";

constexpr auto selectByRetiredCode = R"(
    SELECT p.* FROM retired_code AS c JOIN person AS p ON p.id = c.registration WHERE c.code = :code
)";

constexpr auto selectById = R"(SELECT * FROM person WHERE id = :id)";

constexpr auto selectOrder = R"(
    SELECT EXISTS (SELECT 1 FROM registration WHERE order_number = :text AND order_number <> '')
)";

constexpr auto selectParty = R"(
    SELECT p.*, EXISTS (SELECT 1 FROM presence WHERE registration = p.id)
    FROM person AS p WHERE p.order_number = :order AND p.order_number <> '' ORDER BY p.id
)";

constexpr auto selectTypes
    = R"(SELECT id, name, role, colour, online FROM ticket_type ORDER BY id)";

constexpr auto selectCounts = R"(
    SELECT t.online, r.standing, r.people, t.id
    FROM (SELECT ticket_type, standing, count(*) AS people
          FROM registration GROUP BY ticket_type, standing) AS r
        JOIN ticket_type AS t ON t.id = r.ticket_type
)";

constexpr auto selectEverybody = R"(SELECT * FROM person ORDER BY id)";

Result<std::optional<Registration>> onlyRowOf(Execution &row)
{
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return std::optional<Registration>{};

    auto registration = registrationIn(row);
    if (!registration)
        return registration.failure();
    return std::optional{*std::move(registration)};
}

Result<bool> yesOrNo(Execution &row)
{
    if (const auto found = row.next(); !found)
        return found.failure();
    return row.integer(0) != 0;
}

} // namespace

SqliteRegistrationBook::SqliteRegistrationBook(Session &session, const QString &cacheFolder)
    : m_index{session, cacheFolder}
    , m_byCode{session.handle(), selectByCode}
    , m_byRetiredCode{session.handle(), selectByRetiredCode}
    , m_byId{session.handle(), selectById}
    , m_order{session.handle(), selectOrder}
    , m_party{session.handle(), selectParty}
    , m_types{session.handle(), selectTypes}
    , m_counts{session.handle(), selectCounts}
    , m_everybody{session.handle(), selectEverybody}
{
}

Result<std::optional<Registration>> SqliteRegistrationBook::findByCode(const TicketCode &code) const
{
    Execution row{m_byCode};
    row.bind(":code", code.text());
    return onlyRowOf(row);
}

Result<std::optional<Registration>>
SqliteRegistrationBook::findByRetiredCode(const TicketCode &code) const
{
    Execution row{m_byRetiredCode};
    row.bind(":code", code.text());
    return onlyRowOf(row);
}

Result<std::optional<Registration>> SqliteRegistrationBook::findById(Id<Registration> id) const
{
    Execution row{m_byId};
    row.bind(":id", id.value());
    return onlyRowOf(row);
}

Result<bool> SqliteRegistrationBook::isOrder(const QString &text) const
{
    Execution row{m_order};
    row.bind(":text", text);
    return yesOrNo(row);
}

Result<QList<FoundPerson>> SqliteRegistrationBook::party(const QString &order) const
{
    QList<FoundPerson> people;
    Execution row{m_party};
    row.bind(":order", order);
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return people;
        auto who = registrationIn(row);
        if (!who)
            return who.failure();
        people.append({*std::move(who), row.integer(registrationColumns) != 0});
    }
}

struct SqliteRegistrationBook::Candidate
{
    SearchHit hit;
    bool settled = false; ///< everybody of this name is admitted already
    Registration who;

    [[nodiscard]] auto namesakes() const { return std::tie(hit.rank, hit.order, who.name); }
    [[nodiscard]] auto place() const
    {
        return std::tie(hit.rank, settled, hit.order, who.name, hit.admitted, who.id);
    }
};

Result<SqliteRegistrationBook::Candidate>
SqliteRegistrationBook::candidate(const SearchHit &hit) const
{
    auto who = findById(hit.who);
    if (!who)
        return who.failure();
    if (!who->has_value())
        return Failure{Failure::Kind::Damaged, {}, u"the search index names nobody"_s};
    return Candidate{hit, hit.admitted, **std::move(who)};
}

/// Those who are not admitted yet come first within a rank, and beside them whoever has the same
/// name, so that nobody takes the one for the other.
void SqliteRegistrationBook::sort(std::vector<Candidate> &candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple{a.namesakes(), a.hit.admitted}
        < std::tuple{b.namesakes(), b.hit.admitted};
    });
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (candidates[i].namesakes() == candidates[i - 1].namesakes())
            candidates[i].settled = candidates[i - 1].settled;
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.place() < b.place();
    });
}

Result<QList<FoundPerson>> SqliteRegistrationBook::find(const QString &text, int limit) const
{
    if (limit <= 0)
        return QList<FoundPerson>{};
    const auto hits = m_index.find(text, limit);
    if (!hits)
        return hits.failure();

    std::vector<Candidate> candidates;
    for (const SearchHit &hit : *hits) {
        auto found = candidate(hit);
        if (!found)
            return found.failure();
        candidates.push_back(*std::move(found));
    }
    sort(candidates);

    QList<FoundPerson> people;
    for (Candidate &found : candidates) {
        if (people.size() < limit)
            people.append({std::move(found.who), found.hit.admitted});
    }
    return people;
}

/// The search finds whole names first; it finds e-mail addresses and beginnings, too.
Result<QList<Registration>> SqliteRegistrationBook::named(const QString &name) const
{
    const auto found = find(name, mostNamesakes);
    if (!found)
        return found.failure();
    QList<Registration> namesakes;
    for (const FoundPerson &person : *found) {
        if (m_wholeName.isSame(name, person.who.name))
            namesakes.append(person.who);
    }
    return namesakes;
}

Result<QList<FoundPerson>> SqliteRegistrationBook::alikes(const QString &name, int limit) const
{
    auto people = find(name, mostLookedAt);
    if (!people)
        return people;
    const SearchQuery query = m_likeness.query(name);
    people->removeIf(
        [&](const FoundPerson &person) { return !m_likeness.isLike(query, person.who); });
    return people->first(qMin<qsizetype>(limit, people->size()));
}

QList<QByteArray> SqliteRegistrationBook::surnamePlaces(const QStringList &names) const
{
    Surnames surnames;
    QList<QByteArray> places;
    for (const QString &name : names)
        places.append(surnames.placeOf(name).key);
    return places;
}

Result<QList<TicketType>> SqliteRegistrationBook::ticketTypes() const
{
    Execution row{m_types};
    return rowsOf(row, [](const Execution &each) {
        return TicketType{Id<TicketType>{each.integer(0)},
                          each.text(1),
                          each.text(2),
                          each.text(3),
                          each.integer(4) != 0};
    });
}

Result<RegistrationCounts> SqliteRegistrationBook::counts() const
{
    RegistrationCounts counts;
    Execution row{m_counts};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return counts;

        const qint64 people = row.integer(2);
        (row.integer(0) != 0 ? counts.online : counts.onSite) += people;
        const bool onSite = row.integer(0) == 0;
        const auto standing = standingNamed(row.text(1));
        if (!standing)
            continue;
        counts.byStanding[*standing] += people;
        if (onSite && *standing != Standing::Cancelled && *standing != Standing::Blocked) {
            counts.expected += people;
            counts.expectedByType[row.integer(3)] += people;
        }
    }
}

Result<Done> SqliteRegistrationBook::forEach(const Visit &visit) const
{
    Execution row{m_everybody};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        const auto who = registrationIn(row);
        if (!who)
            return who.failure();
        if (!visit(*who))
            return Done{};
    }
}

} // namespace lanyard::db
