// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/CodeReader.h"

#include <memory>

namespace lanyard::scan {

class FrameSource;

/// What a source that comes to an end has shown.
struct Screening
{
    QList<DecodedCode> codes; ///< every different one, in the order of appearance
    qsizetype frames = 0;
    QString trouble; ///< why it ended early
};

/// Looks at every frame of @p source, in order (see FrameDecoder::Keep::All). Blocks until the last
/// one; source and decoder get a thread each.
[[nodiscard]] Screening screen(std::unique_ptr<FrameSource> source);

} // namespace lanyard::scan
