// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/TouchButton.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/TypeScale.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

TouchButton::TouchButton(const QString &objectName, const QString &icon, bool main)
    : m_icon{icon}
{
    setObjectName(objectName);
    setTouchable(*this, 3.3);
    setMain(main);
}

void TouchButton::setMain(bool main)
{
    m_main = main;
    restyle(*this, "main", main ? u"true"_s : u"false"_s);
    showIcon(m_icon);
}

void TouchButton::showIcon(const QString &icon)
{
    m_icon = icon;
    if (!icon.isEmpty())
        setIcon(lineIcon(icon, m_main ? QPalette::HighlightedText : QPalette::ButtonText));
}

void TouchButton::showEvent(QShowEvent *event)
{
    m_pressed = false;
    FittedButton::showEvent(event);
}

void TouchButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    FittedButton::mousePressEvent(event);
}

void TouchButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_pressed)
        FittedButton::mouseDoubleClickEvent(event);
    else
        event->accept();
}

} // namespace lanyard::ui
