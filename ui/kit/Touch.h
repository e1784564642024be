// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// No target is lower than a finger is wide (WCAG 2.2, 2.5.5 and some more).
inline constexpr int fingerHeight = 48;

/// Names a control for style and tests and makes it tall enough for a finger.
template<typename Control>
Control *touch(Control *control, const QString &objectName)
{
    control->setObjectName(objectName);
    control->setMinimumHeight(fingerHeight);
    return control;
}

} // namespace lanyard::ui
