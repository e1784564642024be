// SPDX-License-Identifier: Apache-2.0
#include "app/badge/LineBreaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace lanyard::badge {

namespace {

/// Parts the names in "阿卜杜拉·买买提": a line may end after it, not before it.
constexpr QChar middleDot{u'\u00b7'};

/// Scripts that are written without blanks, and in which any two letters may be parted.
bool runsOn(QChar c)
{
    constexpr std::array scripts{
        QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Hangul};
    return c.isSurrogate()
        || std::find(scripts.begin(), scripts.end(), c.script()) != scripts.end();
}

Stretch trimmed(const QString &text, qsizetype from, qsizetype to)
{
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return {from, to};
}

} // namespace

QList<qsizetype> lineEnds(const QString &text, TextStyle::Breaks breaks)
{
    QList<qsizetype> ends;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, text};
    while (finder.toNextBoundary() >= 0) {
        const qsizetype at = finder.position();
        const bool insideWord = at > 0 && at < text.size() && runsOn(text[at - 1])
            && (runsOn(text[at]) || text[at] == middleDot);
        if (at > 0 && (breaks == TextStyle::Breaks::Anywhere || !insideWord))
            ends << at;
    }
    if (ends.isEmpty() || ends.last() != text.size())
        ends << text.size();
    return ends;
}

QList<Stretch> balancedLines(const QString &text,
                             const QList<qsizetype> &ends,
                             int lines,
                             const std::function<double(const Stretch &)> &width)
{
    const auto count = static_cast<std::size_t>(ends.size());
    const auto stretch = [&](std::size_t from, std::size_t to) {
        const qsizetype start = from == 0 ? 0 : ends[static_cast<qsizetype>(from - 1)];
        return trimmed(text, start, ends[static_cast<qsizetype>(to - 1)]);
    };

    // widest[i]: of the best division of the first i words; before[n][i]: where its last line
    // starts when there are n + 1 lines.
    std::vector<double> widest(count + 1, 0);
    std::vector<std::vector<std::size_t>> before(1, std::vector<std::size_t>(count + 1, 0));
    for (std::size_t i = 1; i <= count; ++i)
        widest[i] = width(stretch(0, i));
    for (int n = 1; n < lines; ++n) {
        std::vector<double> next(count + 1, 0);
        std::vector<std::size_t> start(count + 1, 0);
        for (std::size_t i = 1; i <= count; ++i) {
            next[i] = std::numeric_limits<double>::max();
            for (std::size_t k = i; k-- > 0;) {
                const double last = width(stretch(k, i));
                if (const double both = std::max(widest[k], last); both < next[i]) {
                    next[i] = both;
                    start[i] = k;
                }
                if (last >= next[i])
                    break;
            }
        }
        widest = std::move(next);
        before.push_back(std::move(start));
    }

    QList<Stretch> result;
    std::size_t end = count;
    for (std::size_t n = before.size(); n-- > 0 && end > 0;) {
        result.prepend(stretch(before[n][end], end));
        end = before[n][end];
    }
    return result;
}

} // namespace lanyard::badge
