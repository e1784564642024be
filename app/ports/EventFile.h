// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Result.h"

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class AttendanceBook;
class DoorBook;
class EventSettings;
class Journal;
class Ledger;
class Operators;
class Registrar;
class RegistrationBook;
class RegistrationIntake;
class TemplateBook;
class TicketKeys;

/// Who works here: goes into every journal record. Where an event has operators, the name is that
/// of who is signed in; see Operators.
struct DeskIdentity
{
    QString desk;
    QString operatorName;
};

struct AuditReport
{
    /// Where two things that should say the same do not.
    enum class Place { Journal, Deed, Presence, Occupancy, Answer, PrintJob, Registration, File };
    struct Difference
    {
        Place place = Place::File;
        qint64 number = 0; ///< of the journal record, person, door or badge; of the file 0
    };

    qint64 records = 0;
    QStringList problems = {}; ///< what is wrong where, in technical words; empty: all is well
    std::optional<Difference> first = {}; ///< of the problems
};

/// Called every now and then with the number of journal records that were looked at so far, from
/// the thread that waits for the report; false stops it.
using AuditProgress = std::function<bool(qint64 records)>;

/// An open event file. To be used on the thread that opened it. The parts live as long as it does.
class EventFile
{
public:
    virtual ~EventFile() = default;

    [[nodiscard]] virtual const Event &event() const = 0;
    [[nodiscard]] virtual RegistrationBook &registrations() = 0;
    [[nodiscard]] virtual DoorBook &doors() = 0;
    [[nodiscard]] virtual Journal &journal() = 0;
    [[nodiscard]] virtual AttendanceBook &attendance() = 0;
    [[nodiscard]] virtual RegistrationIntake &intake() = 0;
    [[nodiscard]] virtual Registrar &registrar() = 0;
    [[nodiscard]] virtual EventSettings &settings() = 0;
    [[nodiscard]] virtual Operators &operators() = 0;
    [[nodiscard]] virtual TicketKeys &ticketKeys() = 0;
    [[nodiscard]] virtual TemplateBook &templates() = 0;
    [[nodiscard]] virtual Ledger &ledger() = 0;

    /// Integrity of the file, the journal's chain, and every fold against the journal.
    /// Cancelled if @p progress stopped it.
    [[nodiscard]] virtual Result<AuditReport> verify(const AuditProgress &progress = {}) const = 0;
};

/// Event files on disk.
class EventFiles
{
public:
    virtual ~EventFiles() = default;

    enum class Access {
        Read, ///< beside a running desk; everything that writes answers ReadOnly
        Write, ///< the only one: InUse while another program has it
    };

    /// A new file with @p doors; AlreadyThere rather than overwriting anything. The event's id may
    /// be null: one is made.
    [[nodiscard]] virtual Result<Done>
    create(const QString &path, const Event &event, const QList<Door> &doors) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<EventFile>>
    open(const QString &path, Access access, const DeskIdentity &desk) const = 0;
};

} // namespace lanyard
