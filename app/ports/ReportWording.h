// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"
#include "app/ports/PrintedReport.h"

namespace lanyard {

/// What an export says to people, in their language.
class ReportWording
{
public:
    virtual ~ReportWording() = default;

    /// The title over a column; its stable name is given.
    [[nodiscard]] virtual QString columnTitle(const QString &columnName) const = 0;
    /// The title of a column of the imported file that would be mistaken for one of ours.
    [[nodiscard]] virtual QString importedTitle(const QString &header) const = 0;
    [[nodiscard]] virtual QString pageOf(qsizetype page, qsizetype pages) const = 0;

    [[nodiscard]] virtual FrontPage frontPage(const Attendance &attendance,
                                              const AttendanceFilter &filter) const = 0;
    [[nodiscard]] virtual TickList tickList(const QList<Awaited> &people,
                                            const QString &door) const = 0;
};

} // namespace lanyard
