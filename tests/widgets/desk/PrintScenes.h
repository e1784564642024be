// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kit/Builders.h"
#include "ui/desk/PrintBoard.h"

namespace lanyard::tests {

/// A badge of @p name at the printer "Front".
inline ui::PrintFacts::Item badgeOnItsWay(const QString &name, PrintJob::State state)
{
    PrintJob job;
    job.id = QUuid::createUuid();
    job.who = Id<Registration>{7};
    job.templateName = QStringLiteral("conference-a6");
    job.printer = QStringLiteral("Front");
    job.state = state;
    return {.pending = {job, badgeOf(anAttendee().named(name), {})}};
}

/// Sent to a printer that never says whether it came out.
inline ui::PrintFacts::Item badgeHandedOver(const QString &name)
{
    ui::PrintFacts::Item item = badgeOnItsWay(name, PrintJob::State::Sent);
    item.pending.job.settled = true;
    return item;
}

/// A printer "Front" that works, and "Back" beside it.
inline ui::PrintFacts printingWell()
{
    ui::PrintFacts facts;
    facts.printing.printer = QStringLiteral("Front");
    facts.printing.secondPrinter = QStringLiteral("Back");
    facts.printing.labelsPerRoll = 100;
    facts.printing.labelsLeft = {{QStringLiteral("Front"), 84}};
    facts.looked = true;
    Printer front;
    front.name = QStringLiteral("Front");
    facts.printer = front;
    return facts;
}

inline ui::PrintFacts inTrouble(Printer::Trouble trouble)
{
    ui::PrintFacts facts = printingWell();
    facts.printer->trouble = trouble;
    return facts;
}

} // namespace lanyard::tests
