// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/RowList.h"

#include "ui/desk/PersonRow.h"
#include "ui/kit/PlainText.h"

#include <QKeyEvent>

#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

QString iconOf(StatusView::Level level)
{
    switch (level) {
    case StatusView::Level::Good: return u"tick"_s;
    case StatusView::Level::Attention: return u"attention"_s;
    case StatusView::Level::Trouble: return u"cross"_s;
    }
    Q_UNREACHABLE();
}

int rowStepOf(int key)
{
    constexpr int page = 5;
    switch (key) {
    case Qt::Key_Up: return -1;
    case Qt::Key_Down: return 1;
    case Qt::Key_PageUp: return -page;
    case Qt::Key_PageDown: return page;
    default: return 0;
    }
}

RowList::RowList(const QString &objectName, QWidget *parent)
    : QListWidget{parent}
{
    setObjectName(objectName);
    setItemDelegate(new PersonRow{this});
    setFocusPolicy(Qt::NoFocus); // the field beside it keeps the keyboard
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(1);
}

QListWidgetItem *RowList::addRow(const QString &text, const QString &detail)
{
    auto *row = new QListWidgetItem{this};
    fillRow(*row, text, detail);
    return row;
}

void RowList::fillRow(QListWidgetItem &row, const QString &text, const QString &detail)
{
    row.setText(plainLine(text));
    row.setData(PersonRow::Detail, plainLine(detail));
    row.setData(Qt::AccessibleDescriptionRole, plainLine(detail));
}

void RowList::showState(QListWidgetItem &row, const StatusView &state)
{
    row.setData(PersonRow::State, plainLine(state.sentence));
    row.setData(PersonRow::Icon, iconOf(state.level));
}

void RowList::step(int rows)
{
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + rows, 0, count() - 1));
}

bool RowList::moveBy(const QKeyEvent &key, bool numbersChoose)
{
    if (const int rows = rowStepOf(key.key())) {
        step(rows);
        return true;
    }
    const int number = key.key() - Qt::Key_0;
    if (!numbersChoose || number < 1 || number > 9 || number > count())
        return false;
    setCurrentRow(number - 1);
    return true;
}

void RowList::tick(int row, bool ticked)
{
    item(row)->setData(PersonRow::Ticked, ticked);
}

bool RowList::isTicked(int row) const
{
    return row >= 0 && row < count() && item(row)->data(PersonRow::Ticked).toBool();
}

QList<int> RowList::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        if (isTicked(row))
            rows.append(row);
    }
    return rows;
}

void RowList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QModelIndex hit = indexAt(event->position().toPoint());
    if (!hit.isValid() || event->button() != Qt::LeftButton)
        return;
    const bool onBox = hit.data(PersonRow::Ticked).isValid()
        && QStyle::visualPos(layoutDirection(), viewport()->rect(), event->position().toPoint()).x()
            < PersonRow::headWidth(font());
    if (onBox)
        Q_EMIT boxHit(hit.row());
    else
        Q_EMIT rowHit(hit.row());
}

} // namespace lanyard::ui
