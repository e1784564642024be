// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationReader.h"
#include "app/usecases/SamePeople.h"

#include <functional>

namespace lanyard {

class Clock;

/// What an import did, or would do. taken + skipped is always the number of rows.
struct ImportReport
{
    ReadReport file; ///< its problems account for every skipped row, by row number
    IntakeCounts counts;
    qint64 taken = 0; ///< rows
    qint64 skipped = 0;
    qint64 repeatedCodes = 0; ///< different ones that come again in the file
    bool stored = false; ///< false after a dry run
    bool missingCancelled = false; ///< those of counts.missing
    QList<PersonChange> changes{}; ///< by row, at most Intake::mostListed
    QMap<QString, qint64> fieldChanges{}; ///< field → people for whom it changed
    QList<MissingPerson> missing{}; ///< by name, at most Intake::mostListed
    QList<SamePerson> samePeople{}; ///< by row, at most Intake::mostListed
    qint64 samePeopleCount = 0;
    bool asRemembered = false; ///< read as a person had this kind of file read before
    ReadOptions options{}; ///< it was read with
};

/// Whether those who are missing from the file may be cancelled: only if every row of it could be
/// read. A skipped row is somebody who is in the file, and an empty file means nothing.
[[nodiscard]] bool mayCancelMissing(const ImportReport &report);

/// Whether cancelling those who are missing should be asked for twice: more than 20 people, or more
/// than 2 % of those who are known.
[[nodiscard]] bool isLargeRemoval(const IntakeCounts &counts);

/// Takes a registration export into the event file: all of it or nothing.
class ImportRegistrations final
{
public:
    /// @p zone is the event's.
    ImportRegistrations(const RegistrationReader &reader,
                        RegistrationIntake &intake,
                        const Clock &clock,
                        const QTimeZone &zone);

    struct Order
    {
        ReadOptions options{};
        bool dryRun = false;
        Intake::Missing missing = Intake::Missing::Keep;
        bool afresh = false; ///< nothing is filled in from the last time; that is forgotten
    };
    /// Order::missing counts only where mayCancelMissing() says so; otherwise everybody is kept.
    /// Options that say nothing are filled in from the last time that a file with the same headers
    /// was read. @p progress hears of rows read so far now and then; it answers false to give up,
    /// and then nothing is stored (Failure::Kind::Cancelled).
    using Progress = std::function<bool(qint64 rows)>;
    [[nodiscard]] Result<ImportReport>
    operator()(const QString &path, const Order &order, const Progress &progress = {}) const;

    /// The beginning of a file, and the options that it was read with: @p options, or what is
    /// remembered where they say nothing.
    struct Preview
    {
        TablePreview table;
        ReadOptions options;
        bool asRemembered = false;
    };
    [[nodiscard]] Result<Preview> preview(const QString &path, const ReadOptions &options) const;

private:
    struct Reading
    {
        ReadOptions options;
        bool asRemembered = false;
    };
    [[nodiscard]] Result<Reading> readingOf(const QString &path, const ReadOptions &options) const;

    const RegistrationReader &m_reader;
    RegistrationIntake &m_intake;
    const Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace lanyard
