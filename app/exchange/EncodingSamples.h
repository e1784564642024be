// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationReader.h"

namespace lanyard::exchange {

/// Every encoding that decodes the whole of the text at @p path (CSV or HTML), the recognised one
/// first, the others by how common their characters would be. Only one and no cells where nothing
/// has to be told apart (ASCII, UTF-16); none at all for a file that is no text.
[[nodiscard]] Result<QList<EncodingSample>> encodingSamples(const QString &path);

} // namespace lanyard::exchange
