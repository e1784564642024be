// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/SheetWriter.h"

#include <functional>
#include <optional>

namespace lanyard {

class Journal;

/// Writes who came, who did not, or what every desk did, as a spreadsheet.
class ExportAttendance final
{
public:
    enum class What { People, NoShows, Journal };
    [[nodiscard]] static std::optional<What> whatNamed(QStringView name);

    /// The title that people see over a column; the column's stable name is given.
    using Titles = std::function<QString(const QString &columnName)>;

    ExportAttendance(const AttendanceBook &attendance,
                     const Journal &journal,
                     const SheetWriter &writer,
                     const Event &event,
                     Titles titles);

    /// Answers the number of rows below the header. The ending of @p path chooses the format.
    [[nodiscard]] Result<qint64>
    operator()(const QString &path, What what, const AttendanceFilter &filter) const;

private:
    [[nodiscard]] Sheet emptySheet(What what) const;
    [[nodiscard]] Result<Done> fill(Sheet &sheet, What what, const AttendanceFilter &filter) const;
    [[nodiscard]] QDateTime local(const QDateTime &utc) const;
    [[nodiscard]] QVariantList personRow(const Attendee &person, What what) const;

    const AttendanceBook &m_attendance;
    const Journal &m_journal;
    const SheetWriter &m_writer;
    Event m_event;
    Titles m_titles;
};

} // namespace lanyard
