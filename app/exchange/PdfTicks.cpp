// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/PdfTicks.h"

#include "app/exchange/PdfPaper.h"

#include <QPainter>

namespace lanyard::exchange {

namespace {

constexpr double mm = pixelsPerMm;
constexpr double headHeight = 19 * mm;
constexpr double lineHeight = 8.6 * mm;
constexpr double between = 8 * mm;
constexpr double boxSize = 4.2 * mm;
constexpr double codeWidth = 17 * mm;
constexpr double timeWidth = 13 * mm;
constexpr int columns = 2;

void write(QPainter &painter, const QRectF &room, int flags, const QString &text)
{
    const QString fitting
        = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width()));
    painter.drawText(room, flags | Qt::TextSingleLine, fitting);
}

} // namespace

PrintedTicks::PrintedTicks(const TickList &list, const QSizeF &paper)
    : m_list{list}
    , m_paper{paper}
{
    layOut();
}

/// Down the left column, then down the right; a heading never stands alone at the bottom, and is
/// said again where a column begins.
void PrintedTicks::layOut()
{
    const double width = (m_paper.width() - between) / columns;
    double y = m_paper.height();
    int column = columns;
    const TickList::Person *last = nullptr;
    m_pages.push_back({});
    for (const TickList::Person &person : m_list.people) {
        bool isNew = !last || last->letter != person.letter;
        if (y + lineHeight * (isNew ? 2 : 1) > m_paper.height()) {
            if (++column >= columns) {
                column = 0;
                if (last)
                    m_pages.push_back({});
            }
            y = headHeight;
            isNew = true;
        }
        const double x = column * (width + between);
        if (isNew) {
            m_pages.back().push_back({&person, true, {x, y, width, lineHeight}});
            y += lineHeight;
        }
        m_pages.back().push_back({&person, false, {x, y, width, lineHeight}});
        y += lineHeight;
        last = &person;
    }
}

void PrintedTicks::paint(QPainter &painter, qsizetype page) const
{
    paintHead(painter);
    for (const Line &line : m_pages[static_cast<size_t>(page)]) {
        if (line.isHeading)
            paintHeading(painter, line);
        else
            paintPerson(painter, line);
    }
}

void PrintedTicks::paintHead(QPainter &painter) const
{
    const QRectF room{0, 0, m_paper.width(), headHeight};
    painter.setPen(inkColour);
    painter.setFont(paperFont(14, true));
    write(painter, room, Qt::AlignLeft | Qt::AlignTop, m_list.title);
    painter.setFont(paperFont(8.5));
    const QRectF below = room.adjusted(0, 8 * mm, 0, 0);
    write(painter, below, Qt::AlignLeft | Qt::AlignTop, m_list.remark);
    painter.setPen(quietColour);
    write(painter,
          below.adjusted(0, 4.2 * mm, 0, 0),
          Qt::AlignLeft | Qt::AlignTop,
          m_list.explanation);
}

void PrintedTicks::paintHeading(QPainter &painter, const Line &line)
{
    painter.fillRect(line.room.adjusted(0, 1.5 * mm, 0, -mm), shadeColour);
    painter.setPen(inkColour);
    painter.setFont(paperFont(11, true));
    painter.drawText(line.room.adjusted(2 * mm, mm / 2, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     line.person->letter);
}

void PrintedTicks::paintPerson(QPainter &painter, const Line &line)
{
    const QRectF &room = line.room;
    painter.setPen(QPen{inkColour, 4});
    painter.drawRect(QRectF{room.left() + mm / 2, room.top() + 1.6 * mm, boxSize, boxSize});
    const double left = room.left() + boxSize + 3 * mm;
    const double right = room.right() - codeWidth - timeWidth;
    painter.setPen(inkColour);
    painter.setFont(paperFont(10));
    write(painter,
          QRectF{left, room.top(), right - left, room.height() * 0.6},
          Qt::AlignLeft | Qt::AlignVCenter,
          line.person->name);
    QFont code = paperFont(10, true);
    code.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")});
    painter.setFont(code);
    painter.drawText(QRectF{right, room.top(), codeWidth, room.height()},
                     Qt::AlignCenter | Qt::TextSingleLine,
                     line.person->code);
    painter.setPen(quietColour);
    painter.setFont(paperFont(7));
    write(painter,
          QRectF{left, room.top() + room.height() * 0.5, right - left, room.height() * 0.45},
          Qt::AlignLeft | Qt::AlignVCenter,
          line.person->detail);
    painter.setPen(QPen{quietColour, 2});
    const double base = room.bottom() - 1.8 * mm;
    painter.drawLine(QPointF{right + codeWidth + mm, base}, QPointF{room.right(), base});
    painter.setPen(QPen{lineColour, 1.5});
    painter.drawLine(QPointF{room.left(), room.bottom() - mm / 4},
                     QPointF{right + codeWidth, room.bottom() - mm / 4});
}

} // namespace lanyard::exchange
