// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Lettering.h"

#include "app/badge/LineBreaks.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr int unitsPerEm = 1000;
/// Letters without ascenders are not scaled up to the height of capitals.
constexpr double leastAscent = 720;
/// Blank between the ink of two lines.
constexpr double lineGap = 120;
constexpr double leastPitch = 1000;
/// Of one line with an accent or a descender, and from one such line to the next.
constexpr double usualHeight = 950;
constexpr double usualPitch = 1120;
/// A further line must make the letters this much larger to be worth it.
constexpr double worthALine = 1.12;

QFont fontOf(TextStyle::Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(unitsPerEm);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight == TextStyle::Weight::Bold ? QFont::Bold : QFont::Normal);
    return font;
}

bool runsRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// One text, shaped as a single line.
class Shaped final
{
public:
    Shaped(const QString &text, const QFont &font)
        : m_layout{text, font}
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    [[nodiscard]] double x(qsizetype at) const { return m_line.cursorToX(static_cast<int>(at)); }
    [[nodiscard]] double width() const { return m_line.naturalTextWidth(); }
    [[nodiscard]] QList<QGlyphRun> runs(const Stretch &part) const
    {
        return m_layout.glyphRuns(static_cast<int>(part.from),
                                  static_cast<int>(part.to - part.from));
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

/// Measures stretches of a text. What runs from right to left is shaped anew for each, because
/// a part of such a line is no part of its picture.
class Ruler final
{
public:
    Ruler(const QString &text, const QFont &font)
        : m_text{text}
        , m_font{font}
        , m_shaped{text, font}
        , m_reorders{runsRightToLeft(text)}
        , m_x(text.size() + 1, -1)
    {
    }

    [[nodiscard]] double width(const Stretch &part)
    {
        if (m_reorders)
            return Shaped{textOf(part), m_font}.width();
        return x(part.to) - x(part.from) - blankHalves(part);
    }
    [[nodiscard]] QList<QGlyphRun> runs(const Stretch &part) const
    {
        if (!m_reorders)
            return m_shaped.runs(part);
        return Shaped{textOf(part), m_font}.runs({0, part.to - part.from});
    }
    [[nodiscard]] QString textOf(const Stretch &part) const
    {
        return m_text.mid(part.from, part.to - part.from);
    }

private:
    /// Full-width brackets are half blank, and lines are measured by their ink.
    [[nodiscard]] double blankHalves(const Stretch &part) const
    {
        const bool opens = part.from < part.to && m_text[part.from] == u'（';
        const bool closes = part.from < part.to && m_text[part.to - 1] == u'）';
        return (opens ? unitsPerEm / 2.0 : 0) + (closes ? unitsPerEm / 2.0 : 0);
    }

    [[nodiscard]] double x(qsizetype at)
    {
        if (m_x[at] < 0)
            m_x[at] = m_shaped.x(at);
        return m_x[at];
    }

    const QString m_text;
    const QFont m_font;
    const Shaped m_shaped;
    const bool m_reorders;
    QList<double> m_x;
};

double widest(const QList<Stretch> &lines, Ruler &ruler)
{
    double widest = 1;
    for (const Stretch &line : lines)
        widest = std::max(widest, ruler.width(line));
    return widest;
}

/// The em height to expect of @p lines before their ink is known.
double
expectedEm(const QList<Stretch> &lines, Ruler &ruler, const TextStyle &style, const QSizeF &room)
{
    const double height = usualHeight + static_cast<double>(lines.size() - 1) * usualPitch;
    return std::min({room.width() * unitsPerEm / widest(lines, ruler),
                     room.height() * unitsPerEm / height,
                     style.largest});
}

QList<Stretch>
bestLines(const QString &text, Ruler &ruler, const TextStyle &style, const QSizeF &room)
{
    const QList<qsizetype> ends = lineEnds(text, style.breaks);
    const auto width = [&ruler](const Stretch &part) { return ruler.width(part); };

    QList<Stretch> best{{0, text.size()}};
    double bestEm = expectedEm(best, ruler, style, room);
    for (int n = 2; n <= style.lines && n <= ends.size() && bestEm < style.largest; ++n) {
        const QList<Stretch> lines = balancedLines(text, ends, n, width);
        if (const double em = expectedEm(lines, ruler, style, room); em > bestEm * worthALine) {
            best = lines;
            bestEm = em;
        }
    }
    return best;
}

bool hasMissingGlyph(const QList<QGlyphRun> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        return run.glyphIndexes().contains(0);
    });
}

