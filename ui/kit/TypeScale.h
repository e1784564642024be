// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFont;
class QSize;
class QWidget;

namespace lanyard::ui {

/// Height in pixels of ordinary writing in a window of this size: readable from a step away.
[[nodiscard]] int baseHeightFor(const QSize &window);

/// Marks a widget's writing as larger or smaller than ordinary, and perhaps bold.
void setScale(QWidget &widget, double times, bool bold = false);

/// A button or field that a finger hits: never lower than 48 pixels, higher in large windows.
void setTouchable(QWidget &widget, double times = 3);

/// Gives @p root and everything in it its size of writing; what setScale() marked follows it, icons
/// on buttons and the margins of layouts too. To be called again for widgets that are made later.
void applyScale(QWidget &root, int baseHeight);

} // namespace lanyard::ui
