// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StepsPanel.h"

#include "ui/desk/PersonRow.h"
#include "ui/desk/RowList.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

StepsPanel::StepsPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_list{new RowList{u"steps"_s}}
{
    setFocusPolicy(Qt::StrongFocus);
    body().addWidget(m_list, 1);
    connect(m_list, &RowList::rowHit, this, &StepsPanel::choose);
    connect(this, &ActionPanel::deedWanted, this, &StepsPanel::choose);
    retranslate();
}

void StepsPanel::render(const Subject &subject)
{
    m_subject = subject;
    m_steps = stepsFor(subject);
    m_list->clear();
    for (const Step step : m_steps)
        m_list->addRow(viewOf(step).label)->setData(PersonRow::Number, m_list->count());
    m_list->setCurrentRow(0);
    retranslate();
}

void StepsPanel::takeKeyboard()
{
    setFocus();
}

void StepsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool digit = rowStepOf(event->key()) == 0;
    if (!m_list->moveBy(*event, true))
        ActionPanel::keyPressEvent(event);
    else if (digit)
        choose();
}

void StepsPanel::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_steps.size())
        Q_EMIT chosen(m_steps[row]);
}

void StepsPanel::retranslate()
{
    ActionPanel::retranslate();
    showHead({u"menu"_s, tr("What is to be done?"), m_subject.name, {}});
    showDeed(tr("Go on"), u"arrow"_s);
    m_list->setAccessibleName(tr("What can be done"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(viewOf(m_steps[row]).label);
}

} // namespace lanyard::ui
