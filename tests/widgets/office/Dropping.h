// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QWidget>

namespace lanyard::tests {

/// What the window system sends when a person drags @p files over @p target and lets go.
inline void drop(QWidget &target, const QMimeData &files)
{
    const QPoint place{5, 5};
    QDragEnterEvent enter{place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent release{place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&target, &release);
}

} // namespace lanyard::tests
