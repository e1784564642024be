// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KioskGuard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace lanyard::ui {

namespace {

bool types(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Shift: return true;
    default: return !key.text().isEmpty() && key.text().front().isPrint();
    }
}

constexpr Qt::KeyboardModifiers ofShortcuts
    = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

KioskGuard::KioskGuard()
{
    QCoreApplication::instance()->installEventFilter(this);
}

KioskGuard::~KioskGuard()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    switch (static_cast<int>(event->type())) {
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!key.isAutoRepeat()) // a key that is stuck is nobody
            Q_EMIT touched();
        return swallows(key);
    }
    case QEvent::KeyRelease: return swallows(*static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride: event->accept(); return true; // no key is a shortcut
    case QEvent::MouseButtonPress: Q_EMIT touched(); [[fallthrough]];
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton;
    case QEvent::TouchBegin: Q_EMIT touched(); return false;
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
    case QEvent::Wheel:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::NativeGesture: event->ignore(); return true;
    default: return false;
    }
}

bool KioskGuard::swallows(const QKeyEvent &key)
{
    const bool isPress = key.type() == QEvent::KeyPress && !key.isAutoRepeat();
    if (isPress && key.key() == Qt::Key_Q
        && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT staffKeysPressed();
    if (isPress && key.key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    return (key.modifiers() & ofShortcuts) != 0 || !types(key);
}

} // namespace lanyard::ui
