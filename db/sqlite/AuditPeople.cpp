// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/AuditPeople.h"

#include "db/sqlite/Statement.h"
#include "db/sqlite/Subject.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

using Place = AuditReport::Place;

constexpr auto selectPeople = R"(
    SELECT id, coalesce(named_by, code), subject FROM registration ORDER BY id
)";

constexpr auto selectDoors = R"(SELECT id, uuid FROM door ORDER BY id)";

constexpr size_t buckets = 1 << 16;

size_t bucketOf(quint64 firstBytes)
{
    return size_t(firstBytes >> 48);
}

Failure outOfOrder(const char *table, qint64 row)
{
    return {Failure::Kind::Damaged,
            {},
            u"%1: row %2 is out of order"_s.arg(QLatin1StringView{table}).arg(row)};
}

} // namespace

Result<Done>
AuditPeople::read(const Connection &database, const Event &event, AuditFindings &findings)
{
    if (auto done = readPeople(database, event, findings); !done)
        return done;
    sort(findings);
    index();
    return readDoors(database);
}

Result<Done>
AuditPeople::readPeople(const Connection &database, const Event &event, AuditFindings &findings)
{
    const SubjectMaker subjectOfCode{event.id};
    Statement people{database.handle(), selectPeople};
    Execution row{people};
    for (qint64 last = 0;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        const qint64 id = row.integer(0);
        if (id <= last)
            return outOfOrder("registration", id);
        last = id;

        const QByteArrayView subject = row.bytes(2);
        if (subject != subjectOfCode(row.bytes(1))) {
            findings.add(Place::Registration,
                         id,
                         u"registration %1: its subject is not that of its code"_s.arg(id));
        }
        if (const auto known = subjectIn(subject))
            m_people.push_back({*known, id});
    }
}

std::optional<AuditPeople::Subject> AuditPeople::subjectIn(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(sizeof(Subject)))
        return std::nullopt;
    return Subject{qFromBigEndian<quint64>(bytes.data()),
                   qFromBigEndian<quint64>(bytes.data() + sizeof(quint64))};
}

void AuditPeople::sort(AuditFindings &findings)
{
    const auto before = [](const Person &a, const Person &b) {
        return std::tie(a.subject, a.id) < std::tie(b.subject, b.id);
    };
    std::sort(m_people.begin(), m_people.end(), before);
    for (size_t i = 1; i < m_people.size(); ++i) {
        if (m_people[i].subject == m_people[i - 1].subject) {
            findings.add(
                Place::Registration,
                m_people[i].id,
                u"registration %1: registration %2 has the same subject"_s.arg(m_people[i].id)
                    .arg(m_people[i - 1].id));
        }
    }
}

/// Subjects are spread evenly, so that few share a bucket.
void AuditPeople::index()
{
    m_starts.assign(buckets + 1, 0);
    for (const Person &person : m_people)
        ++m_starts[bucketOf(person.subject[0]) + 1];
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
}

Result<Done> AuditPeople::readDoors(const Connection &database)
{
    Statement doors{database.handle(), selectDoors};
    Execution row{doors};
    for (qint64 last = 0;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        if (row.integer(0) <= last)
            return outOfOrder("door", row.integer(0));
        last = row.integer(0);
        m_doors.insert(row.blob(1), last);
    }
}

qint64 AuditPeople::registration(QByteArrayView subject) const
{
    const auto wanted = subjectIn(subject);
    if (!wanted)
        return 0;
    const size_t bucket = bucketOf((*wanted)[0]);
    const auto begin = m_people.begin() + qsizetype(m_starts[bucket]);
    const auto end = m_people.begin() + qsizetype(m_starts[bucket + 1]);
    const auto at
        = std::lower_bound(begin, end, *wanted, [](const Person &person, const Subject &sought) {
              return person.subject < sought;
          });
    return at != end && at->subject == *wanted ? at->id : 0;
}

qint64 AuditPeople::door(QByteArrayView uuid) const
{
    return m_doors.value(QByteArray::fromRawData(uuid.data(), uuid.size()));
}

} // namespace lanyard::db
