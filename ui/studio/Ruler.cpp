// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/Ruler.h"

#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr double roomForNumber = 44; ///< pixels
constexpr int numberSize = 10;
constexpr double longTick = 7;
constexpr double shortTick = 4;

/// Millimetres from number to number.
int stepFor(double perMm)
{
    for (const int step : {1, 2, 5, 10, 20, 50}) {
        if (step * perMm >= roomForNumber)
            return step;
    }
    return 100;
}

} // namespace

Ruler::Ruler(Qt::Orientation orientation, QWidget *parent)
    : QWidget{parent}
    , m_orientation{orientation}
{
    setObjectName(orientation == Qt::Horizontal ? u"rulerAcross"_s : u"rulerDown"_s);
    if (orientation == Qt::Horizontal)
        setFixedHeight(breadth);
    else
        setFixedWidth(breadth);
}

void Ruler::setView(double pixelsPerMm, double origin, double lengthMm)
{
    m_perMm = pixelsPerMm;
    m_origin = origin;
    m_length = lengthMm;
    update();
}

void Ruler::showPointer(std::optional<double> mm)
{
    m_pointer = mm;
    update();
}

void Ruler::showExtent(std::optional<std::pair<double, double>> mm)
{
    m_extent = mm;
    update();
}

void Ruler::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_orientation
        == Qt::Vertical) { // as the horizontal one, with x and y in each other's place
        painter.setTransform(QTransform{0, 1, 1, 0, 0, 0});
    }
    if (m_extent) {
        QColor fill = palette().color(QPalette::Link);
        fill.setAlpha(70);
        painter.fillRect(QRectF{pixel(m_extent->first),
                                0,
                                pixel(m_extent->second) - pixel(m_extent->first),
                                double(breadth)},
                         fill);
    }
    paintTicks(painter);
    if (m_pointer) {
        painter.setPen(QPen{palette().color(QPalette::Link), 2});
        painter.drawLine(QPointF{pixel(*m_pointer), 0},
                         QPointF{pixel(*m_pointer), double(breadth)});
    }
}

void Ruler::paintTicks(QPainter &painter)
{
    QFont font = painter.font();
    font.setPixelSize(numberSize);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    const int step = stepFor(m_perMm);
    const double part = step / (step % 5 == 0 ? 5.0 : 2.0);
    const double end = m_orientation == Qt::Horizontal ? width() : height();
    const int first = int(std::floor(-m_origin / m_perMm / part));
    const int last = int(std::ceil((end - m_origin) / m_perMm / part));
    for (int i = first; i <= last; ++i) {
        const double mm = i * part;
        const bool numbered = std::abs(std::remainder(mm, step)) < 1e-6;
        const double x = pixel(mm);
        painter.drawLine(QPointF{x, breadth - (numbered ? longTick : shortTick)},
                         QPointF{x, double(breadth)});
        if (!numbered)
            continue;
        painter.save();
        if (m_orientation == Qt::Vertical) { // back, and a quarter to the left
            painter.resetTransform();
            painter.translate(numberSize, x - 2);
            painter.rotate(-90);
            painter.drawText(QPointF{0, 0}, QString::number(qRound(mm)));
        } else {
            painter.drawText(QPointF{x + 3, numberSize}, QString::number(qRound(mm)));
        }
        painter.restore();
    }
}

} // namespace lanyard::ui
