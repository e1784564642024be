// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TextTableView.h"

#include "ui/office/CellDelegate.h"
#include "ui/office/TextTableModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

namespace lanyard::ui {

namespace {

/// Rows up to here grow with their texts; measuring a million would take minutes.
constexpr int mostMeasuredRows = 100;
constexpr int narrowest = 64;
constexpr int widest = 260;

} // namespace

TextTableView::TextTableView(const QString &objectName, QWidget *parent)
    : QTableView{parent}
    , m_model{new TextTableModel{this}}
{
    setObjectName(objectName);
    setModel(m_model);
    setItemDelegate(new CellDelegate{this});
    setMinimumHeight(180);
    setSelectionMode(QAbstractItemView::NoSelection);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(mostMeasuredRows);
}

void TextTableView::render(const words::TextTable &table)
{
    m_model->render(table);
    scrollToTop();
    fitColumns();
    fitRows();
}

void TextTableView::fitColumns()
{
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) { // the last one stretches
        resizeColumnToContents(column);
        setColumnWidth(column, qBound(narrowest, columnWidth(column), widest));
    }
}

void TextTableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    if (m_model->rowCount() <= mostMeasuredRows)
        resizeRowsToContents();
}

void TextTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

void TextTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace lanyard::ui
