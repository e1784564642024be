// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/TypeScale.h"

#include "ui/kit/Touch.h"

#include <QAbstractButton>
#include <QFont>
#include <QLayout>
#include <QVariant>
#include <QVector4D>
#include <QWidget>

#include <algorithm>

namespace lanyard::ui {

namespace {

constexpr const char *scaleKey = "typeScale";
constexpr const char *boldKey = "typeBold";
constexpr const char *touchKey = "touchTimes";
constexpr const char *marginsKey = "drawnMargins";
constexpr const char *gapKey = "drawnGap";
constexpr double drawnFor = 16; ///< height of writing that margins in the code are meant for

/// Margins and spacing as the code gave them, remembered at the first call.
QVector4D drawnMargins(QLayout &layout)
{
    if (!layout.property(marginsKey).isValid()) {
        const QMargins m = layout.contentsMargins();
        layout.setProperty(
            marginsKey,
            QVector4D(float(m.left()), float(m.top()), float(m.right()), float(m.bottom())));
    }
    return layout.property(marginsKey).value<QVector4D>();
}

void scaleRoom(QLayout &layout, double times)
{
    const QVector4D m = drawnMargins(layout) * float(times);
    layout.setContentsMargins(qRound(m.x()), qRound(m.y()), qRound(m.z()), qRound(m.w()));
    if (!layout.property(gapKey).isValid())
        layout.setProperty(gapKey, layout.spacing());
    layout.setSpacing(qRound(layout.property(gapKey).toInt() * times));
}

} // namespace

int baseHeightFor(const QSize &window)
{
    return std::clamp(std::min(window.height() / 46, window.width() / 76), 14, 60);
}

void setScale(QWidget &widget, double factor, bool isBold)
{
    widget.setProperty(scaleKey, factor);
    widget.setProperty(boldKey, isBold);
}

void setTouchable(QWidget &widget, double factor)
{
    widget.setProperty(touchKey, factor);
    widget.setMinimumHeight(fingerHeight);
}

void applyScale(QWidget &root, int baseHeight)
{
    QFont font = root.font();
    font.setPixelSize(baseHeight);
    root.setFont(font);
    // One by one: a font does not reach children through a style sheet.
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const QVariant factor = widget->property(scaleKey);
        const double size = factor.isValid() ? baseHeight * factor.toDouble() : baseHeight;
        QFont own = font;
        own.setPixelSize(std::max(12, qRound(size)));
        own.setBold(widget->property(boldKey).toBool());
        widget->setFont(own);
        if (const QVariant high = widget->property(touchKey); high.isValid())
            widget->setMinimumHeight(std::max(fingerHeight, qRound(baseHeight * high.toDouble())));
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            button->setIconSize(QSize{1, 1} * qRound(size * 1.35));
    }
    const double room = std::max(0.75, baseHeight / drawnFor);
    for (QLayout *layout : root.findChildren<QLayout *>()) {
        if (layout->spacing() >= 0)
            scaleRoom(*layout, room);
    }
}

} // namespace lanyard::ui
