// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard::scan {

/// Makes Qt Multimedia safe to use: Qt 6.4 prefers GStreamer, and crashes where GStreamer's own
/// plug-ins are not installed. Then the FFmpeg backend is chosen instead.
///
/// To be called before anything else of Qt Multimedia (sounds too), at best first in main().
/// Answers whether video and cameras can be used at all. Does its work once.
[[nodiscard]] bool prepareMedia();

} // namespace lanyard::scan
