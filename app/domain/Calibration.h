// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace lanyard {

/// What has to be done to a page so that a printer puts it where it belongs: a point at x mm from
/// the left edge is drawn at scaleX · x + dx, and likewise downwards.
struct Calibration
{
    double dx = 0; ///< mm, to the right
    double dy = 0; ///< mm, downwards
    double scaleX = 1;
    double scaleY = 1;

    friend bool operator==(const Calibration &, const Calibration &) = default;
};

/// How far a printer can be off before somebody measured wrongly, or holds the page turned.
inline constexpr double mostOffsetMm = 20;
inline constexpr double mostScaling = 0.1;

[[nodiscard]] QPointF calibrated(const QPointF &mm, const Calibration &calibration);

/// The frame of the page that is measured: far enough from the edges for every printer.
[[nodiscard]] QRectF calibrationFrame(const QSizeF &page);

/// What was measured with a ruler on the printed page, which was drawn with @p drawnWith: from the
/// edges of the paper to the frame's outer line, and the frame's sides. None if that is beyond
/// what a printer can be off.
[[nodiscard]] std::optional<Calibration>
calibrationFrom(const QRectF &measured, const QSizeF &page, const Calibration &drawnWith = {});

/// True if the values are no further off than a printer can be.
[[nodiscard]] bool isPlausible(const Calibration &calibration);

} // namespace lanyard
