// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyOutput.h"
#include "db/sqlite/KeySort.h"
#include "db/sqlite/SearchKeys.h"

#include <QHash>

namespace lanyard::db {

/// People whose keys become one segment of a key file. Whoever has the same name, company or
/// e-mail domain is in one group, whose keys are made once.
class KeyPile final
{
public:
    explicit KeyPile(SearchKeys &keys);

    void add(qint64 id, const Searchable &person);
    [[nodiscard]] bool isEmpty() const { return m_people.empty(); }
    [[nodiscard]] bool isFull() const;

    /// Writes the segment and begins the next one.
    [[nodiscard]] KeySegmentPlan writeTo(KeyOutput &output);

private:
    enum class GroupBy { Name, Company, Domain };
    /// Where the record of @p text is, after the last person was put into its group.
    [[nodiscard]] quint32 join(GroupBy what, QStringView text);
    void writeRecord(GroupBy what, QStringView text);
    template<typename Visit>
    void forEachKey(KeyKind kind, Visit visit) const;
    [[nodiscard]] std::vector<KeySortEntry> keysOf(KeyKind kind) const;
    void writeKeys(KeyOutput &output, KeySegmentPlan &plan, KeyKind kind) const;
    void writeGroups(KeyOutput &output, KeySegmentPlan &plan) const;
    void clear();

    struct Membership
    {
        quint32 group = 0;
        quint32 person = 0;
    };

    SearchKeys &m_keys;
    std::string m_records;
    std::vector<KeyPerson> m_people;
    std::vector<quint32> m_groups; ///< where their records are
    std::vector<Membership> m_memberships;
    QHash<quint64, quint32> m_known; ///< groups by the hash of their text
    quint64 m_seed;
};

} // namespace lanyard::db
