// SPDX-License-Identifier: Apache-2.0
#include "app/shell/BatchWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Approvals.h"
#include "app/shell/PrintWiring.h"
#include "app/shell/Workers.h"
#include "app/words/OperatorWords.h"
#include "ui/office/BadgesForm.h"
#include "ui/office/BadgesPage.h"
#include "ui/office/OfficeWindow.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr qsizetype mostUnderWay = 3; ///< enough that no printer waits for us

} // namespace

BatchWiring::BatchWiring(ui::OfficeWindow &office,
                         Workers &workers,
                         DeskSession &session,
                         Approvals &approvals,
                         const Wording &wording)
    : m_page{office.badges()}
    , m_workers{workers}
    , m_session{session}
    , m_approvals{approvals}
    , m_wording{wording}
{
    wirePage();
    wireDesk();
    connect(&office, &ui::OfficeWindow::approvalDismissed, this, [this] {
        if (std::exchange(m_asked, {}).isEmpty())
            return;
        m_printer.clear();
        m_page.showFailure(words::OperatorWords::needed(Act::Reprint));
    });
    Workers::post(m_workers.batches, [](BatchDesk &desk) { desk.listMedia(); });
}

ui::BadgeOrder BatchWiring::complete(ui::BadgeOrder order) const
{
    order.wish.templateOfTheDesk = m_session.settings.badgeTemplate;
    return order;
}

void BatchWiring::wirePage()
{
    connect(&m_page, &ui::BadgesPage::countWanted, this, [this](const ui::BadgeOrder &order) {
        Workers::post(m_workers.batches,
                      [file = m_session.path, order = complete(order)](BatchDesk &desk) {
                          desk.count(file, order);
                      });
    });
    connect(&m_page,
            &ui::BadgesPage::saveWanted,
            this,
            [this](const ui::BadgeOrder &order, const QString &path) {
                m_workers.batches.announce();
                Workers::post(m_workers.batches,
                              [file = m_session.path, order = complete(order), path](
                                  BatchDesk &desk) { desk.save(file, order, path); });
            });
    connect(&m_page,
            &ui::BadgesPage::printWanted,
            this,
            [this](const ui::BadgeOrder &order, const QString &printer) {
                m_printer = printer;
                Workers::post(m_workers.batches,
                              [file = m_session.path, order = complete(order)](BatchDesk &desk) {
                                  desk.gather(file, order);
                              });
            });
    connect(&m_page, &ui::BadgesPage::stopWanted, this, &BatchWiring::stop);
}

void BatchWiring::wireDesk()
{
    const BatchDesk &desk = m_workers.batches;
    connect(&desk, &BatchDesk::mediaListed, &m_page.form(), &ui::BadgesForm::showMedia);
    connect(&desk,
            &BatchDesk::counted,
            this,
            [this](ui::BadgeOrder order, const ui::BadgeCounts &counts) {
                order.wish.templateOfTheDesk.clear(); // which the page knows nothing of
                m_page.showCounts(order, counts);
            });
    connect(&desk, &BatchDesk::gathered, this, &BatchWiring::start);
    connect(&desk, &BatchDesk::progressed, &m_page, &ui::BadgesPage::showProgress);
    connect(&desk, &BatchDesk::saved, &m_page, &ui::BadgesPage::showSaved);
    connect(&desk, &BatchDesk::stopped, &m_page, &ui::BadgesPage::showStopped);
    connect(&desk, &BatchDesk::failed, this, [this](const Failure &failure) {
        m_page.showFailure(m_wording.sentence(failure));
    });
    const BadgeDesk &badges = m_workers.desk.badges();
    connect(&badges, &BadgeDesk::batchAllowed, this, [this] { begin(std::exchange(m_asked, {})); });
    connect(
        &badges, &BadgeDesk::passedOver, this, [this](Id<Registration> who) { note(who, false); });
    connect(&m_workers.prints,
            &PrintDesk::troubled,
            this,
            [this](const PrintJob &job, Printer::Trouble trouble) {
                if (m_run && m_run->underWay.contains(job.who))
                    m_page.showTrouble(trouble == Printer::Trouble::None
                                           ? QString{}
                                           : m_wording.sentence(trouble));
            });
    connect(&m_workers.desk, &EventDesk::opened, this, [this](const QString &path) {
        if (path != m_file)
            forget();
        m_file = path;
    });
}

void BatchWiring::forget()
{
    stop();
    m_file.clear();
    Workers::post(m_workers.batches, [](BatchDesk &worker) { worker.close(); });
}

void BatchWiring::follow(const PrintWiring &printing)
{
    connect(&printing, &PrintWiring::ended, this, [this](const PrintJob &job) {
        note(job.who, job.state == PrintJob::State::Printed || job.state == PrintJob::State::Sent);
    });
}

/// Badges more than the first take whoever may print them.
void BatchWiring::start(const QList<GatherBadges::Person> &people)
{
    if (m_printer.isEmpty())
        return; // stopped meanwhile
    if (!std::ranges::any_of(people, &GatherBadges::Person::hasBadge)) {
        begin(people);
        return;
    }
    m_asked = people;
    m_approvals.send([this](const Credentials &second) {
        Workers::post(m_workers.desk, [second](EventDesk &desk) {
            if (desk.authorise(Act::Reprint, second))
                desk.badges().allowBatch();
        });
    });
}

void BatchWiring::begin(const QList<GatherBadges::Person> &people)
{
    const QString printer = std::exchange(m_printer, {});
    if (printer.isEmpty())
        return;
    m_run = Run{.printer = printer, .left = people, .all = people.size()};
    m_page.showProgress(0, m_run->all);
    handOut();
}

void BatchWiring::handOut()
{
    while (m_run->underWay.size() < mostUnderWay && !m_run->left.isEmpty()) {
        const GatherBadges::Person next = m_run->left.takeFirst();
        m_run->underWay.insert(next.who.id);
        PrintJob wanted;
        wanted.templateName = next.templateName;
        wanted.printer = m_run->printer;
        if (next.hasBadge)
            wanted.reason = u"printed again with many others"_s;
        Workers::post(m_workers.desk, [who = next.who, wanted](EventDesk &desk) {
            desk.badges().issueInBatch(who, wanted);
        });
    }
    if (m_run->underWay.isEmpty()) {
        const Run run = *std::exchange(m_run, std::nullopt);
        m_page.showPrinted(run.out, run.all);
    }
}

void BatchWiring::note(Id<Registration> who, bool isOut)
{
    if (!m_run || !m_run->underWay.remove(who))
        return;
    m_run->out += isOut ? 1 : 0;
    m_page.showProgress(m_run->over(), m_run->all);
    handOut();
}

/// What a printer has already comes out; it is shown at the desk.
void BatchWiring::stop()
{
    m_workers.batches.stop();
    m_asked.clear();
    if (!std::exchange(m_printer, {}).isEmpty())
        m_page.showStopped(0, 0);
    if (!m_run)
        return;
    const Run run = *std::exchange(m_run, std::nullopt);
    m_page.showStopped(run.all - run.left.size(), run.all);
}

} // namespace lanyard::shell
