// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/UnknownReason.h"

namespace lanyard::words {

/// Text from outside within a sentence of ours, closed in itself whatever its direction of writing
/// (FSI … PDI, Unicode UAX #9).
[[nodiscard]] inline QString isolated(const QString &outside)
{
    return u'\u2068' % excerptOf(outside.trimmed()) % u'\u2069';
}

} // namespace lanyard::words
