// SPDX-License-Identifier: Apache-2.0
#include "app/shell/RecordsWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Workers.h"
#include "app/words/OperatorWords.h"
#include "ui/office/HistoryPage.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/PaperPage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

RecordsWiring::RecordsWiring(ui::OfficeWindow &office,
                             Workers &workers,
                             Approvals &approvals,
                             const Wording &wording)
    : m_office{office}
    , m_workers{workers}
    , m_approvals{approvals}
    , m_wording{wording}
{
    wireHistory();
    wirePaper();
    wireList();
}

void RecordsWiring::wireHistory()
{
    ui::HistoryPage &page = m_office.history();
    const HistoryView &view = m_workers.history;
    connect(&page, &ui::HistoryPage::desksWanted, this, [this] {
        Workers::post(m_workers.history, [](HistoryView &worker) { worker.listDesks(); });
    });
    connect(&page, &ui::HistoryPage::peopleWanted, this, [this](const QString &text) {
        Workers::post(m_workers.history, [text](HistoryView &worker) { worker.find(text); });
    });
    connect(&page, &ui::HistoryPage::recordsWanted, this, [this](const RecordFilter &filter) {
        Workers::post(m_workers.history, [filter](HistoryView &worker) { worker.tell(filter); });
    });
    connect(&page, &ui::HistoryPage::refusedWanted, this, [this](const RecordFilter &filter) {
        Workers::post(m_workers.history,
                      [filter](HistoryView &worker) { worker.tellRefused(filter); });
    });
    connect(&view, &HistoryView::desksListed, &page, &ui::HistoryPage::showDesks);
    connect(&view, &HistoryView::found, &page, &ui::HistoryPage::showPeople);
    connect(&view, &HistoryView::told, &page, &ui::HistoryPage::showRecords);
    connect(&view, &HistoryView::refusedTold, &page, &ui::HistoryPage::showRefused);
    connect(&view, &HistoryView::failed, &page, [this, &page](const Failure &failure) {
        page.showFailure(m_wording.sentence(failure));
    });
}

void RecordsWiring::wirePaper()
{
    ui::PaperPage &page = m_office.paper();
    const PaperDesk &desk = m_workers.paper;
    connect(&page, &ui::PaperPage::meantWanted, this, [this](const QString &typed) {
        Workers::post(m_workers.paper, [typed](PaperDesk &worker) { worker.find(typed); });
    });
    connect(&page, &ui::PaperPage::tickEntered, this, [this](const EnterFromPaper::Tick &tick) {
        const auto enter = [this, tick](const Credentials &second) {
            Workers::post(m_workers.paper,
                          [tick, second](PaperDesk &worker) { worker.enter(tick, second); });
        };
        if (tick.overrideReason.isEmpty())
            enter({});
        else
            m_approvals.send(enter);
    });
    connect(&page,
            &ui::PaperPage::takeBackWanted,
            this,
            [this](const EnterFromPaper::Entered &entered, const QString &reason) {
                Workers::post(m_workers.paper, [entered, reason](PaperDesk &worker) {
                    worker.takeBack(entered, reason);
                });
            });
    connect(&desk, &PaperDesk::meant, &page, &ui::PaperPage::showMeant);
    connect(&desk, &PaperDesk::entered, &page, &ui::PaperPage::showEntered);
    connect(&desk, &PaperDesk::takenBack, &page, &ui::PaperPage::showTakenBack);
    connect(&desk, &PaperDesk::failed, &page, &ui::PaperPage::showFailure);
    connect(&m_office, &ui::OfficeWindow::approvalDismissed, &page, [&page] {
        page.showNotAllowed(words::OperatorWords::needed(Act::Override));
    });
}

void RecordsWiring::wireList()
{
    ui::PaperPage &page = m_office.paper();
    connect(&page, &ui::PaperPage::listWanted, this, [this](const QString &path, Id<Door> door) {
        m_list = path;
        m_listStop = {};
        const ExportAttendance::Order order{.path = path,
                                            .what = ExportAttendance::What::List,
                                            .filter = {.door = door, .between = {}}};
        Workers::post(m_workers.view,
                      [order, stop = m_listStop](EventView &view) { view.exportTo(order, stop); });
    });
    connect(&m_workers.view, &EventView::exported, &page, [this, &page](const QString &path) {
        if (path == m_list)
            page.showListSaved(std::exchange(m_list, {}));
    });
    connect(&m_workers.view,
            &EventView::exportFailed,
            &page,
            [this, &page](const QString &path, const Failure &failure) {
                if (path != m_list)
                    return;
                m_list.clear();
                page.showListFailure(failure);
            });
    connect(&page, &ui::PaperPage::listStopWanted, this, [this] { m_listStop.stop(); });
}

} // namespace lanyard::shell
