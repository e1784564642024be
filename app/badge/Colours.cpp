// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Colours.h"

#include <algorithm>
#include <cmath>

namespace lanyard::badge {

namespace {

double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor &area)
{
    return contrast(area, Qt::white) >= 3 ? QColor{Qt::white} : QColor{Qt::black};
}

QColor ticketColour(const QString &name)
{
    const QColor colour{name};
    return colour.isValid() ? colour : QColor{0x37, 0x47, 0x4f};
}

} // namespace lanyard::badge
