// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/LineIcon.h"

#include <QToolButton>

namespace lanyard::ui {

/// A button with a drawing on it, as tall as a finger is wide.
[[nodiscard]] inline QToolButton *canvasTool(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(lineIcon(icon));
    button->setIconSize({20, 20});
    button->setProperty("segment", true);
    button->setMinimumSize(44, 48);
    return button;
}

} // namespace lanyard::ui
