// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace lanyard::badge {

/// A line of glyphs in units of 1/1000 em, y downwards from its base line.
struct SetLine
{
    QString text;
    QList<QGlyphRun> runs;
    QPointF origin; ///< what the runs call the start of the base line
    QRectF ink; ///< where it is black, from that start
};

/// Words that have been broken into lines and scaled to fit.
struct SetText
{
    double em = 0; ///< millimetres
    QList<SetLine> lines;
    QList<double>
        baseLines; ///< one a line: units of 1/1000 em below the top of the first line's ink
    QSizeF size; ///< of the ink, millimetres
    double descent = 0; ///< of the last line's ink, millimetres
    bool tooLong = false; ///< smaller than the style allows
    bool missingGlyphs = false;
};

/// Sets text as large as it fits. Each text is shaped once with a font of 1000 units; unhinted
/// widths are linear, so its size follows by division. Not for use by two threads at once.
class Lettering final
{
public:
    Lettering();

    [[nodiscard]] SetText set(const QString &text, const TextStyle &style, const QSizeF &room);

    /// Those characters of @p text that no font can draw.
    [[nodiscard]] QString undrawable(const QString &text) const;

private:
    using Inks = QHash<quint32, QRectF>;

    [[nodiscard]] SetText
    arrange(QList<SetLine> lines, const TextStyle &style, const QSizeF &room) const;
    [[nodiscard]] SetLine lineOf(const QString &text, const QList<QGlyphRun> &runs);
    [[nodiscard]] QRectF inkOf(const QRawFont &font, quint32 glyph);

    std::array<QFont, 2> m_fonts; ///< by TextStyle::Weight
    std::vector<std::pair<QRawFont, Inks>> m_inks;
};

} // namespace lanyard::badge
