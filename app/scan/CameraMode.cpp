// SPDX-License-Identifier: Apache-2.0
#include "app/scan/CameraMode.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace lanyard::scan {

namespace {

double area(QSize size)
{
    return double(size.width()) * size.height();
}

/// How many times larger or smaller than usual.
double unusualness(QSize size)
{
    return std::abs(std::log(std::max(area(size), 1.0) / area(usualSize)));
}

/// The larger, the rather.
auto preference(const CameraMode &mode, QSize wanted)
{
    const bool smooth = mode.fps >= smoothFps;
    return std::tuple{mode.size == wanted,
                      smooth,
                      -unusualness(mode.size),
                      !mode.compressed,
                      smooth ? -mode.fps : mode.fps}; // more than smooth only costs
}

} // namespace

std::optional<qsizetype> chooseMode(const QList<CameraMode> &modes, QSize wanted)
{
    if (modes.isEmpty())
        return std::nullopt;
    const auto best = std::ranges::max_element(
        modes, {}, [wanted](const CameraMode &mode) { return preference(mode, wanted); });
    return best - modes.begin();
}

QList<QSize> sizesOf(const QList<CameraMode> &modes)
{
    QList<QSize> sizes;
    for (const CameraMode &mode : modes) {
        if (!sizes.contains(mode.size))
            sizes.append(mode.size);
    }
    std::ranges::stable_sort(sizes, std::greater{}, area);
    return sizes;
}

} // namespace lanyard::scan
