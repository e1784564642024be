// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TwoLineList.h"

#include "ui/kit/Touch.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace lanyard::ui {

namespace {

constexpr int explanationRole = Qt::UserRole + 1;
constexpr int marginX = 12;
constexpr int marginY = 8;

class TwoLineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() - 2 * (marginX + view->spacing()) : 400;
        const int title = QFontMetrics{bold(option.font)}.height();
        const int text
            = explanation(index).isEmpty() ? 0 : explanationRect(option, index, width).height();
        return {width / 2, qMax(fingerHeight, title + text + 2 * marginY)};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Highlight));
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 8, 8);
        }
        const QBrush own = index.data(Qt::ForegroundRole).value<QBrush>();
        const bool hasOwn = own.style() != Qt::NoBrush && !selected;
        painter->setPen(hasOwn
                            ? own.color()
                            : palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        QRect box = option.rect.adjusted(marginX, marginY, -marginX, -marginY);
        painter->setFont(bold(option.font));
        const QFontMetrics metrics = painter->fontMetrics();
        const QString title = index.data(Qt::DisplayRole).toString();
        const auto place = explanation(index).isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
        painter->drawText(box,
                          int(Qt::AlignLeading | place) | int(Qt::TextSingleLine),
                          metrics.elidedText(title, Qt::ElideRight, box.width()));
        box.setTop(box.top() + metrics.height());
        painter->setFont(option.font);
        painter->drawText(
            box, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, explanation(index));
        painter->restore();
    }

private:
    static QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }

    static QString explanation(const QModelIndex &index)
    {
        return index.data(explanationRole).toString();
    }

    static QRect
    explanationRect(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        return QFontMetrics{option.font}.boundingRect(
            QRect{0, 0, width, 10'000}, Qt::AlignLeading | Qt::TextWordWrap, explanation(index));
    }
};

QListWidgetItem *itemOf(const QString &title, const QString &explanation, const QVariant &key)
{
    auto *item = new QListWidgetItem{title};
    item->setData(explanationRole, explanation);
    item->setData(Qt::AccessibleTextRole, QString{title + u", " + explanation});
    item->setData(Qt::UserRole, key);
    return item;
}

} // namespace

TwoLineList::TwoLineList(const QString &objectName, QWidget *parent)
    : QListWidget{parent}
{
    setObjectName(objectName);
    setItemDelegate(new TwoLineDelegate{this});
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
}

void TwoLineList::add(const QString &title, const QString &explanation, const QVariant &key)
{
    addItem(itemOf(title, explanation, key));
}

void TwoLineList::addOnTop(const QString &title, const QString &explanation, const QVariant &key)
{
    insertItem(0, itemOf(title, explanation, key));
}

void TwoLineList::rename(int row, const QString &title)
{
    item(row)->setText(title);
    item(row)->setToolTip(title.toHtmlEscaped());
    item(row)->setData(Qt::AccessibleTextRole, title);
}

int TwoLineList::widestTitle() const
{
    QFont bold = font();
    bold.setBold(true);
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = qMax(width, QFontMetrics{bold}.horizontalAdvance(item(row)->text()));
    return width + 2 * marginX + 2 * frameWidth();
}

void TwoLineList::rewrite(int row, const QString &title, const QString &explanation)
{
    rename(row, title);
    item(row)->setData(explanationRole, explanation);
    item(row)->setData(Qt::AccessibleTextRole, QString{title + u", " + explanation});
}

QString TwoLineList::explanationOf(const QListWidgetItem &item)
{
    return item.data(explanationRole).toString();
}

void TwoLineList::growTo(int pixels)
{
    m_mostHeight = pixels;
    scheduleDelayedItemsLayout();
}

void TwoLineList::updateGeometries()
{
    QListWidget::updateGeometries();
    if (m_mostHeight > 0)
        setFixedHeight(
            qBound(fingerHeight, contentsSize().height() + 2 * frameWidth(), m_mostHeight));
}

void TwoLineList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // explanations wrap anew
}

} // namespace lanyard::ui
