// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Raster.h"
#include "app/ports/Result.h"

#include <QList>
#include <QString>

namespace lanyard {

/// One code in a picture or video.
struct DecodedCode
{
    QString text;
    QString format; ///< for example "QRCode"

    friend bool operator==(const DecodedCode &, const DecodedCode &) = default;
};

class CodeReader
{
public:
    virtual ~CodeReader() = default;

    /// Every code in a picture file, or every different code of a video; none is an empty list.
    [[nodiscard]] virtual Result<QList<DecodedCode>> readFile(const QString &path) const = 0;

    /// Every code on a page as it will be printed.
    [[nodiscard]] virtual QList<DecodedCode> readRaster(const Raster &page) const = 0;
};

} // namespace lanyard
