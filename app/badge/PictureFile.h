// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace lanyard::badge {

enum class PictureKind { Png, Jpeg, Svg };

/// By the first bytes, of a whole file.
[[nodiscard]] std::optional<PictureKind> pictureKind(const QByteArray &bytes);

/// Why a picture is not taken into a template.
enum class PictureFault {
    NoPicture, ///< no whole PNG, JPEG or SVG file
    TooManyDots, ///< more than mostDots, by what its header says: nothing is decoded for that
    NamesFiles ///< an SVG that draws in what lies elsewhere: files of this computer, or the network
};

/// Nothing if there is none.
[[nodiscard]] std::optional<PictureFault> faultOf(const QByteArray &bytes);

constexpr qint64 mostDots = 32'000'000; ///< 128 MB in memory; A4 at 500 dpi has 24 million

[[nodiscard]] bool hasTooManyDots(const QSize &size);

} // namespace lanyard::badge
