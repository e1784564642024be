// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/domain/Operator.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/Journal.h"
#include "app/usecases/OfficeList.h"
#include "app/words/HistoryWords.h"
#include "app/words/TextTable.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace lanyard::words {

/// The rows of the office's lists. Times are those of the clocks at the event.
class ListWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ListWords)

public:
    ListWords(const Event &event, const QLocale &locale);

    [[nodiscard]] static QStringList columns(ListKind kind);
    [[nodiscard]] static QString title(ListKind kind);

    /// @p attended is null for whoever did not come yet.
    [[nodiscard]] OfficeList::Row ofPerson(const Registration &who, const Attendee *attended) const;
    [[nodiscard]] OfficeList::Row ofRecord(const JournalRecord &record) const;
    [[nodiscard]] OfficeList::Row ofRefusal(const JournalRecord &record) const;
    /// @p last is the latest record about a badge.
    [[nodiscard]] OfficeList::Row ofBadge(const JournalRecord &last) const;
    [[nodiscard]] OfficeList::Row ofDoor(const Door &door, const DoorNumbers &numbers) const;
    [[nodiscard]] static OfficeList::Row ofOperator(const Operator &who);

    /// @p rows of @p list, in that order; both may be shared and long.
    [[nodiscard]] static TextTable table(std::shared_ptr<const OfficeList> list, QList<int> rows);

    /// What stands in a cell.
    [[nodiscard]] static QString text(const QVariant &cell);
    /// "waits", "printed", …; @p state as nameOf(PrintJob::State) writes it.
    [[nodiscard]] static QString badgeState(const QString &state);

private:
    [[nodiscard]] QVariant local(const QDateTime &utc) const;

    QTimeZone m_zone;
    HistoryWords m_history;
};

} // namespace lanyard::words
