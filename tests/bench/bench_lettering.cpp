// SPDX-License-Identifier: Apache-2.0
// A name set as large as it fits into the place that the A6 badge has for it, against QTextLayout
// with a binary search over font sizes (to a tenth of a millimetre, by the height of its lines),
// name by name in turns. Prints medians in µs, and how large the names came out, as JSON.
#include "app/badge/Lettering.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;
using namespace lanyard::badge;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF room{87, 39}; // mm
constexpr double dotsPerMm = 300 / 25.4;
constexpr double smallest = 7;
constexpr double largest = 34;
constexpr double step = 0.1;
constexpr int lines = 3;

bool fits(const QString &name, QFont font, double em)
{
    font.setPixelSize(qRound(em * dotsPerMm));
    QTextLayout layout{name, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    double widest = 0;
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width() * dotsPerMm);
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
        ++count;
    }
    layout.endLayout();
    return count <= lines && height <= room.height() * dotsPerMm
        && widest <= room.width() * dotsPerMm;
}

double rival(const QString &name, const QFont &font)
{
    if (!fits(name, font, smallest))
        return 0;
    double low = smallest;
    double high = largest;
    while (high - low > step) {
        const double middle = (low + high) / 2;
        (fits(name, font, middle) ? low : high) = middle;
    }
    return low;
}

double median(std::vector<double> &times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application{argc, argv};
    const TextStyle style{.weight = TextStyle::Weight::Bold,
                          .smallest = smallest,
                          .largest = largest,
                          .lines = lines};
    QFont font{QStringList{u"Noto Sans"_s, u"Noto Sans CJK SC"_s}};
    font.setBold(true);
    Lettering lettering;
    std::vector<double> mine;
    std::vector<double> theirs;
    std::vector<double> larger;
    QElapsedTimer timer;
    constexpr int warmUp = 100;
    int at = 0;
    for (const QString &name : tests::manyNames(warmUp + 600)) {
        timer.start();
        const double em = lettering.set(name, style, room).em;
        const auto ours = static_cast<double>(timer.nsecsElapsed()) / 1000;
        timer.start();
        const double itsEm = rival(name, font);
        const auto its = static_cast<double>(timer.nsecsElapsed()) / 1000;
        if (em <= 0)
            return 1;
        if (++at > warmUp && itsEm > 0) { // the few that do not fit its way are no comparison
            larger.push_back(em / itsEm);
            mine.push_back(ours);
            theirs.push_back(its);
        }
    }
    if (mine.empty())
        return 1;
    std::printf("{\"ours_us\": %.1f, \"rival_us\": %.1f, \"names\": %zu, \"larger\": %.2f}\n",
                median(mine),
                median(theirs),
                mine.size(),
                median(larger));
    return 0;
}
