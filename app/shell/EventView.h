// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/domain/Contact.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/SheetWriter.h"
#include "app/shell/StopSign.h"
#include "app/usecases/ExportAttendance.h"
#include "ui/office/SampleTicket.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace lanyard::shell {

/// Reads the event file beside the desk that writes to it: searches, counts, exports. Lives on a
/// thread of its own, so that no long list ever holds up an admission.
class EventView final : public QObject
{
    Q_OBJECT

public:
    EventView(const EventFiles &files, const SheetWriter &sheets);
    ~EventView() override;

    void open(const QString &path);
    void close();

    /// The open one, or none.
    [[nodiscard]] EventFile *file() const { return m_file.get(); }

    /// May be called from any thread: says that a search with this number is on its way, so that
    /// find() need not answer those before it.
    void announceSearch(int number) { m_latestSearch = number; }
    void find(const QString &text, int number);
    /// Who may be the same person as somebody called @p name.
    void findAlikes(const QString &name);

    /// What a kiosk read in the visit whose number was @p typed, where it knew nobody; if it did,
    /// or there was none, what was typed.
    void tellScanOf(const QString &typed);

    void count(const AttendanceFilter &filter);
    void countDoor(Id<Door> door);
    void listLastGuests(Id<Door> door, int howMany);
    /// Builds the search index if it is old, so that the first search need not.
    void prepareSearch();
    void listTicketTypes();
    /// The headers of imported columns, as the first people have them.
    void listColumns();
    void countRegistrations();
    void listBadgeSamples();
    /// May be called from any thread: the program ends, long work is left as if it were stopped.
    void end() { m_ends = true; }
    void tellFileState();
    void exportTo(const ExportAttendance::Order &order, const StopSign &stop);
    void verify(const StopSign &stop);
    void tellContacts();
    void findBadges(const QString &text);
    void saveReport(const QString &path, const QString &text);
    void saveLog(const QString &path, const QString &text);
    void listSampleTickets(); ///< of a rehearsal

Q_SIGNALS:
    void found(const QList<lanyard::FoundPerson> &people, const QString &text);
    void scanTold(const QString &scanned);
    void counted(const lanyard::Attendance &attendance, const QDateTime &now);
    void alikesFound(const QList<lanyard::FoundPerson> &people, const QString &name);
    void doorCounted(lanyard::Id<lanyard::Door> door, const lanyard::Crowd &crowd);
    void lastGuestsListed(const QList<lanyard::Attendee> &guests);
    void registrationsCounted(const lanyard::RegistrationCounts &counts);
    void ticketTypesListed(const QList<lanyard::TicketType> &types);
    void columnsListed(const QStringList &headers);
    void badgeSamplesListed(const QList<lanyard::Badge> &badges);
    void exportProgressed(const QString &path, qint64 rows);
    /// @p bytesFree: negative where nobody knows; @p imported: UTC, invalid if nothing ever was.
    void fileStateTold(qint64 bytesFree, bool writable, const QDateTime &imported);
    void exported(const QString &path, qint64 rows);
    void exportFailed(const QString &path, const lanyard::Failure &failure);
    void contactsTold(lanyard::Contacts contacts);
    void badgesFound(const QList<lanyard::Badge> &badges);
    void reportSaved(const QString &path);
    void reportFailed(const lanyard::Failure &failure);
    void logSaved(const QString &path);
    void logFailed(const lanyard::Failure &failure);
    void sampleTicketsListed(const QList<lanyard::ui::SampleTicket> &tickets);
    void verifyProgressed(qint64 records);
    void verified(const lanyard::AuditReport &report);
    void verifyFailed(const lanyard::Failure &failure);
    void failed(const lanyard::Failure &failure);

private:
    [[nodiscard]] Result<QList<FoundPerson>> search(const QString &text, int most) const;
    [[nodiscard]] Result<QList<FoundPerson>> masked(Result<QList<FoundPerson>> people) const;
    [[nodiscard]] Result<QList<Badge>> badgesOf(const QList<Registration> &people) const;

    const EventFiles &m_files;
    const SheetWriter &m_sheets;
    std::unique_ptr<EventFile> m_file;
    QString m_path; ///< of it
    std::atomic<int> m_latestSearch = 0;
    std::atomic<bool> m_ends = false;
};

} // namespace lanyard::shell
