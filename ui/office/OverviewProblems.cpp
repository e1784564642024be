// SPDX-License-Identifier: Apache-2.0
#include "ui/office/OverviewProblems.h"

#include "app/ports/Wording.h"
#include "app/words/HistoryWords.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/PrinterChoice.h"

#include <QLocale>

namespace lanyard::ui {

OverviewProblems::OverviewProblems(const Event &event, const Wording &wording)
    : m_event{event}
    , m_wording{wording}
{
}

QList<OverviewProblems::Problem> OverviewProblems::of(const Overview &overview,
                                                      const QList<Printer> &printers) const
{
    QList<Problem> problems = ofPrinters(printers);
    problems += ofImport(overview);
    for (const Overview::Badge &badge : overview.badges)
        problems << ofBadge(badge);
    for (const JournalRecord &record : overview.kiosk)
        problems << ofVisit(record);
    return problems;
}

QList<OverviewProblems::Problem> OverviewProblems::of(const HubView &hub)
{
    QList<Problem> problems;
    if (hub.shared && hub.status.level != StatusView::Level::Good)
        problems << Problem{Problem::Place::Hub, hub.status.sentence, hub.trouble};
    for (const HubView::ConflictRow &row : hub.conflicts) {
        if (!row.seenTo())
            problems << Problem{Problem::Place::Hub, row.title, row.explanation};
    }
    for (const HubView::AttemptRow &row : hub.unfinished)
        problems << Problem{Problem::Place::Hub, row.title, tr("Say which, under “Hub”.")};
    for (const QString &sentence : {hub.clocks, hub.quarantine}) {
        if (!sentence.isEmpty())
            problems << Problem{Problem::Place::Hub, tr("Desks that share the event"), sentence};
    }
    return problems;
}

OverviewProblems::Problem OverviewProblems::ofBadge(const Overview::Badge &badge) const
{
    const QString name = quoted(badge.name.isEmpty() ? badge.job.printer : badge.name);
    const bool failed = badge.job.state == PrintJob::State::Failed;
    return {.place = Problem::Place::Person,
            .title = failed ? tr("The badge of %1 was not printed.").arg(name)
                            : tr("Nobody knows whether the badge of %1 came out.").arg(name),
            .advice = failed ? tr("Print it again when the printer is well.")
                             : tr("Ask at the desk, and print it again if it did not."),
            .code = badge.code};
}

OverviewProblems::Problem OverviewProblems::ofVisit(const JournalRecord &record) const
{
    const words::HistoryWords words{m_event, QLocale{}};
    return {.place = Problem::Place::Person,
            .title = words.sentence(record),
            .advice = record.kind == Deed::Kind::Correction
                ? tr("A guest wrote this at a kiosk, %1. Read it once.").arg(words.time(record.at))
                : tr("A kiosk sent this guest to a desk, %1.").arg(words.time(record.at)),
            .code = record.who};
}

QList<OverviewProblems::Problem> OverviewProblems::ofImport(const Overview &overview) const
{
    if (!overview.imported.isValid())
        return {{.place = Problem::Place::Import,
                 .title = tr("No registrations were imported yet."),
                 .advice = tr("Import the list of who may come.")}};
    const qint64 hours = overview.imported.secsTo(overview.at) / 3600;
    if (overview.imported.secsTo(overview.at) < oldAfter)
        return {};
    const QString age = QLocale{}.toString(hours);
    return {{.place = Problem::Place::Import,
             .title = tr("The registrations are from %1 hours ago.").arg(age),
             .advice = tr("If tickets are still sold, import the latest list.")}};
}

QList<OverviewProblems::Problem> OverviewProblems::ofPrinters(const QList<Printer> &printers) const
{
    QList<Problem> problems;
    for (const Printer &printer : printers) {
        if (printer.trouble == Printer::Trouble::None)
            continue;
        problems << Problem{.place = Problem::Place::Printer,
                            .title = titleOf(printer),
                            .advice = m_wording.sentence(printer.trouble)};
    }
    return problems;
}

} // namespace lanyard::ui
