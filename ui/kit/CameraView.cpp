// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/CameraView.h"

#include "ui/kit/LineIcon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr auto frameTime = 40ms;
constexpr auto outlineTime = 250ms; ///< where a code was a moment ago says nothing
constexpr QColor readColour{0x39, 0xd3, 0x74};

} // namespace

CameraView::CameraView(QWidget *parent)
    : QWidget{parent}
{
    m_running.setInterval(frameTime);
    connect(&m_running, &QTimer::timeout, this, &CameraView::runDown);
}

void CameraView::showFrame(const QImage &frame)
{
    m_frame = frame;
    update();
}

void CameraView::showCodes(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause)
{
    m_outlines = outlines;
    m_pause = pause;
    m_seen.start();
    m_running.start();
    update();
}

void CameraView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

double CameraView::ring() const
{
    if (!m_seen.isValid() || m_pause <= 0ms)
        return 0;
    // Frames in which a code is not read for once do not make the ring flicker.
    const double gone = double(m_seen.elapsed()) - double(outlineTime.count());
    return std::clamp(1 - gone / double((m_pause - outlineTime).count()), 0.0, 1.0);
}

void CameraView::runDown()
{
    if (m_seen.elapsed() > outlineTime.count())
        m_outlines.clear();
    if (ring() <= 0)
        m_running.stop();
    update();
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath border;
    border.addRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), 10, 10);
    painter.fillPath(border, Qt::black);
    if (m_frame.isNull()) {
        const double side = std::min(width(), height()) / 2.5;
        const QPointF corner = QRectF{rect()}.center() - QPointF{side / 2, side / 2};
        paintIcon(painter, u"camera"_s, {corner, QSizeF{side, side}}, Qt::gray);
        return;
    }
    const QSizeF size = QSizeF{m_frame.size()}.scaled(QSizeF{rect().size()}, Qt::KeepAspectRatio);
    const QRectF place{{(width() - size.width()) / 2, (height() - size.height()) / 2}, size};
    painter.setClipPath(border);
    paintPicture(painter, place);
    paintOutlines(painter, place);
    paintRing(painter, place);
}

void CameraView::paintPicture(QPainter &painter, const QRectF &place) const
{
    painter.save();
    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.drawImage(place, m_frame);
    painter.restore();
}

void CameraView::paintOutlines(QPainter &painter, const QRectF &place) const
{
    for (const QPolygonF &outline : m_outlines) {
        QPolygonF drawn;
        for (const QPointF &corner : outline)
            drawn.append({place.x() + (m_mirrored ? 1 - corner.x() : corner.x()) * place.width(),
                          place.y() + corner.y() * place.height()});
        painter.setPen(QPen{Qt::black, 7, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin});
        painter.drawPolygon(drawn);
        painter.setPen(QPen{readColour, 4, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin});
        painter.drawPolygon(drawn);
    }
}

void CameraView::paintRing(QPainter &painter, const QRectF &place) const
{
    const double left = ring();
    if (left <= 0)
        return;
    const double side = std::clamp(place.height() * 0.3, 36.0, 160.0);
    const double edge = side / 7;
    const QRectF box{place.right() - side - edge, place.top() + edge, side, side};
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor{0, 0, 0, 190});
    painter.drawEllipse(box);
    painter.setBrush(Qt::NoBrush);
    const QRectF track = box.adjusted(edge, edge, -edge, -edge);
    painter.setPen(QPen{readColour, edge, Qt::SolidLine, Qt::FlatCap});
    constexpr int noon = 90 * 16; // 16ths of a degree, against the clock
    painter.drawArc(track, noon, int(left * 360 * 16));
    paintIcon(
        painter, u"tick"_s, track.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), readColour);
}

} // namespace lanyard::ui
