// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"

namespace lanyard::db {

/// What an audit complains about, in the order in which it was found, the first of each place with
/// its number.
class AuditFindings final
{
public:
    using Place = AuditReport::Place;

    /// @p number says which row of @p place is meant.
    void add(Place place, qint64 number, const QString &problem);
    /// What the others found comes after what was found here.
    void append(const AuditFindings &others);

    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    [[nodiscard]] AuditReport report(qint64 records) const;

private:
    QStringList m_problems;
    std::optional<AuditReport::Difference> m_first;
};

} // namespace lanyard::db
