// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/TextFit.h"

#include "ui/kit/PlainText.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace lanyard::ui {

namespace {

constexpr int measured = 100; ///< pixels at which widths are taken; others are in proportion
constexpr qsizetype longestHanWord = 6;

bool isHan(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul
        || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}

/// True inside a run of few Han characters: a name, which is never divided.
bool dividesName(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size() || !isHan(text[at - 1]) || !isHan(text[at]))
        return false;
    qsizetype from = at;
    qsizetype to = at;
    while (from > 0 && isHan(text[from - 1]))
        --from;
    while (to < text.size() && isHan(text[to]))
        ++to;
    return to - from <= longestHanWord;
}

QStringList pieces(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, text};
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        if (at < text.size() && dividesName(text, at))
            continue;
        if (at > from)
            found.append(text.sliced(from, at - from));
        from = at;
    }
    return found;
}

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(std::max(1, pixels));
    return font;
}

/// Fills lines up to @p width; empty if that takes more than @p limit of them.
QStringList fill(const QStringList &words, const QList<double> &widths, double width, int limit)
{
    QStringList lines;
    double used = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (used + widths[i] > width) {
            if (lines.size() == limit)
                return {};
            lines.append(QString{});
            used = 0;
        }
        lines.last() += words[i];
        used += widths[i];
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

/// Lines of similar length: the narrowest width that still takes @p count lines.
QStringList balanced(const QStringList &words, const QList<double> &widths, int count)
{
    double low = *std::max_element(widths.begin(), widths.end());
    double high = 1;
    for (const double width : widths)
        high += width;
    for (int step = 0; step < 24 && high - low > 0.5; ++step) {
        const double middle = (low + high) / 2;
        (fill(words, widths, middle, count).isEmpty() ? low : high) = middle;
    }
    return fill(words, widths, high, count);
}

double widest(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 1;
    for (const QString &line : lines) {
        const double ink = metrics.boundingRect(line).width();
        width = std::max({width, metrics.horizontalAdvance(line), ink});
    }
    return width;
}

bool fits(const QStringList &lines, const QFont &font, const QSizeF &box)
{
    const QFontMetricsF metrics{font};
    return widest(lines, metrics) <= box.width()
        && metrics.height() * double(lines.size()) <= box.height();
}

TextFit
largest(const QStringList &lines, const QFont &font, const QSizeF &box, const TextFitLimits &limits)
{
    const QFontMetricsF metrics{sized(font, measured)};
    const double byWidth = measured * box.width() / widest(lines, metrics);
    const double byHeight = measured * box.height() / (metrics.height() * double(lines.size()));
    int pixels = std::min(limits.largest, int(std::min(byWidth, byHeight)));
    while (pixels > 1 && !fits(lines, sized(font, pixels), box))
        --pixels;
    return {lines, pixels, false};
}

/// At the smallest size, as many lines as the box has room for, the last one ending in ….
TextFit
shortened(const QString &text, const QFont &font, const QSizeF &box, const TextFitLimits &limits)
{
    const QFontMetricsF metrics{sized(font, limits.smallest)};
    const int room = std::clamp(int(box.height() / metrics.height()), 1, limits.lines);
    TextFit fit{{}, limits.smallest, true};
    QString rest = text;
    while (fit.lines.size() < room - 1 && !rest.isEmpty()) {
        qsizetype taken = 0;
        QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, rest};
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
            if (metrics.horizontalAdvance(rest.first(at)) > box.width())
                break;
            taken = at;
        }
        if (taken == 0)
            break;
        if (const qsizetype blank = rest.lastIndexOf(u' ', taken - 1);
            taken < rest.size() && blank > taken / 2)
            taken = blank + 1;
        fit.lines.append(rest.first(taken).trimmed());
        rest = rest.sliced(taken);
    }
    if (!rest.isEmpty())
        fit.lines.append(metrics.elidedText(rest, Qt::ElideRight, box.width()));
    return fit;
}

} // namespace

TextFit
fitText(const QString &text, const QFont &font, const QSizeF &box, const TextFitLimits &limits)
{
    const QString line = text.simplified();
    if (line.isEmpty() || box.width() < 2 || box.height() < 2)
        return {};
    const QStringList words = pieces(line);
    const QFontMetricsF metrics{sized(font, measured)};
    QList<double> widths;
    for (const QString &word : words)
        widths.append(metrics.horizontalAdvance(word));

    TextFit best;
    for (int count = 1; count <= std::min(limits.lines, int(words.size())); ++count) {
        const TextFit fit = largest(balanced(words, widths, count), font, box, limits);
        if (best.lines.isEmpty() || fit.pixelSize * 4 >= best.pixelSize * 5)
            best = fit;
    }
    return best.pixelSize >= limits.smallest ? best : shortened(line, font, box, limits);
}

void drawFit(QPainter &painter,
             const TextFit &fit,
             const QFont &font,
             const QRect &box,
             Qt::Alignment alignment,
             Qt::LayoutDirection direction)
{
    const QFont used = sized(font, fit.pixelSize);
    const QFontMetrics metrics{used};
    const int spare = box.height() - metrics.height() * int(fit.lines.size());
    int top = box.top();
    if (alignment & Qt::AlignVCenter)
        top += spare / 2;
    else if (alignment & Qt::AlignBottom)
        top += spare;
    QTextOption option{QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask)
                       | Qt::AlignAbsolute | Qt::AlignTop};
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    for (const QString &line : fit.lines) {
        QTextLayout layout{isolated(line), used};
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine only = layout.createLine();
        only.setLineWidth(box.width());
        layout.endLayout();
        // By the base line: the line of a fallback font, as of Chinese, is taller than its letters,
        // and would push Latin ones out at the foot.
        layout.draw(&painter, QPointF(box.left(), top + metrics.ascent() - only.ascent()));
        top += metrics.height();
    }
}

double widestPart(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics{font};
    double widest = 0;
    for (const QString &part : pieces(text))
        widest = std::max(widest, metrics.horizontalAdvance(part.trimmed()));
    return widest;
}

} // namespace lanyard::ui
