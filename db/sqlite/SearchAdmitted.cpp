// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchAdmitted.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr auto selectLast = R"(SELECT ifnull(max(position), 0) FROM deed)";

constexpr auto selectAll = R"(
    SELECT DISTINCT registration FROM presence ORDER BY registration
)";

constexpr auto selectLater = R"(
    SELECT DISTINCT registration FROM deed
    WHERE position > :position AND registration IS NOT NULL
)";

constexpr auto selectOne = R"(
    SELECT EXISTS (SELECT 1 FROM presence WHERE registration = :id)
)";

Result<std::vector<qint64>> numbersIn(Execution &row)
{
    std::vector<qint64> numbers;
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return numbers;
        numbers.push_back(row.integer(0));
    }
}

} // namespace

SearchAdmitted::SearchAdmitted(const Session &session)
    : m_last{session.handle(), selectLast}
    , m_all{session.handle(), selectAll}
    , m_later{session.handle(), selectLater}
    , m_one{session.handle(), selectOne}
{
}

bool SearchAdmitted::contains(qint64 registration) const
{
    return std::binary_search(m_people.begin(), m_people.end(), registration);
}

Result<Done> SearchAdmitted::bringUpToDate()
{
    qint64 position = 0;
    {
        Execution row{m_last};
        if (const auto found = row.next(); !found)
            return found.failure();
        position = row.integer(0);
    }
    if (position == m_position)
        return Done{};
    // Asked for first: what comes in between is read twice, never missed.
    const auto read = m_position < 0 || position < m_position ? readAll() : readLater(m_position);
    if (read)
        m_position = position;
    return read;
}

Result<Done> SearchAdmitted::readAll()
{
    Execution row{m_all};
    auto people = numbersIn(row);
    if (!people)
        return people.failure();
    m_people = *std::move(people);
    return Done{};
}

Result<Done> SearchAdmitted::readLater(qint64 position)
{
    Execution row{m_later};
    row.bind(":position", position);
    const auto people = numbersIn(row);
    if (!people)
        return people.failure();
    for (const qint64 registration : *people) {
        if (const auto noted = note(registration); !noted)
            return noted;
    }
    return Done{};
}

Result<Done> SearchAdmitted::note(qint64 registration)
{
    Execution row{m_one};
    row.bind(":id", registration);
    if (const auto found = row.next(); !found)
        return found.failure();
    const bool admitted = row.integer(0) != 0;
    const auto at = std::lower_bound(m_people.begin(), m_people.end(), registration);
    const bool known = at != m_people.end() && *at == registration;
    if (admitted && !known)
        m_people.insert(at, registration);
    else if (known && !admitted)
        m_people.erase(at);
    return Done{};
}

} // namespace lanyard::db
