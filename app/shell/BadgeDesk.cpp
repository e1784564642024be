// SPDX-License-Identifier: Apache-2.0
#include "app/shell/BadgeDesk.h"

#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/usecases/ChooseTemplate.h"
#include "app/usecases/IssueBadge.h"
#include "app/usecases/MakeBadge.h"

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr int mostResumed = 200;

} // namespace

BadgeDesk::BadgeDesk(const Adapters &adapters, QObject *parent)
    : QObject{parent}
    , m_adapters{adapters}
{
}

void BadgeDesk::setFile(EventFile *file)
{
    m_file = file;
}

void BadgeDesk::setPrinting(const Printing &printing, const QString &templateName)
{
    m_printing = printing;
    m_template = templateName;
}

void BadgeDesk::printAfter(const Verdict &verdict, bool anyway)
{
    const auto *admitted = std::get_if<Admitted>(&verdict);
    const bool wanted = anyway || m_printing.autoPrint != AutoPrint::Never;
    if (!m_file || !admitted || !wanted || !m_printing.prints())
        return;
    if (m_printing.autoPrint != AutoPrint::Always && hasBadge(admitted->who))
        return;
    const auto templateName = templateFor(admitted->who);
    if (!templateName)
        Q_EMIT failed(templateName.failure());
    else if (*templateName)
        queue(admitted->who, **templateName, {});
}

/// One badge a person: whoever comes back after lunch wears one.
bool BadgeDesk::hasBadge(const Registration &who)
{
    const auto prints = m_file->journal().printsOf(who.id);
    if (!prints)
        Q_EMIT failed(prints.failure());
    return !prints || prints->badges > 0;
}

Result<bool> BadgeDesk::owes(const Registration &who) const
{
    if (!m_file || !m_printing.prints())
        return false;
    const auto templateName = templateFor(who);
    if (!templateName)
        return templateName.failure();
    if (!templateName->has_value() || m_printing.autoPrint == AutoPrint::Always)
        return templateName->has_value();
    const auto prints = m_file->journal().printsOf(who.id);
    return prints ? Result{prints->badges == 0} : prints.failure();
}

void BadgeDesk::issueAgain(const Registration &who, const QString &reason)
{
    if (issue(who, reason))
        Q_EMIT issuedAgain(who, reason);
}

bool BadgeDesk::issue(const Registration &who, const QString &reason)
{
    if (!m_file || !m_printing.prints())
        return false;
    const auto templateName = templateFor(who);
    if (!templateName)
        Q_EMIT failed(templateName.failure());
    else if (*templateName)
        return queue(who, **templateName, reason);
    else
        Q_EMIT noBadgeFor(who);
    return false;
}

bool BadgeDesk::queue(const Registration &who, const QString &templateName, const QString &reason)
{
    PrintJob wanted;
    wanted.templateName = templateName;
    wanted.printer = m_printing.printerFor(templateName);
    wanted.copies = m_printing.copies;
    wanted.reason = reason;
    return queue(who, wanted);
}

Result<std::optional<QString>> BadgeDesk::templateFor(const Registration &who) const
{
    return ChooseTemplate{m_file->templates(), m_template}(who.type);
}

/// Without door and day rather than not at all.
Badge BadgeDesk::badgeFor(const Registration &who)
{
    const auto badge = MakeBadge{*m_file}(who);
    if (badge)
        return *badge;
    Q_EMIT failed(badge.failure());
    return badgeOf(who, m_file->event().name);
}

bool BadgeDesk::queue(const Registration &who, const PrintJob &wanted)
{
    const IssueBadge issueBadge{m_file->journal(), m_adapters.clock};
    const auto job = issueBadge(who, wanted);
    if (job)
        Q_EMIT queued({*job, badgeFor(who)});
    else
        Q_EMIT failed(job.failure());
    return bool(job);
}

void BadgeDesk::issueInBatch(const Registration &who, const PrintJob &wanted)
{
    PrintJob job = wanted;
    job.copies = m_printing.copies;
    const bool due = m_file && (!wanted.reason.isEmpty() || !hasBadge(who));
    if (!due || !queue(who, job))
        Q_EMIT passedOver(who.id);
}

void BadgeDesk::record(const PrintJob &job)
{
    if (!m_file)
        return;
    const IssueBadge issueBadge{m_file->journal(), m_adapters.clock};
    if (const auto recorded = issueBadge.record(job); !recorded)
        Q_EMIT failed(recorded.failure());
}

/// The new job is written down before the old one is closed: a crash in between loses no badge,
/// and prints none twice, as the old one cannot come out.
void BadgeDesk::move(const PrintJob &job, const QString &printer)
{
    if (!m_file)
        return;
    const auto who = m_file->registrations().findById(job.who);
    if (!who) {
        Q_EMIT failed(who.failure());
        return;
    }
    PrintJob moved = job;
    moved.printer = printer;
    if (who->has_value() && queue(**who, moved))
        drop(job);
}

void BadgeDesk::drop(const PrintJob &job)
{
    PrintJob dropped = job;
    dropped.state = PrintJob::State::Failed;
    dropped.message = withdrawnMessage();
    record(dropped);
}

void BadgeDesk::confirm(const PrintJob &job)
{
    PrintJob seen = job;
    seen.state = PrintJob::State::Printed;
    seen.message = u"seen at the desk"_s;
    record(seen);
}

void BadgeDesk::resume()
{
    const auto jobs = m_file->journal().pendingPrints(mostResumed);
    if (!jobs) {
        Q_EMIT failed(jobs.failure());
        return;
    }
    QList<PendingBadge> badges;
    for (const PrintJob &job : *jobs) {
        const auto who = m_file->registrations().findById(job.who);
        if (who && who->has_value())
            badges.append({job, badgeFor(**who)});
    }
    Q_EMIT resumed(badges);
}

} // namespace lanyard::shell
