// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/RehearsalMark.h"

#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int frameWidth = 8; ///< pixels; the windows' own margins are wider
constexpr int stripe = 24; ///< pixels
constexpr QColor black{0, 0, 0};
constexpr QColor yellow{255, 214, 0};
// Strong, and one reads through it.
constexpr QColor onBright{214, 0, 110, 66};
constexpr QColor onDark{255, 96, 176, 84};
constexpr int halfBright = 128;

} // namespace

RehearsalMark::RehearsalMark(QWidget &window)
    : QWidget{&window}
{
    setObjectName(u"rehearsalMark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window.installEventFilter(this);
    retranslate();
}

void RehearsalMark::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
}

void RehearsalMark::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    cover();
}

bool RehearsalMark::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::ChildAdded
        && static_cast<const QChildEvent *>(event)->child() != this;
    if (isVisible() && (event->type() == QEvent::Resize || isOther))
        cover();
    return QWidget::eventFilter(watched, event);
}

void RehearsalMark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter);
    paintFrame(painter);
}

void RehearsalMark::paintFrame(QPainter &painter) const
{
    QPainterPath frame;
    frame.addRect(rect());
    frame.addRect(rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth));
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(rect(), yellow);
    painter.setPen(QPen{black, stripe / 2.0});
    for (int x = -height(); x < width() + height(); x += stripe)
        painter.drawLine(x, height(), x + height(), 0);
    painter.restore();
}

/// From one corner to the other, as large as it fits.
void RehearsalMark::paintWords(QPainter &painter) const
{
    const QString words = accessibleName();
    QFont large = font();
    large.setBold(true);
    large.setPixelSize(100);
    const double diagonal = std::hypot(width(), height());
    const double room = 0.86 * diagonal;
    const double wanted = QFontMetricsF{large}.horizontalAdvance(words);
    large.setPixelSize(qMax(12, int(100 * room / qMax(1.0, wanted))));

    painter.save();
    painter.translate(rect().center());
    painter.rotate(-std::atan2(height(), width()) * 180 / std::numbers::pi);
    painter.setFont(large);
    const bool dark = palette().color(QPalette::Window).lightness() < halfBright;
    painter.setPen(dark ? onDark : onBright);
    const QRectF line{-diagonal / 2, -diagonal / 2, diagonal, diagonal};
    painter.drawText(line, int(Qt::AlignCenter) | int(Qt::TextSingleLine), words);
    painter.restore();
}

void RehearsalMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RehearsalMark::retranslate()
{
    setAccessibleName(tr("Rehearsal: nobody is really checked in"));
    update();
}

} // namespace lanyard::ui
