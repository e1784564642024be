// SPDX-License-Identifier: Apache-2.0
#include "app/shell/FirstPaint.h"

#include <QCoreApplication>
#include <QEvent>

namespace lanyard::shell {

FirstPaint::FirstPaint()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QCoreApplication::instance()->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstPaint::done, Qt::QueuedConnection);
    }
    return false;
}

} // namespace lanyard::shell
