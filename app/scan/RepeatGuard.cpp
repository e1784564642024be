// SPDX-License-Identifier: Apache-2.0
#include "app/scan/RepeatGuard.h"

namespace lanyard::scan {

std::optional<Sighting> RepeatGuard::look(const QStringList &texts, qint64 at)
{
    m_stays.removeIf([at](const auto &stay) { return at - stay.value().last > pause; });
    Sighting sighting;
    for (const QString &text : texts) {
        const auto known = m_stays.find(text);
        if (known != m_stays.end()) {
            known->last = at;
        } else {
            m_stays.insert(text, {at, at});
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

} // namespace lanyard::scan
