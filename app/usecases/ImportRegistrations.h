// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationReader.h"

#include <functional>

namespace lanyard {

class Clock;

/// What an import did, or would do. taken + skipped is always the number of rows.
struct ImportReport
{
    ReadReport file; ///< its problems account for every skipped row, by row number
    IntakeCounts counts;
    qint64 taken = 0;
    qint64 skipped = 0;
    bool stored = false; ///< false after a dry run
    bool missingCancelled = false; ///< those of counts.missing
};

/// Whether those who are missing from the file may be cancelled: only if every row of it could be
/// read. A skipped row is somebody who is in the file, and an empty file means nothing.
[[nodiscard]] bool mayCancelMissing(const ImportReport &report);

/// Takes a registration export into the event file: all of it or nothing.
class ImportRegistrations final
{
public:
    ImportRegistrations(const RegistrationReader &reader,
                        RegistrationIntake &intake,
                        const Clock &clock);

    struct Order
    {
        ReadOptions options;
        bool dryRun = false;
        Intake::Missing missing = Intake::Missing::Keep;
    };
    /// Order::missing counts only where mayCancelMissing() says so; otherwise everybody is kept.
    /// @p progress hears of rows read so far now and then; it answers false to give up, and then
    /// nothing is stored (Failure::Kind::Busy with the subject "cancelled").
    using Progress = std::function<bool(qint64 rows)>;
    [[nodiscard]] Result<ImportReport>
    operator()(const QString &path, const Order &order, const Progress &progress = {}) const;

private:
    const RegistrationReader &m_reader;
    RegistrationIntake &m_intake;
    const Clock &m_clock;
};

} // namespace lanyard
