// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/TypeScale.h"

#include <QFont>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace lanyard::ui {

namespace {

constexpr const char *times = "typeScale";
constexpr const char *bold = "typeBold";

} // namespace

int baseHeightFor(const QSize &window)
{
    return std::clamp(std::min(window.height() / 46, window.width() / 76), 14, 60);
}

void setScale(QWidget &widget, double factor, bool isBold)
{
    widget.setProperty(times, factor);
    widget.setProperty(bold, isBold);
}

void applyScale(QWidget &root, int baseHeight)
{
    QFont font = root.font();
    font.setPixelSize(baseHeight);
    root.setFont(font);
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const QVariant factor = widget->property(times);
        if (!factor.isValid())
            continue;
        QFont own = font;
        own.setPixelSize(std::max(12, qRound(baseHeight * factor.toDouble())));
        own.setBold(widget->property(bold).toBool());
        widget->setFont(own);
    }
}

} // namespace lanyard::ui
