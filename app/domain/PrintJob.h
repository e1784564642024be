// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace lanyard {

/// One badge on its way to one printer. Its id is also the title of the job there, so that it can
/// be found again after a crash of either side. A job never changes its printer: what is to come
/// out elsewhere is a job of its own, after this one was withdrawn.
struct PrintJob
{
    enum class State {
        Queued, ///< not handed over yet
        Sent, ///< handed over; see settled
        Printed, ///< it is out: the printer itself said so
        Failed, ///< it is not out and will not come out
        Unknown, ///< it may be out or not, and nobody can tell any more: a person has to look
    };

    QUuid id;
    Id<Registration> who;
    QString templateName;
    QString printer; ///< as PrinterAddress::parse() reads it
    State state = State::Queued;
    int spoolerJob = 0; ///< the spooler's number; 0 before it has one. Never enough to find it by
    QString message; ///< what the printer said last, in its own words
    int copies = 1; ///< 2 for holders with two pockets
    QString reason{}; ///< why it is printed again; empty for a first badge
    bool settled = false; ///< with Sent: for good, this printer cannot say whether it came out

    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};

/// Whether more is to be heard of it. The others are not looked at again.
[[nodiscard]] bool isOpen(const PrintJob &job);

/// How many badges somebody has got.
struct Prints
{
    int badges = 0; ///< that are out, may be out, or are on their way
    int again = 0; ///< of these, those that somebody gave a reason for

    friend bool operator==(const Prints &, const Prints &) = default;
};

[[nodiscard]] QString nameOf(PrintJob::State state);
[[nodiscard]] std::optional<PrintJob::State> printStateNamed(QStringView name);

} // namespace lanyard
