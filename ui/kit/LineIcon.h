// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

namespace lanyard::ui {

/// Our own drawings in `resources/icons`, by file name: "tick", "door", "verdict-admitted" …
/// They have one colour, that of the writing beside them; marks inside a filled shape are cut
/// out of it.
void paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour);

/// For buttons and menus: follows the palette of the application, so also a change of theme.
[[nodiscard]] QIcon lineIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

/// The program's own icon, in colour.
[[nodiscard]] QIcon programIcon();

} // namespace lanyard::ui
