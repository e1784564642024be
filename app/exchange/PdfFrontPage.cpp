// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/PdfFrontPage.h"

#include "app/exchange/PdfChart.h"
#include "app/exchange/PdfPaper.h"

#include <QPainter>

namespace lanyard::exchange {

namespace {

constexpr double mm = pixelsPerMm;
constexpr double gap = 5 * mm;
constexpr double headHeight = 20 * mm;
constexpr double figuresHeight = 24 * mm;
constexpr double firstChartHeight = 62 * mm;
constexpr double footHeight = 8 * mm;

void paintHead(QPainter &painter, const QRectF &room, const FrontPage &page)
{
    painter.setPen(inkColour);
    painter.setFont(paperFont(20, true));
    const QString title = painter.fontMetrics().elidedText(
        page.title, Qt::ElideRight, static_cast<int>(room.width()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, title);
    painter.setPen(quietColour);
    painter.setFont(paperFont(10));
    const QRectF below = room.adjusted(0, 11 * mm, 0, 0);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, page.subtitle);
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, page.remark);
}

void paintFigure(QPainter &painter, const QRectF &room, const FrontPage::Figure &figure)
{
    painter.fillRect(room, shadeColour);
    const QRectF inside = room.adjusted(3 * mm, 2 * mm, -2 * mm, -1.5 * mm);
    painter.setPen(inkColour);
    painter.setFont(paperFont(18, true));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, figure.number);
    painter.setFont(paperFont(7.5));
    painter.drawText(inside.adjusted(0, 10 * mm, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     figure.meaning);
}

/// The rooms of @p count things side by side.
QList<QRectF> sideBySide(const QRectF &room, qsizetype count)
{
    QList<QRectF> rooms;
    const auto number = static_cast<double>(count);
    const double width = (room.width() - gap * (number - 1)) / number;
    for (qsizetype i = 0; i < count; ++i)
        rooms.append({room.left() + (width + gap) * static_cast<double>(i),
                      room.top(),
                      width,
                      room.height()});
    return rooms;
}

} // namespace

void paintFrontPage(QPainter &painter, const QSizeF &paper, const FrontPage &page)
{
    QRectF room{0, 0, paper.width(), headHeight};
    paintHead(painter, room, page);

    room = {0, headHeight, paper.width(), figuresHeight};
    const QList<QRectF> cards = sideBySide(room, page.figures.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        paintFigure(painter, cards[i], page.figures[i]);
    if (page.charts.isEmpty())
        return;

    room = {0, room.bottom() + gap, paper.width(), firstChartHeight};
    paintChart(painter, room, page.charts.first());
    room = {
        0, room.bottom() + gap, paper.width(), paper.height() - footHeight - room.bottom() - gap};
    const QList<QRectF> places = sideBySide(room, page.charts.size() - 1);
    for (qsizetype i = 0; i < places.size(); ++i)
        paintChart(painter, places[i], page.charts[i + 1]);
}

} // namespace lanyard::exchange
