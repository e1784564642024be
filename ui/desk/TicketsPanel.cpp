// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/TicketsPanel.h"

#include "ui/desk/PersonRow.h"
#include "ui/desk/RowList.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

TicketsPanel::TicketsPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_list{new RowList{u"tickets"_s}}
{
    setFocusPolicy(Qt::StrongFocus);
    body().addWidget(m_list, 1);
    connect(m_list, &RowList::currentRowChanged, this, [this](int row) { allowDeed(row >= 0); });
    connect(this, &ActionPanel::deedWanted, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT chosen(m_view.rows[m_list->currentRow()].scanned);
    });
    retranslate();
}

void TicketsPanel::render(const TicketsView &view)
{
    m_view = view;
    showHead(view.head);
    m_list->clear();
    for (const TicketsView::Row &ticket : view.rows) {
        auto *row = m_list->addRow(ticket.name, ticket.detail);
        row->setData(PersonRow::Number, m_list->count() <= 9 ? m_list->count() : -1);
        if (!ticket.state.sentence.isEmpty())
            m_list->showState(*row, ticket.state);
    }
    m_list->setCurrentRow(-1);
    allowDeed(false);
}

void TicketsPanel::takeKeyboard()
{
    setFocus();
}

void TicketsPanel::keyPressEvent(QKeyEvent *event)
{
    if (!m_list->moveBy(*event, true))
        ActionPanel::keyPressEvent(event);
}

void TicketsPanel::retranslate()
{
    ActionPanel::retranslate();
    showDeed(tr("Check in"), u"tick"_s);
    m_list->setAccessibleName(tr("Tickets to choose from"));
}

} // namespace lanyard::ui
