// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ChoicePanel.h"

#include "ui/desk/PersonRow.h"
#include "ui/desk/RowList.h"
#include "ui/kit/TypeScale.h"
#include "ui/kit/WholeWords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int longestReason = 200;

} // namespace

ChoicePanel::ChoicePanel(QWidget *parent)
    : ActionPanel{parent}
    , m_list{new RowList{u"choices"_s}}
    , m_field{new QLineEdit}
{
    m_field->setObjectName(u"ownWords"_s);
    m_field->setMaxLength(longestReason);
    setFocusPolicy(Qt::StrongFocus);
    m_field->installEventFilter(this);
    setTouchable(*m_field, 3.3);
    body().addWidget(m_list, 1);
    foot().insertWidget(1, m_field, 2);
    connect(m_list, &RowList::rowHit, m_field, &QLineEdit::clear);
    connect(m_list, &RowList::currentRowChanged, this, &ChoicePanel::showWhetherItMayBeDone);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePanel::showWhetherItMayBeDone);
    connect(this, &ActionPanel::deedWanted, this, &ChoicePanel::choose);
    retranslate();
}

void ChoicePanel::render(const ChoiceView &view)
{
    m_view = view;
    showHead(view.head);
    showDeed(view.deed, view.icon);
    m_list->clear();
    for (const QString &choice : view.choices) {
        auto *row = m_list->addRow(choice);
        if (m_list->count() <= 9)
            row->setData(PersonRow::Number, m_list->count());
    }
    m_list->setCurrentRow(0);
    m_field->clear();
    setHint(*m_field, view.prompt);
    m_field->setAccessibleName(view.prompt);
    m_field->setVisible(!view.prompt.isEmpty());
    showWhetherItMayBeDone();
}

void ChoicePanel::takeKeyboard()
{
    if (m_field->isVisibleTo(this))
        m_field->setFocus();
    else
        setFocus();
}

bool ChoicePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && m_list->moveBy(*static_cast<QKeyEvent *>(event), m_field->text().isEmpty()))
        return true;
    return ActionPanel::eventFilter(watched, event);
}

void ChoicePanel::keyPressEvent(QKeyEvent *event)
{
    if (!m_list->moveBy(*event, true))
        ActionPanel::keyPressEvent(event);
}

void ChoicePanel::showWhetherItMayBeDone()
{
    allowDeed(!m_field->text().trimmed().isEmpty() || m_list->currentRow() >= 0);
}

void ChoicePanel::choose()
{
    const QString own = m_field->text().trimmed();
    if (!own.isEmpty())
        Q_EMIT chosen(own);
    else if (m_list->currentRow() >= 0)
        Q_EMIT chosen(m_view.choices[m_list->currentRow()]);
}

void ChoicePanel::retranslate()
{
    ActionPanel::retranslate();
    m_list->setAccessibleName(tr("What to choose from"));
}

} // namespace lanyard::ui
