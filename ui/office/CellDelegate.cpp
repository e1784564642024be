// SPDX-License-Identifier: Apache-2.0
#include "ui/office/CellDelegate.h"

#include <QPainter>

namespace lanyard::ui {

namespace {

constexpr int margin = 8; // beside each text, as in the headers

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize{2 * margin, 12};
}

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    QStyleOptionViewItem within = option;
    within.rect.adjust(margin, 0, -margin, 0);
    QStyledItemDelegate::paint(painter, within, index);
}

} // namespace lanyard::ui
