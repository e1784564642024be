// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/BadgePicture.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int margin = 16;
constexpr double millimetresPerInch = 25.4;
constexpr int coarsest = 50;
constexpr int finest = 600;

} // namespace

BadgePicture::BadgePicture(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"badgePicture"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BadgePicture::render(const QImage &image)
{
    m_image = image;
    update();
}

int BadgePicture::dpiFor(double widthMm, double heightMm) const
{
    if (widthMm <= 0 || heightMm <= 0)
        return coarsest;
    const QSizeF room = QSizeF{size()} - QSizeF{2.0 * margin, 2.0 * margin};
    const double perMm = std::min(room.width() / widthMm, room.height() / heightMm);
    return std::clamp(int(perMm * millimetresPerInch * devicePixelRatioF()), coarsest, finest);
}

void BadgePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT roomChanged();
}

void BadgePicture::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QRect paper{{}, m_image.size().scaled(room.size(), Qt::KeepAspectRatio)};
    paper.moveCenter(room.center());
    QPainter painter{this};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(paper.translated(3, 3), QColor{0, 0, 0, 60});
    painter.drawImage(paper, m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

} // namespace lanyard::ui
