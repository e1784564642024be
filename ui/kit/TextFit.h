// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRect>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace lanyard::ui {

/// Text broken into lines and the size at which they fill a box.
struct TextFit
{
    QStringList lines;
    int pixelSize = 0;
    bool shortened = false; ///< even the smallest size was too large: the end was replaced by …
};

struct TextFitLimits
{
    int lines = 3;
    int smallest = 10; ///< pixels
    int largest = 2000; ///< pixels
};

/// The largest size at which @p text fits @p box. Lines break where a language allows it, but
/// Chinese names stay whole as words do; lines are of similar length; one line more is taken
/// only for letters that become at least a quarter larger.
[[nodiscard]] TextFit
fitText(const QString &text, const QFont &font, const QSizeF &box, const TextFitLimits &limits);

/// Draws @p fit in @p box with the pen of @p painter, in the size that was found; @p font is the
/// one that it was found for.
void drawFit(QPainter &painter,
             const TextFit &fit,
             const QFont &font,
             const QRect &box,
             Qt::Alignment alignment,
             Qt::LayoutDirection direction);

/// Of the parts of @p text that fitText() keeps whole, in pixels.
[[nodiscard]] double widestPart(const QString &text, const QFont &font);

} // namespace lanyard::ui
