// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace lanyard::tests {

/// Every text that a person sees in @p screen now, or hears of it.
[[nodiscard]] QStringList textsIn(const QWidget &screen);

/// Texts in @p screen that do not fit where they stand, and widgets that stick out of their parent,
/// each as a sentence that begins with the widget's name.
[[nodiscard]] QStringList cutOffIn(const QWidget &screen);

} // namespace lanyard::tests
