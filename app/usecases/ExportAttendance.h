// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/ReportWording.h"
#include "app/ports/SheetWriter.h"

#include <functional>
#include <optional>

namespace lanyard {

class EventFile;
struct JournalRecord;

/// Writes who came, who did not, what every desk did, the doors, or the list to tick, as a file.
class ExportAttendance final
{
public:
    enum class What { People, NoShows, Journal, Doors, List };
    [[nodiscard]] static std::optional<What> whatNamed(QStringView name);
    [[nodiscard]] static QStringList whats(); ///< their names: people, no-shows, …

    /// All must outlive it.
    ExportAttendance(EventFile &file, const SheetWriter &writer, const ReportWording &wording);

    struct Order
    {
        QString path; ///< its ending chooses the format
        What what = What::People;
        AttendanceFilter filter{};
        /// Headers of columns of the imported file to carry along with people and no-shows;
        /// `everyColumn`: all.
        QStringList with{};
    };
    inline static const QString everyColumn = QStringLiteral("all");

    /// Hears now and then how many people or records are gathered, and that all of them are while
    /// the file is written; answers false to stop.
    using Progress = std::function<bool(qint64 rows)>;
    /// Answers the number of rows below the header. NotFound if nobody has a column that is to be
    /// carried along; Cancelled if it was stopped, and then there is no
    /// file.
    [[nodiscard]] Result<qint64> operator()(const Order &order,
                                            const Progress &progress = {}) const;

private:
    [[nodiscard]] Result<Sheet> sheetFor(const Order &order, const Progress &progress) const;
    [[nodiscard]] Result<Sheet> people(const Order &order, const Progress &progress) const;
    [[nodiscard]] Result<FrontPage> frontPage(const AttendanceFilter &filter) const;
    [[nodiscard]] Result<Sheet> journal(const AttendanceFilter &filter,
                                        const Progress &progress) const;
    [[nodiscard]] Result<Sheet> doors(const AttendanceFilter &filter) const;
    [[nodiscard]] Result<Sheet> list(const AttendanceFilter &filter) const;
    [[nodiscard]] Result<QString> nameOfDoor(Id<Door> door) const;
    [[nodiscard]] Sheet emptySheet(const QStringList &columns) const;
    [[nodiscard]] QVariant local(const QDateTime &utc) const;
    [[nodiscard]] QVariantList personRow(const Attendee &person, What what) const;
    [[nodiscard]] QVariantList recordRow(const JournalRecord &record) const;
    [[nodiscard]] QVariantList doorRow(const DoorNumbers &door) const;

    EventFile &m_file;
    const SheetWriter &m_writer;
    const ReportWording &m_wording;
    QTimeZone m_zone;
};

} // namespace lanyard
