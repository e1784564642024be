// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/AuditFindings.h"

namespace lanyard::db {

namespace {

constexpr qsizetype mostProblems = 1000;

} // namespace

void AuditFindings::add(Place place, qint64 number, const QString &problem)
{
    if (!m_first)
        m_first = {place, number};
    if (m_problems.size() < mostProblems)
        m_problems.append(problem);
}

void AuditFindings::append(const AuditFindings &others)
{
    if (!m_first)
        m_first = others.m_first;
    m_problems.append(
        others.m_problems.first(qMin(others.m_problems.size(), mostProblems - m_problems.size())));
}

AuditReport AuditFindings::report(qint64 records) const
{
    return {.records = records, .problems = m_problems, .first = m_first};
}

} // namespace lanyard::db
