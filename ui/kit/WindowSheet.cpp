// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/WindowSheet.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace lanyard::ui {

namespace {

/// What lies in a window takes its sheet, and so do dialogs and menus from theirs.
QWidget &outermost(QWidget &widget)
{
    QWidget *outer = &widget;
    while (QWidget *parent = outer->parentWidget())
        outer = parent;
    return *outer;
}

} // namespace

WindowSheet::WindowSheet(QApplication &application)
    : QObject{&application}
{
    application.installEventFilter(this);
}

WindowSheet &WindowSheet::of(QApplication &application)
{
    auto *sheet = application.findChild<WindowSheet *>({}, Qt::FindDirectChildrenOnly);
    return sheet ? *sheet : *new WindowSheet{application};
}

void WindowSheet::use(const QString &sheet)
{
    m_sheet = sheet;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            dress(*window);
    }
}

bool WindowSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto &widget = static_cast<QWidget &>(*watched);
    if (widget.isWindow())
        dress(widget);
    return false;
}

void WindowSheet::dress(QWidget &window) const
{
    QWidget &outer = outermost(window);
    if (outer.styleSheet() == m_sheet)
        return;
    outer.setStyleSheet(m_sheet);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // before it is seen
    const bool fillsTheScreen = window.windowState() & (Qt::WindowFullScreen | Qt::WindowMaximized);
    if (!fillsTheScreen && !window.testAttribute(Qt::WA_Resized))
        window.adjustSize();
}

} // namespace lanyard::ui
