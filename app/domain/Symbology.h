// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QString>

#include <array>
#include <optional>

namespace lanyard {

/// The kinds of codes that tickets are printed as.
enum class Symbology : quint8 {
    QrCode = 1,
    MicroQr = 2,
    Aztec = 4,
    DataMatrix = 8,
    Pdf417 = 16,
    Code128 = 32,
    Code39 = 64,
    Ean = 128, ///< EAN-8, EAN-13, UPC-A, UPC-E
};
Q_DECLARE_FLAGS(Symbologies, Symbology)
Q_DECLARE_OPERATORS_FOR_FLAGS(Symbologies)

inline constexpr std::array everySymbology{Symbology::QrCode,
                                           Symbology::MicroQr,
                                           Symbology::Aztec,
                                           Symbology::DataMatrix,
                                           Symbology::Pdf417,
                                           Symbology::Code128,
                                           Symbology::Code39,
                                           Symbology::Ean};
inline constexpr Symbologies anySymbology{0xff};
/// Those that vouch for what they say by more than one digit, so that nothing is read into a shadow.
inline constexpr Symbologies provableSymbologies = Symbologies{Symbology::QrCode}
    | Symbology::MicroQr | Symbology::Aztec | Symbology::DataMatrix | Symbology::Pdf417
    | Symbology::Code128;

/// `qr`, `micro_qr`, `aztec`, `data_matrix`, `pdf417`, `code128`, `code39`, `ean`.
[[nodiscard]] QString nameOf(Symbology symbology);
[[nodiscard]] std::optional<Symbology> symbologyNamed(QStringView name);

/// Names with commas between them, in the order of everySymbology.
[[nodiscard]] QString namesOf(Symbologies symbologies);
/// Nothing if one of the names is none, or if there is not one.
[[nodiscard]] std::optional<Symbologies> symbologiesNamed(const QString &names);

} // namespace lanyard
