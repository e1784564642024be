// SPDX-License-Identifier: Apache-2.0
#include "app/shell/ListWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Workers.h"
#include "ui/office/ListsPage.h"

namespace lanyard::shell {

ListWiring::ListWiring(ui::ListsPage &page, Workers &workers, const Wording &wording)
    : m_page{page}
    , m_workers{workers}
    , m_wording{wording}
{
    wireWishes();
    wireAnswers();
}

void ListWiring::wireWishes()
{
    connect(&m_page,
            &ui::ListsPage::listWanted,
            this,
            [this](ListKind kind, const ArrangeList::Order &order) {
                const int number = m_workers.lists.announce();
                Workers::post(m_workers.lists, [kind, order, number](ListDesk &desk) {
                    desk.load(kind, order, number);
                });
            });
    connect(&m_page, &ui::ListsPage::orderWanted, this, [this](const ArrangeList::Order &order) {
        const int number = m_workers.lists.announce();
        Workers::post(m_workers.lists,
                      [order, number](ListDesk &desk) { desk.arrange(order, number); });
    });
    connect(&m_page, &ui::ListsPage::stopWanted, this, [this] { m_workers.lists.announce(); });
    connect(&m_page, &ui::ListsPage::exportWanted, this, [this](const QString &path) {
        m_exportStop = {};
        Workers::post(m_workers.lists,
                      [path, stop = m_exportStop](ListDesk &desk) { desk.exportTo(path, stop); });
    });
    connect(&m_page, &ui::ListsPage::exportStopWanted, this, [this] { m_exportStop.stop(); });
}

void ListWiring::wireAnswers()
{
    const ListDesk &lists = m_workers.lists;
    connect(&lists, &ListDesk::loaded, &m_page, &ui::ListsPage::showList);
    connect(&lists, &ListDesk::arranged, &m_page, &ui::ListsPage::showRows);
    connect(&lists, &ListDesk::exported, &m_page, &ui::ListsPage::showExportDone);
    const auto fail
        = [this](const Failure &failure) { m_page.showFailure(m_wording.sentence(failure)); };
    connect(&lists, &ListDesk::failed, &m_page, fail);
    connect(&lists, &ListDesk::exportFailed, &m_page, [this, fail](const Failure &failure) {
        if (failure.kind == Failure::Kind::Cancelled)
            m_page.showExportStopped();
        else
            fail(failure);
    });
}

} // namespace lanyard::shell
