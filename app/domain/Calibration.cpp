// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Calibration.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

/// Along one side of the page.
struct Axis
{
    double offset = 0;
    double scale = 1;
};

/// The printer puts x at s · x + a. It was sent m = c.scale · known + c.offset and printed it at
/// @p start and @p length; so s and a are known, and what undoes them is (x − a) / s.
Axis undone(double start, double length, double knownStart, double knownLength, const Axis &c)
{
    const double s = length / (c.scale * knownLength);
    const double a = start - s * (c.scale * knownStart + c.offset);
    return {.offset = -a / s, .scale = 1 / s};
}

} // namespace

QPointF calibrated(const QPointF &mm, const Calibration &calibration)
{
    return {calibration.scaleX * mm.x() + calibration.dx,
            calibration.scaleY * mm.y() + calibration.dy};
}

QRectF calibrationFrame(const QSizeF &page)
{
    const double side = std::min(page.width(), page.height());
    const double inset = side >= 100 ? 20 : side >= 50 ? 10 : 5;
    return QRectF{{}, page}.adjusted(inset, inset, -inset, -inset);
}

std::optional<Calibration>
calibrationFrom(const QRectF &measured, const QSizeF &page, const Calibration &drawnWith)
{
    if (measured.width() <= 0 || measured.height() <= 0)
        return std::nullopt;
    const QRectF known = calibrationFrame(page);
    const Axis x = undone(measured.left(),
                          measured.width(),
                          known.left(),
                          known.width(),
                          {drawnWith.dx, drawnWith.scaleX});
    const Axis y = undone(measured.top(),
                          measured.height(),
                          known.top(),
                          known.height(),
                          {drawnWith.dy, drawnWith.scaleY});
    const Calibration found{.dx = x.offset, .dy = y.offset, .scaleX = x.scale, .scaleY = y.scale};
    return isPlausible(found) ? std::optional{found} : std::nullopt;
}

bool isPlausible(const Calibration &calibration)
{
    return std::abs(calibration.dx) <= mostOffsetMm && std::abs(calibration.dy) <= mostOffsetMm
        && std::abs(calibration.scaleX - 1) <= mostScaling
        && std::abs(calibration.scaleY - 1) <= mostScaling;
}

} // namespace lanyard
