// SPDX-License-Identifier: Apache-2.0
#include "app/scan/RepeatGuard.h"

#include <algorithm>

namespace lanyard::scan {

std::optional<Sighting> RepeatGuard::look(const QStringList &texts, qint64 at)
{
    m_stays.removeIf([at](const auto &stay) { return at - stay.value().last > pause; });
    Sighting sighting;
    for (const QString &text : texts) {
        const auto known = m_stays.find(text);
        if (known != m_stays.end() && !(known->open && isLeftAlone(text))) {
            known->last = at;
        } else {
            m_stays.insert(text, {.since = at, .last = at});
            sighting.fresh.append(text);
        }
    }
    if (sighting.fresh.isEmpty())
        return std::nullopt;

    for (auto stay = m_stays.cbegin(); stay != m_stays.cend(); ++stay) {
        if (sighting.fresh.contains(stay.key()) || at - stay->last > flicker)
            continue;
        (at - stay->since <= together ? sighting.justBefore : sighting.longer).append(stay.key());
    }
    sighting.justBefore.sort();
    sighting.longer.sort();
    return sighting;
}

void RepeatGuard::leaveOpen(const QStringList &undecided, const QStringList &decided)
{
    for (const QString &text : undecided + decided) {
        const auto stay = m_stays.find(text);
        if (stay == m_stays.end())
            continue;
        stay->contested = true;
        stay->open = undecided.contains(text);
    }
}

void RepeatGuard::settle()
{
    for (Stay &stay : m_stays)
        stay.contested = stay.open = false;
}

bool RepeatGuard::isLeftAlone(const QString &text) const
{
    return std::none_of(m_stays.keyValueBegin(), m_stays.keyValueEnd(), [&text](const auto &stay) {
        return stay.second.contested && stay.first != text;
    });
}

} // namespace lanyard::scan
