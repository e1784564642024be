// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/XmlReader.h"

#include <QByteArray>

namespace lanyard::exchange {

/// A cell of OpenDocument as it is written in the file, and how often.
struct OdsCell
{
    QByteArray text;
    bool imprecise = false;
    qint64 times = 1; ///< as declared: anything from 1

    /// @p xml stands on the cell's start element and is left on its end. Notes are not read.
    [[nodiscard]] static OdsCell read(XmlReader &xml);
};

/// How often a row or cell is repeated.
[[nodiscard]] qint64 odsRepetitions(const QXmlStreamAttributes &with, QStringView name);

} // namespace lanyard::exchange
