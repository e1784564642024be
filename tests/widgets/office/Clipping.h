// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/FittedButton.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace lanyard::tests {

/// What a person could not read or touch in @p window: texts that do not fit their label or
/// button, controls lower than 48 pixels, widgets that stick out of their parent.
inline QStringList clippedIn(const QWidget &window)
{
    QStringList findings;
    const auto complain = [&findings](const QWidget *widget, const QString &what) {
        findings << widget->objectName() + QStringLiteral(": ") + what;
    };
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(&window) || widget->objectName().startsWith(QLatin1String{"qt_"}))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            if (height > label->height())
                complain(label, QStringLiteral("text is cut at the bottom"));
            if (!label->wordWrap() && label->sizeHint().width() > label->width())
                complain(label, QStringLiteral("text is cut at the side"));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *fitted = qobject_cast<const ui::FittedButton *>(button);
            const bool isCut
                = fitted ? fitted->fit().shortened : button->sizeHint().width() > button->width();
            if (!button->text().isEmpty() && isCut)
                complain(button, QStringLiteral("text is cut at the side"));
        }
        const bool control = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QAbstractButton *>(widget) && !widget->objectName().isEmpty());
        if (control && widget->height() < 48
            && qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) == nullptr
            && !widget->parentWidget()->inherits("QAbstractSpinBox")
            && !widget->parentWidget()->inherits("QComboBox"))
            complain(widget, QStringLiteral("too low for a finger"));
        const bool scrolls = widget->parentWidget()->parentWidget()
            && widget->parentWidget()->objectName() == QLatin1String{"qt_scrollarea_viewport"};
        if (!scrolls && !widget->parentWidget()->rect().contains(widget->geometry()))
            complain(widget, QStringLiteral("sticks out of its parent"));
        if (scrolls && widget->width() > widget->parentWidget()->width())
            complain(widget, QStringLiteral("is wider than its page"));
    }
    return findings;
}

} // namespace lanyard::tests
