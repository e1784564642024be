// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Restyle.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace lanyard::ui {

namespace {

void repolish(QWidget &widget)
{
    const bool hasFont = widget.testAttribute(Qt::WA_SetFont);
    const QFont font = widget.font();
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    if (hasFont && widget.font() != font)
        widget.setFont(font); // polishing forgets it
    widget.update();
}

} // namespace

void restyle(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    repolish(widget);
    for (QWidget *inside : widget.findChildren<QWidget *>())
        repolish(*inside);
}

} // namespace lanyard::ui
