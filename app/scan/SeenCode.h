// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QImage>
#include <QList>
#include <QPolygon>
#include <QString>

namespace lanyard::scan {

/// A grey picture that belongs to somebody else: one byte a pixel, rows @p stride bytes apart.
struct LumaView
{
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    qsizetype stride = 0;

    /// @p grey is of Format_Grayscale8 and outlives the view.
    [[nodiscard]] static LumaView of(const QImage &grey)
    {
        return {grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()};
    }
};

enum class Symbology : quint8 {
    QrCode = 1,
    MicroQr = 2,
    Aztec = 4,
    DataMatrix = 8,
    Pdf417 = 16,
    Linear = 32, ///< Code 39, Code 93, Code 128, EAN, UPC, ITF, Codabar, DataBar
};
Q_DECLARE_FLAGS(Symbologies, Symbology)
Q_DECLARE_OPERATORS_FOR_FLAGS(Symbologies)

inline constexpr Symbologies anySymbology = Symbologies{Symbology::QrCode} | Symbology::MicroQr
    | Symbology::Aztec | Symbology::DataMatrix | Symbology::Pdf417 | Symbology::Linear;

/// How much trouble to take.
struct DecodeWish
{
    enum class LightOnDark { Never, IfNothingElse, Too };
    /// What counts as black: by neighbourhood (uneven light) or by the whole picture (blur, noise).
    enum class Threshold { Local, Global };

    Symbologies symbologies = Symbology::QrCode;
    LightOnDark lightOnDark = LightOnDark::IfNothingElse;
    Threshold threshold = Threshold::Local;
};

/// A code and where it was seen.
struct SeenCode
{
    QString text; ///< well-formed UTF-16; what cannot be read as text became U+FFFD
    QByteArray bytes; ///< as they stand in the code
    QString format; ///< for example "QRCode"
    QPolygon corners; ///< top left, top right, bottom right, bottom left, as the code sees itself
};

} // namespace lanyard::scan
