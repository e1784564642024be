// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RefusedScans.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lanyard {

void RefusalTally::add(const JournalRecord &record)
{
    if (record.kind != Deed::Kind::Refusal)
        return;
    ++m_total;
    const QString verdict = record.body.value(u"verdict").toString();
    const QString scanned
        = record.who.isEmpty() ? record.body.value(u"scanned").toString() : QString{};
    RepeatedRefusal &group = m_groups[QStringList{verdict, record.who, scanned}.join(u'\n')];
    if (group.times++ == 0)
        group = {.verdict = verdict,
                 .scanned = scanned,
                 .who = record.who,
                 .name = record.name,
                 .times = 1,
                 .first = record.at,
                 .last = record.at,
                 .doors = {}};
    group.first = std::min(group.first, record.at);
    group.last = std::max(group.last, record.at);
    if (!record.door.isEmpty() && !group.doors.contains(record.door))
        group.doors.append(record.door);
}

RefusedScans RefusalTally::scans(qsizetype mostGroups) const
{
    RefusedScans scans{.total = m_total, .byVerdict = {}, .groups = m_groups.values()};
    for (const RepeatedRefusal &group : m_groups)
        scans.byVerdict[group.verdict] += group.times;
    const auto rank = [](const RepeatedRefusal &group) {
        return std::tuple{-group.times, -group.last.toMSecsSinceEpoch(), group.scanned, group.who};
    };
    std::ranges::sort(scans.groups, {}, rank);
    scans.groups = scans.groups.mid(0, mostGroups);
    return scans;
}

} // namespace lanyard
