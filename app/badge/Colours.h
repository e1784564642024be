// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace lanyard::badge {

/// From 1 (the same) to 21 (black on white): WCAG 2.1, "contrast ratio".
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// White if large letters of it read on @p area (3:1, WCAG 2.1 success criterion 1.4.3), else
/// black.
[[nodiscard]] QColor readableOn(const QColor &area);

/// The colour of a ticket type; a dark grey when @p name is none.
[[nodiscard]] QColor ticketColour(const QString &name);

} // namespace lanyard::badge
