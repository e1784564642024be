// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "db/sqlite/KeyFormat.h"
#include "db/sqlite/KeyRecord.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <span>
#include <vector>

namespace lanyard::db {

/// One segment of an open key file. Safe whatever the file holds.
struct KeySegment
{
    using Entries = std::span<const KeyEntry>;

    QByteArrayView records;
    std::array<Entries, 4> entries;
    std::array<std::span<const quint64>, 4> heads;
    std::span<const KeyPerson> people;
    std::span<const quint32> groups;
    std::span<const quint32> members;

    /// The keys of a kind that begin with @p text.
    [[nodiscard]] Entries beginningWith(KeyKind kind, QByteArrayView text) const;
    /// The same among @p some keys that stand one behind the other.
    [[nodiscard]] Entries beginningWith(Entries some, QByteArrayView text) const;
    /// Those of @p beginning that are no longer than @p size.
    [[nodiscard]] Entries exactly(Entries beginning, size_t size) const;

    /// The text from @p at to the end of its record.
    [[nodiscard]] QByteArrayView textAt(quint32 at) const;

    /// The numbers of the people that a key leads to.
    template<typename Visit> // bool(quint32 person); false: enough
    bool forEachPerson(KeyEntry entry, Visit visit) const
    {
        const quint32 target = entry.target & ~KeyEntry::ofPerson;
        if (entry.target & KeyEntry::ofPerson)
            return target >= people.size() || visit(target);
        if (target + size_t{1} >= groups.size())
            return true;
        for (size_t i = groups[target]; i < groups[target + 1] && i < members.size(); ++i) {
            if (members[i] < people.size() && !visit(members[i]))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool begins(quint32 at, QByteArrayView text) const;

    /// True if @p matches(at) holds for any key of @p person.
    template<typename Matches>
    bool anyKey(const KeyPerson &person, Matches matches) const
    {
        bool found = false;
        for (const quint32 record : {person.name, person.company, person.domain, person.own}) {
            if (!found)
                KeyRecord::forEachKey(records, record, [&](KeyKind, size_t at) {
                    found = matches(quint32(at));
                    return !found;
                });
        }
        return found;
    }

    /// The number of people that some keys lead to; of very many keys, at least about so many.
    [[nodiscard]] size_t countPeople(Entries some) const;
};

/// An open key file.
class KeyFile final
{
    Q_DISABLE_COPY_MOVE(KeyFile)

public:
    /// Damaged unless it is whole, which is found out by reading all of it once.
    [[nodiscard]] static Result<std::unique_ptr<KeyFile>> open(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<KeyFile>> of(const QByteArray &content);

    [[nodiscard]] const std::vector<KeySegment> &segments() const { return m_segments; }
    /// False if somebody made the file shorter since it was opened: reading on would kill us.
    [[nodiscard]] bool isWhole() const;

private:
    KeyFile() = default;
    [[nodiscard]] bool plan(QByteArrayView bytes, quint64 checksum);
    [[nodiscard]] bool addSegment(QByteArrayView bytes, const KeySegmentPlan &plan);

    QFile m_file;
    QByteArray m_content; ///< without a file
    qint64 m_size = 0;
    std::vector<KeySegment> m_segments;
};

} // namespace lanyard::db
