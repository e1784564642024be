// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/EnterPresses.h"

#include <QKeyEvent>
#include <QPointer>
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
        const auto *window = qobject_cast<QWidget *>(watched);
        if (!window)
            return false;
        if (event->type() == QEvent::ShortcutOverride)
            m_receiver = window->focusWidget();
        if (event->type() != QEvent::KeyPress)
            return false;
        // A field that has answered this very key may have moved the focus to a button since; that
        // button was not meant.
        const auto *key = static_cast<QKeyEvent *>(event);
        return isFreshEnter(*key) && m_receiver == window->focusWidget() && press(m_receiver);
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

    QPointer<QWidget> m_receiver; ///< who had the focus when the key came
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
