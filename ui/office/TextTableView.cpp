// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TextTableView.h"

#include "ui/kit/Touch.h"
#include "ui/office/CellDelegate.h"
#include "ui/office/TextTableModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include <utility>

namespace lanyard::ui {

namespace {

/// Rows up to here grow with their texts; measuring a million would take minutes.
constexpr int mostMeasuredRows = 100;
constexpr int narrowest = 64;
constexpr int widestToRead = 260; // it wraps
constexpr int widestToChoose = 320;
constexpr int sortMark = 8;

} // namespace

TextTableView::TextTableView(const QString &objectName, Use use, QWidget *parent)
    : QTableView{parent}
    , m_use{use}
    , m_model{new TextTableModel{this}}
{
    setObjectName(objectName);
    setModel(m_model);
    setItemDelegate(new CellDelegate{this});
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(mostMeasuredRows);
    setUp();
}

void TextTableView::setUp()
{
    const bool read = m_use == Use::Read;
    setWordWrap(read);
    setSelectionMode(read ? NoSelection : SingleSelection);
    if (read) {
        setMinimumHeight(180);
        return;
    }
    setMinimumHeight(4 * fingerHeight);
    setSelectionBehavior(SelectRows);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fingerHeight);
    horizontalHeader()->setMinimumHeight(fingerHeight);
    horizontalHeader()->setSectionsClickable(true);
}

void TextTableView::render(const words::TextTable &table, Columns columns)
{
    m_model->render(table);
    scrollToTop();
    if (columns == Columns::Fit) {
        fitColumns();
        m_isFittedUnseen = !isVisible();
    }
    fitRows();
}

void TextTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (std::exchange(m_isFittedUnseen, false))
        fitColumns();
}

void TextTableView::fitColumns()
{
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) { // the last one stretches
        resizeColumnToContents(column);
        const int wished = columnWidth(column);
        setColumnWidth(column,
                       m_use == Use::Read ? qBound(narrowest, wished, widestToRead)
                                          : qBound(narrowest, wished + sortMark, widestToChoose));
    }
}

void TextTableView::fitRows()
{
    if (m_use == Use::Choose)
        return;
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
