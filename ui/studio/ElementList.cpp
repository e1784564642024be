// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ElementList.h"

#include "ui/kit/LineIcon.h"
#include "ui/studio/Draft.h"
#include "ui/studio/NewElement.h"
#include "ui/studio/StepWords.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int rowHeight = 34;

} // namespace

ElementList::ElementList(Draft &draft, QWidget *parent)
    : QListWidget{parent}
    , m_draft{draft}
{
    setObjectName(u"studioElements"_s);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({18, 18});
    setTextElideMode(Qt::ElideRight);
    connect(&draft, &Draft::templateChanged, this, &ElementList::render);
    connect(&draft, &Draft::selectionChanged, this, &ElementList::renderSelection);
    connect(this, &QListWidget::itemSelectionChanged, this, &ElementList::chooseRows);
    render();
}

void ElementList::render()
{
    m_rendering = true;
    const auto &elements = elementsOf(m_draft.shown(), m_draft.selection().face);
    while (count() > elements.size())
        delete takeItem(count() - 1);
    while (count() < elements.size())
        (new QListWidgetItem{this})->setSizeHint({0, rowHeight});
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QListWidgetItem *row = item(int(elements.size() - 1 - i));
        const QString title = NewElement::titleOf(elements.at(i));
        const QString icon = NewElement::iconOf(NewElement::kindOf(elements.at(i)));
        if (row->text() != title)
            row->setText(title);
        if (row->data(Qt::UserRole).toString() != icon) {
            row->setIcon(lineIcon(icon));
            row->setData(Qt::UserRole, icon);
        }
    }
    setAccessibleName(tr("Elements, the front one first"));
    m_rendering = false;
    renderSelection();
}

void ElementList::renderSelection()
{
    m_rendering = true;
    for (int row = 0; row < count(); ++row)
        item(row)->setSelected(m_draft.selection().has(count() - 1 - row));
    if (!m_draft.selection().isEmpty()) {
        const int row = count() - 1 - int(m_draft.selection().elements.last());
        setCurrentRow(row, QItemSelectionModel::NoUpdate);
        scrollToItem(item(row));
    }
    m_rendering = false;
}

void ElementList::chooseRows()
{
    if (m_rendering)
        return;
    Selection next{m_draft.selection().face, {}};
    for (int row = 0; row < count(); ++row) {
        if (item(row)->isSelected())
            next.elements << count() - 1 - row;
    }
    std::sort(next.elements.begin(), next.elements.end());
    m_draft.select(next);
}

void ElementList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !m_draft.selection().isEmpty())
        m_draft.apply(StepWords::of(StepWords::Step::Delete, m_draft.now()),
                      edits::removed(m_draft.now()));
    else
        QListWidget::keyPressEvent(event);
}

void ElementList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace lanyard::ui
