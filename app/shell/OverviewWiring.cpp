// SPDX-License-Identifier: Apache-2.0
#include "app/shell/OverviewWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Workers.h"
#include "ui/office/OverviewPage.h"

#include <utility>

namespace lanyard::shell {

OverviewWiring::OverviewWiring(ui::OverviewPage &page,
                               Workers &workers,
                               const DeskSession &session,
                               const Wording &wording)
    : m_page{page}
    , m_workers{workers}
    , m_session{session}
{
    connect(&page, &ui::OverviewPage::overviewWanted, this, &OverviewWiring::look);
    connect(&workers.history, &HistoryView::overviewTold, &page, &ui::OverviewPage::showOverview);
    connect(
        &workers.history,
        &HistoryView::overviewFailed,
        &page,
        [&page, &wording](const Failure &failure) { page.showFailure(wording.sentence(failure)); });
    connect(&workers.printers, &PrinterWatch::seen, this, [this](const QList<Printer> &printers) {
        m_looking = false;
        m_page.showPrinters(printers);
    });
}

void OverviewWiring::look()
{
    Workers::post(m_workers.history, [](HistoryView &view) { view.tellOverview(); });
    if (std::exchange(m_looking, true))
        return;
    Workers::post(m_workers.printers,
                  [addresses = chosenPrinters()](PrinterWatch &watch) { watch.look(addresses); });
}

QStringList OverviewWiring::chosenPrinters() const
{
    const Printing &printing = m_session.settings.printing;
    QStringList printers = printing.printerByTemplate.values();
    printers << printing.printer << printing.secondPrinter;
    printers.removeAll(QString{});
    printers.removeDuplicates();
    return printers;
}

} // namespace lanyard::shell
