// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DoorsPanel.h"

#include "ui/desk/RowList.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

DoorsPanel::DoorsPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_list{new RowList{u"doors"_s}}
{
    setFocusPolicy(Qt::StrongFocus);
    body().addWidget(m_list, 1);
    connect(m_list, &RowList::boxHit, this, &DoorsPanel::turn);
    connect(m_list, &RowList::rowHit, this, &DoorsPanel::chooseOnly);
    connect(this, &ActionPanel::deedWanted, this, &DoorsPanel::choose);
    retranslate();
}

void DoorsPanel::render(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    m_doors = doors;
    m_turned = false;
    m_list->clear();
    int first = 0;
    for (const Door &door : doors) {
        const int row = m_list->row(m_list->addRow(door.name, door.place));
        m_list->tick(row, served.contains(door.id));
        if (!served.isEmpty() && door.id == served.constFirst())
            first = row;
    }
    m_list->setCurrentRow(first);
    allowDeed(!doors.isEmpty());
}

void DoorsPanel::takeKeyboard()
{
    setFocus();
}

void DoorsPanel::turn(int row)
{
    m_turned = true;
    m_list->setCurrentRow(row);
    m_list->tick(row, !m_list->isTicked(row));
    allowDeed(!m_list->ticked().isEmpty());
}

void DoorsPanel::chooseOnly(int row)
{
    Q_EMIT doorsChosen({m_doors[row].id});
}

void DoorsPanel::choose()
{
    if (!m_turned) {
        chooseOnly(m_list->currentRow());
        return;
    }
    QList<Id<Door>> chosen;
    for (const int row : m_list->ticked())
        chosen.append(m_doors[row].id);
    Q_EMIT doorsChosen(chosen);
}

void DoorsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_list->currentRow() >= 0)
        turn(m_list->currentRow());
    else if (!m_list->moveBy(*event, true))
        ActionPanel::keyPressEvent(event);
}

void DoorsPanel::retranslate()
{
    ActionPanel::retranslate();
    showHead({u"door"_s,
              tr("Which door is served here?"),
              {},
              tr("Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.")});
    showDeed(tr("Serve"), u"door"_s);
    m_list->setAccessibleName(tr("Doors"));
}

} // namespace lanyard::ui
