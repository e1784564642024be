// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PrintWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/DeskActions.h"
#include "app/shell/DeskSession.h"
#include "app/shell/Settings.h"
#include "app/shell/Workers.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/BadgesPanel.h"
#include "ui/desk/ChoiceView.h"
#include "ui/desk/DeskWindow.h"

#include <algorithm>

namespace lanyard::shell {

using ui::BadgeStep;

namespace {

/// Of a printer that never says whether a badge came out, older ones would only be in the way.
constexpr int mostHandedOver = 12;

} // namespace

PrintWiring::PrintWiring(ui::DeskWindow &window,
                         Workers &workers,
                         DeskSession &session,
                         DeskActions &actions,
                         const Wording &wording)
    : m_window{window}
    , m_workers{workers}
    , m_session{session}
    , m_actions{actions}
    , m_wording{wording}
{
    wirePanel();
    wireBadges();
    wirePrinter();
}

void PrintWiring::wirePanel()
{
    const ui::BadgesPanel &panel = m_window.actions().badges();
    connect(&panel, &ui::BadgesPanel::stepTaken, this, &PrintWiring::take);
    connect(&panel, &ui::BadgesPanel::newRollPutIn, this, &PrintWiring::putNewRollIn);
    connect(&m_actions, &DeskActions::noPrinterChosen, this, [this] {
        say({Failure::Kind::NoPrinter, {}, {}});
    });
}

void PrintWiring::wireBadges()
{
    const BadgeDesk &badges = m_workers.desk.badges();
    connect(&badges, &BadgeDesk::queued, this, &PrintWiring::queue);
    connect(&badges, &BadgeDesk::resumed, this, &PrintWiring::goOn);
    connect(&badges, &BadgeDesk::failed, this, &PrintWiring::say);
    connect(&badges, &BadgeDesk::noBadgeFor, this, [this](const Registration &who) {
        m_facts.problem = ui::noBadgeFor(who.type);
        show();
    });
    connect(&m_workers.prints, &PrintDesk::progressed, this, &PrintWiring::progress);
    connect(&m_workers.prints, &PrintDesk::troubled, this, &PrintWiring::trouble);
    connect(&m_workers.prints, &PrintDesk::withdrawn, this, &PrintWiring::settle);
    connect(&m_workers.prints, &PrintDesk::notWithdrawn, this, [this](const PrintJob &job) {
        if (Item *item = find(job.id)) {
            item->held = true;
            show();
        }
    });
}

void PrintWiring::wirePrinter()
{
    connect(&m_workers.prints, &PrintDesk::printerSeen, this, [this](const Printer &printer) {
        if (printer.name != m_facts.printing.printer)
            return; // another one was chosen meanwhile
        m_facts.looked = true;
        m_facts.printer = printer;
        show();
    });
    connect(&m_workers.prints, &PrintDesk::printerMissing, this, [this](const QString &name) {
        if (name != m_facts.printing.printer)
            return;
        m_facts.looked = true;
        m_facts.printer.reset();
        show();
    });
}

void PrintWiring::apply()
{
    const Printing printing = m_session.settings.printing;
    if (printing.printer != m_facts.printing.printer)
        m_facts.looked = false;
    m_facts.printing = printing;
    m_facts.problem.clear();
    const QString templateName = m_session.settings.badgeTemplate;
    Workers::post(m_workers.desk, [printing, templateName](EventDesk &desk) {
        desk.badges().setPrinting(printing, templateName);
    });
    Workers::post(m_workers.prints, [printing](PrintDesk &desk) { desk.setPrinting(printing); });
    show();
}

void PrintWiring::showEvent()
{
    m_facts.badges.clear();
    m_facts.last.clear();
    m_facts.problem.clear();
    const Printing printing = m_facts.printing;
    Workers::post(m_workers.prints, [printing](PrintDesk &desk) {
        desk.stop(); // badges of another event are resumed when that is opened again
        desk.setPrinting(printing);
    });
    show();
}

void PrintWiring::goOn(const QList<PendingBadge> &badges)
{
    for (const PendingBadge &badge : badges) {
        if (find(badge.job.id))
            continue;
        m_facts.badges.append({.pending = badge});
        if (isOpen(badge.job)) {
            Workers::post(m_workers.prints,
                          [badge](PrintDesk &desk) { desk.resume(badge.job, badge.badge); });
        }
    }
    dropLongAgo();
    show();
}

void PrintWiring::queue(const PendingBadge &badge)
{
    list(badge);
    show();
    Workers::post(m_workers.prints,
                  [badge](PrintDesk &desk) { desk.print(badge.job, badge.badge); });
}

/// The latest badge of a person is what counts; at another printer it is another job.
void PrintWiring::list(const PendingBadge &badge)
{
    m_facts.problem.clear();
    m_facts.badges.removeIf([&badge](const Item &item) {
        const bool over = item.held || !isOpen(item.pending.job);
        return over && badge.job.who && item.pending.job.who == badge.job.who;
    });
    m_facts.badges.prepend({.pending = badge});
}

void PrintWiring::progress(const PrintJob &job, const QString &name)
{
    Item *item = find(job.id);
    if (!item)
        return; // of an event that was closed meanwhile
    item->held = item->held && isOpen(job);
    const bool wasSent = item->pending.job.state != PrintJob::State::Queued;
    item->pending.job = job;
    if (job.who) // a proof belongs to nobody and is no part of the event
        Workers::post(m_workers.desk, [job](EventDesk &desk) { desk.badges().record(job); });
    if (!wasSent && (job.state == PrintJob::State::Sent || job.state == PrintJob::State::Printed))
        countLabels(job, -job.copies);
    if (job.state == PrintJob::State::Printed) {
        m_facts.last = name;
        forget(job.id);
    }
    dropLongAgo();
    show();
    if (!isOpen(job))
        Q_EMIT ended(job);
}

void PrintWiring::trouble(const PrintJob &job, Printer::Trouble trouble)
{
    if (Item *item = find(job.id)) {
        item->trouble = trouble;
        show();
    }
}

/// It will certainly not come out where it was.
void PrintWiring::settle(const PrintJob &withdrawn, const QString &target)
{
    const Item *item = find(withdrawn.id);
    if (!item)
        return;
    if (item->pending.job.state == PrintJob::State::Sent)
        countLabels(withdrawn, withdrawn.copies);
    forget(withdrawn.id);
    show();
    if (!withdrawn.who)
        return;
    if (target.isEmpty())
        Q_EMIT ended(withdrawn);
    Workers::post(m_workers.desk, [withdrawn, target](EventDesk &desk) {
        if (target.isEmpty())
            desk.badges().drop(withdrawn);
        else
            desk.badges().move(withdrawn, target);
    });
}

void PrintWiring::take(BadgeStep step, const QUuid &job)
{
    const Item *item = find(job);
    if (!item)
        return;
    const PendingBadge badge = item->pending;
    const QString target = step == BadgeStep::OtherPrinter ? elsewhere(badge.job) : QString{};
    switch (step) {
    case BadgeStep::CameOut:
        letGo(badge.job, PrintJob::State::Printed);
        m_facts.last = badge.badge.name;
        forget(job);
        Workers::post(m_workers.desk,
                      [badge](EventDesk &desk) { desk.badges().confirm(badge.job); });
        show();
        break;
    case BadgeStep::Again: takeAgain(badge); break;
    case BadgeStep::OtherPrinter:
    case BadgeStep::Cancel:
        if (isOpen(badge.job))
            Workers::post(m_workers.prints,
                          [job, target](PrintDesk &desk) { desk.withdraw(job, target); });
        else
            settle(badge.job, target);
        break;
    }
}

/// A person has decided about a badge that a printer may still have: nobody follows it any more,
/// and nobody sends it.
void PrintWiring::letGo(const PrintJob &job, PrintJob::State state)
{
    Item *item = find(job.id);
    if (!item || !isOpen(job))
        return;
    item->pending.job.state = state;
    Q_EMIT ended(item->pending.job);
    Workers::post(m_workers.prints, [id = job.id](PrintDesk &desk) { desk.letGo(id); });
    if (state == PrintJob::State::Unknown) {
        Workers::post(m_workers.desk, [unknown = item->pending.job](EventDesk &desk) {
            desk.badges().record(unknown);
        });
    }
}

/// What certainly did not come out is only printed. What perhaps did is one badge more.
void PrintWiring::takeAgain(const PendingBadge &badge)
{
    if (badge.job.state != PrintJob::State::Failed) {
        letGo(badge.job, PrintJob::State::Unknown);
        m_actions.printAgain(badge.badge.code.text(), ui::neverCameOut());
        return;
    }
    const QString target = m_facts.printing.printerFor(badge.job.templateName);
    if (target.isEmpty())
        say({Failure::Kind::NoPrinter, {}, {}});
    else
        settle(badge.job, target);
}

void PrintWiring::putNewRollIn()
{
    Printing &printing = m_session.settings.printing;
    printing.labelsLeft.insert(printing.printer, printing.labelsPerRoll);
    keepLabels();
    show();
}

void PrintWiring::countLabels(const PrintJob &job, int labels)
{
    Printing &printing = m_session.settings.printing;
    if (!printing.leftIn(job.printer))
        return;
    int &left = printing.labelsLeft[job.printer];
    left = std::max(0, left + labels);
    keepLabels();
}

/// Stored by the thread that waits for printers anyway, and by it alone: one after the other.
void PrintWiring::keepLabels()
{
    m_facts.printing = m_session.settings.printing;
    Workers::post(m_workers.prints, [counted = m_facts.printing.labelsLeft](PrintDesk &) {
        Settings{}.setLabelsLeft(counted);
    });
}

void PrintWiring::say(const Failure &failure)
{
    m_facts.problem = m_wording.sentence(failure);
    show();
}

void PrintWiring::dropLongAgo()
{
    int seen = 0;
    m_facts.badges.removeIf(
        [&seen](const Item &item) { return item.pending.job.settled && ++seen > mostHandedOver; });
}

void PrintWiring::forget(const QUuid &job)
{
    m_facts.badges.removeIf([&job](const Item &item) { return item.pending.job.id == job; });
}

PrintWiring::Item *PrintWiring::find(const QUuid &job)
{
    const auto found = std::ranges::find_if(
        m_facts.badges, [&job](const Item &item) { return item.pending.job.id == job; });
    return found == m_facts.badges.end() ? nullptr : &*found;
}

QString PrintWiring::elsewhere(const PrintJob &job) const
{
    const Printing &printing = m_facts.printing;
    return job.printer == printing.secondPrinter ? printing.printer : printing.secondPrinter;
}

void PrintWiring::show()
{
    m_window.showPrintBoard(ui::viewOf(m_facts, m_wording));
}

} // namespace lanyard::shell
