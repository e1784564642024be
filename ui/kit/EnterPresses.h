// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeyEvent;
class QWidget;

namespace lanyard::ui {

/// Enter on a focused button of @p window presses it, as the space bar does. Qt does so in dialogs
/// only. A key that is held presses once.
void letEnterPress(QWidget &window);

/// True if Enter is pressed, and not merely held.
[[nodiscard]] bool isFreshEnter(const QKeyEvent &event);

} // namespace lanyard::ui
