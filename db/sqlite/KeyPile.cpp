// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyPile.h"

#include <QRandomGenerator>

namespace lanyard::db {

namespace {

constexpr size_t mostPeople = 60'000; // 9 MB of records, 18 MB while they are sorted
constexpr size_t mostRecords = 12'000'000; // and what one person adds

} // namespace

KeyPile::KeyPile(SearchKeys &keys)
    : m_keys{keys}
    , m_seed{QRandomGenerator::global()->generate64()}
{
    m_records.reserve(mostRecords); // growing would hold two of them for a moment
    m_people.reserve(mostPeople);
    clear();
}

void KeyPile::clear()
{
    m_records.assign(1, '\0'); // the record of nothing
    m_people.clear();
    m_groups.clear();
    m_memberships.clear();
    m_known.clear();
}

bool KeyPile::isFull() const
{
    return m_people.size() >= mostPeople || m_records.size() >= mostRecords;
}

void KeyPile::add(qint64 id, const Searchable &person)
{
    const qsizetype at = person.email.lastIndexOf(u'@');
    KeyPerson keyed{.id = id};
    keyed.name = join(GroupBy::Name, person.name);
    keyed.company = join(GroupBy::Company, person.company);
    keyed.domain
        = join(GroupBy::Domain, at < 0 ? QStringView{} : QStringView{person.email}.sliced(at + 1));
    keyed.own = quint32(m_records.size());
    m_keys.appendOwn(m_records, person);
    m_people.push_back(keyed);
}

quint32 KeyPile::join(GroupBy what, QStringView text)
{
    if (text.isEmpty())
        return 0;
    // A seed that nobody knows: texts that share 64 bits of hash cannot be made on purpose.
    const quint64 hash = qHash(text, size_t(m_seed) + size_t(what));
    auto known = m_known.constFind(hash);
    if (known == m_known.constEnd()) {
        known = m_known.insert(hash, quint32(m_groups.size()));
        m_groups.push_back(quint32(m_records.size()));
        writeRecord(what, text);
    }
    m_memberships.push_back({*known, quint32(m_people.size())});
    return m_groups[*known];
}

void KeyPile::writeRecord(GroupBy what, QStringView text)
{
    switch (what) {
    case GroupBy::Name: m_keys.appendName(m_records, text.toString()); break;
    case GroupBy::Company: m_keys.appendCompany(m_records, text.toString()); break;
    case GroupBy::Domain: m_keys.appendDomain(m_records, text); break;
    }
}

template<typename Visit>
void KeyPile::forEachKey(KeyKind kind, Visit visit) const
{
    const auto visitRecord = [&](size_t record, quint32 target) {
        KeyRecord::forEachKey(m_records, record, [&](KeyKind found, size_t at) {
            if (found == kind)
                visit(KeyEntry{target, quint32(at)});
            return true;
        });
    };
    if (kind == KeyKind::Own) {
        for (size_t person = 0; person < m_people.size(); ++person)
            visitRecord(m_people[person].own, quint32(person) | KeyEntry::ofPerson);
    } else {
        for (size_t group = 0; group < m_groups.size(); ++group)
            visitRecord(m_groups[group], quint32(group));
    }
}

std::vector<KeySortEntry> KeyPile::keysOf(KeyKind kind) const
{
    size_t count = 0;
    forEachKey(kind, [&](KeyEntry) { ++count; });
    std::vector<KeySortEntry> keys;
    keys.reserve(count);
    forEachKey(kind, [&](KeyEntry entry) { keys.push_back({0, entry}); });
    return keys;
}

void KeyPile::writeKeys(KeyOutput &output, KeySegmentPlan &plan, KeyKind kind) const
{
    std::vector<KeySortEntry> keys = keysOf(kind);
    sortKeys(keys, m_records);

    std::vector<KeyEntry> entries;
    std::vector<quint64> heads;
    entries.reserve(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i % KeySegmentPlan::stride == 0)
            heads.push_back(keyHead(m_records.data() + keys[i].entry.at));
        entries.push_back(keys[i].entry);
    }
    plan.entries[size_t(kind)] = output.write(entries);
    plan.heads[size_t(kind)] = output.write(heads);
}

void KeyPile::writeGroups(KeyOutput &output, KeySegmentPlan &plan) const
{
    std::vector<quint32> begins(m_groups.size() + 1);
    for (const Membership &membership : m_memberships)
        ++begins[membership.group + 1];
    for (size_t group = 0; group < m_groups.size(); ++group)
        begins[group + 1] += begins[group];

    std::vector<quint32> ends{begins.begin(), begins.end() - 1};
    std::vector<quint32> members(m_memberships.size());
    for (const Membership &membership : m_memberships)
        members[ends[membership.group]++] = membership.person;
    plan.groups = output.write(begins);
    plan.members = output.write(members);
}

KeySegmentPlan KeyPile::writeTo(KeyOutput &output)
{
    m_records.append(sizeof(quint64), '\0'); // keyHead() reads so far
    KeySegmentPlan plan;
    plan.records = output.write(std::span<const char>{m_records});
    plan.people = output.write(m_people);
    writeGroups(output, plan);
    for (const KeyKind kind : everyKeyKind)
        writeKeys(output, plan, kind);
    clear();
    return plan;
}

} // namespace lanyard::db
