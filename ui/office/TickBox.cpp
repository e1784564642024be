// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TickBox.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/TextFit.h"
#include "ui/kit/Touch.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int side = 26;
constexpr int markGap = 12;
constexpr int edge = 2;

} // namespace

TickBox::TickBox(const QString &objectName, QWidget *parent)
    : QCheckBox{parent}
{
    setObjectName(objectName);
    QSizePolicy wraps{QSizePolicy::Preferred, QSizePolicy::Preferred};
    wraps.setHeightForWidth(true);
    setSizePolicy(wraps);
}

int TickBox::heightForWidth(int width) const
{
    const QRect words = fontMetrics().boundingRect(
        QRect{0, 0, width - side - markGap - 2 * edge, 10'000},
        int(Qt::AlignLeading) | int(Qt::TextWordWrap) | int(Qt::TextShowMnemonic),
        text());
    return qMax(fingerHeight, words.height());
}

QSize TickBox::minimumSizeHint() const
{
    const int longest = qCeil(widestPart(text(), font()));
    return {2 * edge + side + markGap + longest + edge, fingerHeight};
}

QSize TickBox::sizeHint() const
{
    const QSize writing = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {2 * edge + side + markGap + writing.width() + edge, fingerHeight};
}

bool TickBox::event(QEvent *event)
{
    const bool done = QCheckBox::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        setMinimumHeight(fingerHeight); // a style sheet may have set less
    return done;
}

bool TickBox::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor accent = palette().color(group, QPalette::Highlight);
    const QRect logical{edge, (height() - side) / 2, side, side};
    const QRectF box = QStyle::visualRect(layoutDirection(), rect(), logical);

    painter.setPen(
        QPen{hasFocus() ? accent : palette().color(group, QPalette::Mid), hasFocus() ? 3.0 : 1.5});
    painter.setBrush(isChecked() ? accent : QGuiApplication::palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 6, 6);
    if (isChecked())
        paintIcon(painter,
                  u"tick"_s,
                  box.adjusted(3, 3, -3, -3),
                  palette().color(group, QPalette::HighlightedText));

    painter.setPen(palette().color(group, QPalette::WindowText));
    const QRect words{edge + side + markGap, 0, width() - side - markGap - 2 * edge, height()};
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextShowMnemonic)
                         | int(Qt::TextWordWrap),
                     text());
}

} // namespace lanyard::ui
