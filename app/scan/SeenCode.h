// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Symbology.h"
#include "app/scan/LumaView.h"

#include <QByteArray>
#include <QList>
#include <QPolygon>
#include <QString>

namespace lanyard::scan {

/// How much trouble to take.
struct DecodeWish
{
    /// What counts as black: by neighbourhood (uneven light) or by the whole picture (blur, noise).
    enum class Threshold { Local, Global };

    Symbologies symbologies = Symbology::QrCode;
    Threshold threshold = Threshold::Local;
};

/// A code and where it was seen.
struct SeenCode
{
    /// What it says, in well-formed UTF-16; bytes that are no text are shownAsHex().
    QString text;
    QByteArray bytes; ///< as they stand in the code
    QString format; ///< for example "QRCode"
    QPolygon corners; ///< top left, top right, bottom right, bottom left, as the code sees itself
};

} // namespace lanyard::scan
