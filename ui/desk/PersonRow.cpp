// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PersonRow.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Touch.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// Rows are laid out from the left; this is where a part stands in the language of the window.
QRect seen(const QRect &part, const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, part);
}

/// Its left edge, laid out from the left.
int paintState(QPainter &painter,
               const QRect &box,
               const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    const int side = option.fontMetrics.height();
    const QString state = option.fontMetrics.elidedText(
        index.data(PersonRow::State).toString(), Qt::ElideRight, box.width() / 3);
    const int width = option.fontMetrics.horizontalAdvance(state);
    painter.setFont(option.font);
    painter.drawText(seen(QRect{box.right() - width, box.top(), width + 1, box.height()}, option),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     state);
    const QString icon = index.data(PersonRow::Icon).toString();
    if (icon.isEmpty())
        return box.right() - width;
    const int left = box.right() - width - side - side / 3;
    paintIcon(painter,
              icon,
              seen(QRect{left, box.center().y() - side / 2, side, side}, option),
              painter.pen().color());
    return left;
}

void paintPerson(QPainter &painter,
                 const QRect &laidOut,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index)
{
    const QRect box = seen(laidOut, option);
    const QFont &font = option.font;
    QFont large = font;
    large.setBold(true);
    large.setPixelSize(QFontInfo{font}.pixelSize() * 5 / 4);
    const QFontMetrics metrics{large};
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(PersonRow::Detail).toString();
    const int split = detail.isEmpty() ? box.height() : box.height() * 11 / 20;
    painter.setFont(large);
    painter.drawText(QRect{box.left(), box.top(), box.width(), split},
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     isolated(metrics.elidedText(name, Qt::ElideRight, box.width())));
    QFont small = font;
    small.setBold(index.data(PersonRow::Namesake).toBool());
    painter.setFont(small);
    painter.drawText(box.adjusted(0, split, 0, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     isolated(QFontMetrics{small}.elidedText(detail, Qt::ElideRight, box.width())));
}

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int gap = option.fontMetrics.height() / 2;
    const int shorter = index.data(PersonRow::LastNamesake).toBool() ? gap / 2 : 0;
    const QRect bar{option.rect.topLeft(), QSize{gap / 2, option.rect.height() - shorter}};
    painter.fillRect(seen(bar, option), painter.pen().color());
}

void paintBox(QPainter &painter, const QRect &head, int side, bool ticked)
{
    const QRect box{head.center().x() - side / 2 + 1, head.center().y() - side / 2 + 1, side, side};
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, side / 6.0, side / 6.0);
    if (ticked)
        paintIcon(painter, u"tick"_s, box.adjusted(2, 2, -2, -2), painter.pen().color());
}

void paintNumber(QPainter &painter, const QRect &head, const QFont &font, int number)
{
    painter.setFont(font);
    painter.drawText(head, Qt::AlignCenter | Qt::TextSingleLine, QString::number(number));
}

} // namespace

int PersonRow::headWidth(const QFont &font)
{
    return std::max(fingerHeight, QFontMetrics{font}.height() * 2);
}

QSize PersonRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    return index.data(Detail).toString().isEmpty()
        ? QSize{1, std::max(fingerHeight, height * 9 / 4)}
        : QSize{1, std::max(56, height * 27 / 10)};
}

void PersonRow::paint(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    const QColor writing
        = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(QPen{writing, 2});
    painter->setLayoutDirection(option.direction);

    const int gap = option.fontMetrics.height() / 2;
    QRect box = option.rect.adjusted(gap, gap / 3, -gap, -gap / 3);
    if (index.data(Namesake).toBool())
        paintBar(*painter, option, index);
    const QVariant ticked = index.data(Ticked);
    const int number = index.data(Number).toInt();
    if (ticked.isValid() || number != 0) {
        QRect head = option.rect;
        head.setWidth(headWidth(option.font));
        box.setLeft(head.right() + 1);
        if (ticked.isValid())
            paintBox(
                *painter, seen(head, option), option.fontMetrics.height() * 5 / 4, ticked.toBool());
        else if (number > 0)
            paintNumber(*painter, seen(head, option), option.font, number);
    }
    box.setRight(paintState(*painter, box, option, index) - gap);
    paintPerson(*painter, box, option, index);
    painter->restore();
}

} // namespace lanyard::ui
