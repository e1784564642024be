// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>

#include <optional>

namespace lanyard::scan {

/// One way in which a camera can deliver pictures.
struct CameraMode
{
    QSize size;
    double fps = 0; ///< at most
    bool compressed = false; ///< JPEG: costs time to unpack

    friend bool operator==(const CameraMode &, const CameraMode &) = default;
};

inline constexpr QSize usualSize{1280, 720}; ///< sees a code at arm's length, costs little
inline constexpr double smoothFps = 25;

/// Which of @p modes gives pictures of @p wanted size, the smooth and cheap one where there are
/// several. If @p wanted is empty or not offered: the size nearest to usualSize that is smooth, or
/// else any. None if there are no modes.
[[nodiscard]] std::optional<qsizetype> chooseMode(const QList<CameraMode> &modes, QSize wanted);

/// Every size once, the largest first.
[[nodiscard]] QList<QSize> sizesOf(const QList<CameraMode> &modes);

} // namespace lanyard::scan
