// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Contrast.h"

#include <algorithm>
#include <cmath>

namespace lanyard::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(double(rgb.redF())) + 0.7152 * linear(double(rgb.greenF()))
        + 0.0722 * linear(double(rgb.blueF()));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

QColor writingOn(const QColor &backing)
{
    return contrast(Qt::white, backing) >= contrast(Qt::black, backing) ? Qt::white : Qt::black;
}

} // namespace lanyard::ui
