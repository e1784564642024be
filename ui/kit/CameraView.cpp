// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/CameraView.h"

#include "ui/kit/LineIcon.h"

#include <QPainter>
#include <QPainterPath>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

CameraView::CameraView(QWidget *parent)
    : QWidget{parent}
{
    m_ring.setSingleShot(true);
    m_ring.setInterval(900ms);
    connect(&m_ring, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void CameraView::showFrame(const QImage &frame)
{
    m_frame = frame;
    update();
}

void CameraView::showSeen()
{
    m_ring.start();
    update();
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), 10, 10);
    painter.fillPath(frame, Qt::black);
    if (m_frame.isNull()) {
        const double side = std::min(width(), height()) / 2.5;
        const QPointF corner = QRectF{rect()}.center() - QPointF{side / 2, side / 2};
        paintIcon(painter, u"camera"_s, {corner, QSizeF{side, side}}, Qt::gray);
        return;
    }
    const QSize size = m_frame.size().scaled(rect().size(), Qt::KeepAspectRatio);
    const QRect place{QPoint{(width() - size.width()) / 2, (height() - size.height()) / 2}, size};
    painter.save();
    painter.setClipPath(frame);
    painter.translate(width(), 0); // a person who aims finds their hand where they look for it
    painter.scale(-1, 1);
    painter.drawImage(place, m_frame);
    painter.restore();
    if (m_ring.isActive()) {
        painter.setPen(QPen{QColor{0x39, 0xd3, 0x74}, 5});
        painter.drawPath(frame);
    }
}

} // namespace lanyard::ui
