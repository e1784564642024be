// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/Isolated.h"

namespace lanyard::words {

/// Text from outside within a sentence of ours, in quotation marks.
[[nodiscard]] inline QString quoted(const QString &outside)
{
    return u'“' % isolated(outside) % u'”';
}

} // namespace lanyard::words
