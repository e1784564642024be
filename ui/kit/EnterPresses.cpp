// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/EnterPresses.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace lanyard::ui {

namespace {

/// Sees what neither the focused widget nor its parents wanted.
class EnterPresses final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *window = qobject_cast<QWidget *>(watched);
        return window && isFreshEnter(*key) && press(window->focusWidget());
    }

private:
    static bool press(QWidget *focused)
    {
        if (auto *tool = qobject_cast<QToolButton *>(focused); tool && tool->menu()) {
            tool->showMenu();
            return true;
        }
        auto *button = qobject_cast<QAbstractButton *>(focused);
        if (!button || button->isCheckable() || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
};

} // namespace

void letEnterPress(QWidget &window)
{
    window.installEventFilter(new EnterPresses{&window});
}

bool isFreshEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !event.isAutoRepeat();
}

} // namespace lanyard::ui
