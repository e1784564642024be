// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace lanyard::ui {

/// 1 (same) to 21 (black on white); WCAG 2.1, "contrast ratio".
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Black or white, whichever is read better on @p backing.
[[nodiscard]] QColor writingOn(const QColor &backing);

} // namespace lanyard::ui
