// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/AuditFindings.h"
#include "db/sqlite/Connection.h"

#include <QHash>

#include <array>
#include <vector>

namespace lanyard::db {

/// Whom and what a journal record means by its subject and its door, in row numbers of this file.
class AuditPeople final
{
public:
    /// Complains about subjects that are not those of their people.
    [[nodiscard]] Result<Done>
    read(const Connection &database, const Event &event, AuditFindings &findings);

    [[nodiscard]] qint64 registration(QByteArrayView subject) const; ///< 0 if none
    [[nodiscard]] qint64 door(QByteArrayView uuid) const; ///< 0 if none

private:
    using Subject = std::array<quint64, 2>; ///< its 16 bytes as numbers, which compare faster
    struct Person
    {
        Subject subject;
        qint64 id;
    };
    [[nodiscard]] static std::optional<Subject> subjectIn(QByteArrayView bytes);
    [[nodiscard]] Result<Done>
    readPeople(const Connection &database, const Event &event, AuditFindings &findings);
    [[nodiscard]] Result<Done> readDoors(const Connection &database);
    void sort(AuditFindings &findings);
    void index();

    std::vector<Person> m_people; ///< sorted by subject; a million take 24 MB
    std::vector<size_t> m_starts; ///< of those with the same first 16 bits, and one more
    QHash<QByteArray, qint64> m_doors;
};

} // namespace lanyard::db
