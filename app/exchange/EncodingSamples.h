// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QList>
#include <QStringList>

namespace lanyard::exchange {

/// How a text would read in an encoding.
struct EncodingSample
{
    QString encoding; ///< one of SpreadsheetReader::encodings()
    QStringList texts; ///< up to three cells that tell encodings apart, the same ones for each

    friend bool operator==(const EncodingSample &, const EncodingSample &) = default;
};

/// Every encoding that decodes the whole of the text at @p path (CSV or HTML), the recognised one
/// first, the others by how common their characters would be. Only one and no cells where nothing
/// has to be told apart (ASCII, UTF-16); none at all for a file that is no text.
[[nodiscard]] Result<QList<EncodingSample>> encodingSamples(const QString &path);

} // namespace lanyard::exchange
