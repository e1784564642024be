// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace lanyard::ui {

/// Sets a property that the style sheet looks at, and paints @p widget and what lies in it anew.
void restyle(QWidget &widget, const char *property, const QString &value);

} // namespace lanyard::ui
