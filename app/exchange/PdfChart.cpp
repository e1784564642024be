// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/PdfChart.h"

#include "app/exchange/PdfPaper.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr double mm = pixelsPerMm;
constexpr double axisWidth = 9 * mm;
constexpr double labelHeight = 4.5 * mm;
constexpr int oneLine = Qt::TextSingleLine;

void write(QPainter &painter, const QRectF &room, int flags, const QString &text)
{
    const QString fitting
        = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width()));
    painter.drawText(room, flags | oneLine, fitting);
}

qint64 largestOf(const Chart &chart)
{
    qint64 largest = 1;
    for (const Chart::Group &group : chart.groups) {
        for (const Chart::Amount &amount : group.amounts)
            largest = std::max({largest, amount.value, amount.of.value_or(0)});
    }
    return largest;
}

/// 1, 2 or 5 times a power of ten, so that three to five lines divide @p largest.
qint64 stepFor(qint64 largest)
{
    const double wanted = static_cast<double>(largest) / 4;
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, wanted))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted)
            return static_cast<qint64>(factor * power);
    }
    return static_cast<qint64>(10 * power);
}

/// Columns over time, the days side by side.
class Columns final
{
public:
    Columns(QPainter &painter, const QRectF &room, const Chart &chart)
        : m_painter{painter}
        , m_chart{chart}
        , m_room{room.adjusted(axisWidth, 0, 0, -2 * labelHeight)}
        , m_step{stepFor(largestOf(chart))}
        , m_top{(largestOf(chart) + m_step - 1) / m_step * m_step}
    {
    }

    void paint()
    {
        paintAxis();
        qsizetype places = 0;
        for (const Chart::Group &group : m_chart.groups)
            places += group.amounts.size();
        const double gap = 4 * mm;
        const double width = (m_room.width() - gap * static_cast<double>(m_chart.groups.size() - 1))
            / static_cast<double>(std::max<qsizetype>(1, places));
        double x = m_room.left();
        for (const Chart::Group &group : m_chart.groups) {
            paintGroup(group, x, std::min(width, 12 * mm));
            x += width * static_cast<double>(group.amounts.size()) + gap;
        }
    }

private:
    [[nodiscard]] double yOf(qint64 value) const
    {
        return m_room.bottom()
            - m_room.height() * static_cast<double>(value) / static_cast<double>(m_top);
    }

    void paintAxis()
    {
        for (qint64 value = 0; value <= m_top; value += m_step) {
            const double y = yOf(value);
            m_painter.setPen(QPen{lineColour, value == 0 ? 4.0 : 1.5});
            m_painter.drawLine(QPointF{m_room.left(), y}, QPointF{m_room.right(), y});
            m_painter.setPen(quietColour);
            const QRectF label{
                m_room.left() - axisWidth, y - labelHeight / 2, axisWidth - mm, labelHeight};
            m_painter.drawText(
                label, Qt::AlignRight | Qt::AlignVCenter | oneLine, QLocale{}.toString(value));
        }
    }

    void paintGroup(const Chart::Group &group, double left, double width)
    {
        double free = left; // labels keep out of each other's way
        for (qsizetype i = 0; i < group.amounts.size(); ++i) {
            const Chart::Amount &amount = group.amounts[i];
            const double x = left + width * static_cast<double>(i);
            const double y = yOf(amount.value);
            m_painter.fillRect(QRectF{x + width * 0.08, y, width * 0.84, m_room.bottom() - y},
                               barColour);
            const double wide = m_painter.fontMetrics().horizontalAdvance(amount.label) + 2 * mm;
            if (amount.label.isEmpty() || x < free)
                continue;
            m_painter.setPen(lineColour);
            m_painter.drawLine(QPointF{x, m_room.bottom()}, QPointF{x, m_room.bottom() + mm});
            m_painter.setPen(inkColour);
            m_painter.drawText(QRectF{x, m_room.bottom() + 0.6 * mm, wide, labelHeight},
                               Qt::AlignLeft | Qt::AlignVCenter | oneLine,
                               amount.label);
            free = x + wide;
        }
        m_painter.setPen(quietColour);
        const double wide = std::max(width * static_cast<double>(group.amounts.size()), 30 * mm);
        write(m_painter,
              QRectF{left, m_room.bottom() + labelHeight, wide, labelHeight},
              Qt::AlignLeft | Qt::AlignVCenter,
              group.title);
    }

