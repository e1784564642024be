// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace lanyard {

/// One badge on its way. Its id is also the title of the job at the spooler, so that it can be
/// found again after a crash of either side.
struct PrintJob
{
    enum class State { Queued, Sent, Printed, Failed };

    QUuid id;
    Id<Registration> who;
    QString templateName;
    QString printer;
    State state = State::Queued;
    int spoolerJob = 0; ///< the spooler's number; 0 before it has one
    QString message; ///< what the printer said last, in its own words

    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};

[[nodiscard]] QString nameOf(PrintJob::State state);
[[nodiscard]] std::optional<PrintJob::State> printStateNamed(QStringView name);

} // namespace lanyard
