// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Reissues.h"

#include <QHash>

#include <algorithm>

namespace lanyard::db {

namespace {

/// Hashes of what a person can be recognised by.
std::vector<size_t> marksOf(const PersonContent &person)
{
    if (!person.sourceId.isEmpty())
        return {qHashMulti(0, 'i', person.sourceId)};
    std::vector<size_t> marks;
    if (person.name.isEmpty())
        return marks;
    if (!person.email.isEmpty())
        marks.push_back(qHashMulti(0, 'e', person.name, person.email));
    if (!person.order.isEmpty())
        marks.push_back(qHashMulti(0, 'o', person.name, person.order));
    return marks;
}

} // namespace

void Reissues::addMissing(const StoredPerson &person)
{
    for (const size_t mark : marksOf(person.content)) {
        Bearers &bearers = m_bearers[mark];
        bearers.missing = person.id;
        ++bearers.missingCount;
    }
}

void Reissues::addNew(const StoredPerson &person)
{
    for (const size_t mark : marksOf(person.content)) {
        const auto found = m_bearers.find(mark);
        if (found == m_bearers.end())
            continue;
        found->second.added = person.id;
        ++found->second.addedCount;
    }
}

std::vector<Reissues::Pair> Reissues::pairs() const
{
    QHash<qint64, qint64> addedOf; // missing → added
    QHash<qint64, int> claims; // on somebody added
    for (const auto &[mark, bearers] : m_bearers) {
        if (bearers.missingCount != 1 || bearers.addedCount != 1
            || addedOf.value(bearers.missing) == bearers.added)
            continue;
        const bool contradicts = addedOf.contains(bearers.missing);
        addedOf[bearers.missing] = contradicts ? 0 : bearers.added;
        ++claims[bearers.added];
    }
    std::vector<Pair> pairs;
    for (auto it = addedOf.cbegin(); it != addedOf.cend(); ++it) {
        if (it.value() != 0 && claims.value(it.value()) == 1)
            pairs.push_back({it.key(), it.value()});
    }
    std::ranges::sort(pairs, {}, &Pair::missing);
    return pairs;
}

} // namespace lanyard::db