    QPainter &m_painter;
    const Chart &m_chart;
    QRectF m_room;
    qint64 m_step;
    qint64 m_top;
};

QString figureOf(const Chart::Amount &amount)
{
    const QString value = QLocale{}.toString(amount.value);
    return amount.of ? value + u" / "_s + QLocale{}.toString(*amount.of) : value;
}

/// One line an amount; what there is room for is an empty frame around the bar.
class Bars final
{
public:
    Bars(QPainter &painter, const QRectF &room, const Chart &chart)
        : m_painter{painter}
        , m_room{room}
        , m_chart{chart}
        , m_largest{largestOf(chart)}
    {
    }

    void paint()
    {
        double labels = 0;
        double figures = 0;
        const auto metrics = m_painter.fontMetrics();
        QList<Chart::Amount> amounts;
        for (const Chart::Group &group : m_chart.groups)
            amounts += group.amounts;
        for (const Chart::Amount &amount : std::as_const(amounts)) {
            labels = std::max<double>(labels, metrics.horizontalAdvance(amount.label));
            figures = std::max<double>(figures, metrics.horizontalAdvance(figureOf(amount)));
        }
        labels = std::min(labels + mm, m_room.width() * 0.45);
        const double height = std::min(
            7 * mm, m_room.height() / static_cast<double>(std::max<qsizetype>(1, amounts.size())));
        QRectF line{m_room.left(), m_room.top(), m_room.width(), height};
        for (const Chart::Amount &amount : std::as_const(amounts)) {
            paintLine(line, amount, labels, figures + mm);
            line.translate(0, height);
        }
    }

private:
    void paintLine(const QRectF &line, const Chart::Amount &amount, double labels, double figures)
    {
        m_painter.setPen(inkColour);
        write(m_painter,
              QRectF{line.left(), line.top(), labels, line.height()},
              Qt::AlignLeft | Qt::AlignVCenter,
              amount.label);
        const double length = line.width() - labels - figures - 2 * mm;
        const double left = line.left() + labels + mm;
        const auto barTo = [&](qint64 value) {
            return QRectF{left,
                          line.top() + line.height() * 0.2,
                          length * static_cast<double>(value) / static_cast<double>(m_largest),
                          line.height() * 0.6};
        };
        m_painter.fillRect(barTo(amount.value), barColour);
        if (amount.of) {
            m_painter.setPen(QPen{inkColour, 3});
            m_painter.drawRect(barTo(*amount.of));
        }
        const double end = barTo(std::max(amount.value, amount.of.value_or(0))).right() + mm;
        m_painter.setPen(inkColour);
        m_painter.drawText(QRectF{end, line.top(), figures, line.height()},
                           Qt::AlignLeft | Qt::AlignVCenter | oneLine,
                           figureOf(amount));
    }

    QPainter &m_painter;
    QRectF m_room;
    const Chart &m_chart;
    qint64 m_largest;
};

} // namespace

void paintChart(QPainter &painter, const QRectF &room, const Chart &chart)
{
    const double titleHeight = 7 * mm;
    painter.setFont(paperFont(9, true));
    painter.setPen(inkColour);
    write(painter,
          QRectF{room.left(), room.top(), room.width(), titleHeight},
          Qt::AlignLeft | Qt::AlignTop,
          chart.title);
    painter.setFont(paperFont(7.5));
    const QRectF rest = room.adjusted(0, titleHeight, 0, 0);
    if (chart.kind == Chart::Kind::Columns)
        Columns{painter, rest, chart}.paint();
    else
        Bars{painter, rest, chart}.paint();
}

} // namespace lanyard::exchange