/// Nobody reads more on a badge, and finding the best lines takes the square of the length.
constexpr qsizetype longestText = 240;

/// As much of @p text as is set at all, and that it goes on.
QString beginningOf(const QString &text)
{
    QTextBoundaryFinder letters{QTextBoundaryFinder::Grapheme, text};
    letters.setPosition(longestText - 1);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    return text.first(std::max<qsizetype>(letters.position(), 0)) + u'…';
}

} // namespace

Lettering::Lettering()
    : m_fonts{fontOf(TextStyle::Weight::Regular), fontOf(TextStyle::Weight::Bold)}
{
}

SetText Lettering::set(const QString &text, const TextStyle &style, const QSizeF &room)
{
    if (text.isEmpty())
        return {};
    if (text.size() > longestText) {
        SetText beginning = set(beginningOf(text), style, room);
        beginning.tooLong = true;
        return beginning;
    }

    const QFont &font = m_fonts.at(static_cast<std::size_t>(style.weight));
    Ruler ruler{text, font};
    QList<SetLine> lines;
    for (const Stretch &part : bestLines(text, ruler, style, room))
        lines << lineOf(ruler.textOf(part), ruler.runs(part));
    SetText set = arrange(std::move(lines), style, room);

    if (set.tooLong && style.breaks == TextStyle::Breaks::Words) {
        TextStyle looser = style;
        looser.breaks = TextStyle::Breaks::Anywhere;
        if (lineEnds(text, looser.breaks) != lineEnds(text, style.breaks))
            return this->set(text, looser, room);
    }
    return set;
}

SetText Lettering::arrange(QList<SetLine> lines, const TextStyle &style, const QSizeF &room) const
{
    double width = 1;
    double pitch = leastPitch;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        width = std::max(width, lines[i].ink.width());
        if (i > 0)
            pitch = std::max(pitch, lines[i - 1].ink.bottom() - lines[i].ink.top() + lineGap);
    }
    const double ascent = std::max(leastAscent, -lines.first().ink.top());
    const double descent = std::max(0.0, lines.last().ink.bottom());
    const double height = ascent + pitch * static_cast<double>(lines.size() - 1) + descent;

    SetText set;
    set.em = std::min(
        {room.width() * unitsPerEm / width, room.height() * unitsPerEm / height, style.largest});
    set.size = QSizeF{width, height} * (set.em / unitsPerEm);
    set.descent = descent * set.em / unitsPerEm;
    set.tooLong = set.em < style.smallest;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        set.baseLines << ascent + pitch * static_cast<double>(i);
        set.missingGlyphs = set.missingGlyphs || hasMissingGlyph(lines[i].runs);
    }
    set.lines = std::move(lines);
    return set;
}

SetLine Lettering::lineOf(const QString &text, const QList<QGlyphRun> &runs)
{
    SetLine line{.text = text, .runs = runs, .origin = {}, .ink = {}};
    bool first = true;
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (std::exchange(first, false))
                line.origin = positions[i];
            line.ink |= inkOf(font, glyphs[i]).translated(positions[i] - line.origin);
        }
    }
    return line;
}

QRectF Lettering::inkOf(const QRawFont &font, quint32 glyph)
{
    auto found = std::find_if(
        m_inks.begin(), m_inks.end(), [&font](const auto &inks) { return inks.first == font; });
    if (found == m_inks.end())
        found = m_inks.insert(m_inks.end(), {font, {}});
    const auto known = found->second.constFind(glyph);
    if (known != found->second.constEnd())
        return *known;
    return *found->second.insert(glyph, font.boundingRect(glyph));
}

QString Lettering::undrawable(const QString &text) const
{
    QString missing;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const QString one = text.mid(from, finder.position() - from);
        from = finder.position();
        if (!missing.contains(one)
            && hasMissingGlyph(Shaped{one, m_fonts.front()}.runs({0, one.size()})))
            missing += one;
    }
    return missing;
}

} // namespace lanyard::badge
