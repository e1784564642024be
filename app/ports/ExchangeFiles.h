// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Ledger.h"
#include "app/ports/Result.h"

namespace lanyard {

/// Records in a file that is carried from desk to desk, where there is no network.
class ExchangeFiles
{
public:
    virtual ~ExchangeFiles() = default;

    struct Content
    {
        QUuid event;
        QString name; ///< of the event, when the file was made
        qint64 records = 0;
        friend bool operator==(const Content &, const Content &) = default;
    };
    /// NotFound, NotAnEventFile for a file of another kind, Damaged, NewerVersion.
    [[nodiscard]] virtual Result<Content> look(const QString &path) const = 0;

    struct Report
    {
        Ledger::Intake taken; ///< from the file
        qint64 given = 0; ///< records that the file did not have
        friend bool operator==(const Report &, const Report &) = default;
    };
    /// Takes what the file has and @p ledger has not, and gives it what it lacks; a file that is
    /// not there is made. InvalidValue for the file of another event. What is written is on the
    /// disk when it returns; a stick that is pulled out before leaves the file as it was.
    [[nodiscard]] virtual Result<Report> exchange(const QString &path,
                                                  const Event &event,
                                                  Ledger &ledger,
                                                  const QDateTime &now) const = 0;
};

} // namespace lanyard
