// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSize;
class QWidget;

namespace lanyard::ui {

/// Gives a window that is not shown yet the size @p wished, or what of it the screen has room for.
void openAt(QWidget &window, const QSize &wished);

} // namespace lanyard::ui
