// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/CodeReader.h"

namespace lanyard::scan {

/// By the ending of its name: .mp4 .webm .avi .mkv .mov
[[nodiscard]] bool isVideo(const QString &path);

/// Plays a video without showing it; every different code in the order of appearance. Blocks as
/// long as it plays, or longer where looking takes longer. Needs a QGuiApplication; fails with
/// NoPicture if the video cannot be played.
[[nodiscard]] Result<QList<DecodedCode>> readVideo(const QString &path);

} // namespace lanyard::scan
