// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/FittedLabel.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace lanyard::tests {

/// The window of the running program that is of this class, whether it is seen or not.
inline QWidget *windowOf(const char *className)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits(className))
            return widget;
    }
    return nullptr;
}

inline bool isSeen(const char *className)
{
    const QWidget *window = windowOf(className);
    return window && window->isVisible();
}

/// Somebody's hands, at whatever has the keyboard; @c keys counts what they did.
struct Hands
{
    int keys = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++keys;
        QTest::qWait(80); // longer than a scanner's rhythm
        QTest::keyClick(receiver(), key, with);
        QTest::qWait(80);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            ++keys;
            QTest::keyClick(receiver(), letter.toLatin1(), Qt::NoModifier, 60);
        }
    }
    void click(QWidget *target)
    {
        ++keys;
        QTest::mouseClick(target, Qt::LeftButton);
    }
    /// A scanner that types a millisecond a key, ended by Enter; nobody's hands.
    static void scan(const QString &code)
    {
        QWidget *const into = receiver();
        QTest::keyClicks(into, code, Qt::NoModifier, 1);
        QTest::keyClick(into, Qt::Key_Return, Qt::NoModifier, 1);
    }

private:
    static QWidget *receiver()
    {
        if (QWidget *focused = QApplication::focusWidget())
            return focused;
        return QApplication::activeWindow();
    }
};

inline QString deskTone()
{
    const QWidget *desk = windowOf("lanyard::ui::DeskWindow");
    const auto *panel = desk ? desk->findChild<QWidget *>(QStringLiteral("verdict")) : nullptr;
    return panel ? panel->property("tone").toString() : QString{};
}

inline QString deskText(const QString &label)
{
    const QWidget *desk = windowOf("lanyard::ui::DeskWindow");
    const auto *found = desk ? desk->findChild<ui::FittedLabel *>(label) : nullptr;
    return found ? found->text() : QString{};
}

} // namespace lanyard::tests
