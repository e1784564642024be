// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Symbology.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace lanyard {

QString nameOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::QrCode: return u"qr"_s;
    case Symbology::MicroQr: return u"micro_qr"_s;
    case Symbology::Aztec: return u"aztec"_s;
    case Symbology::DataMatrix: return u"data_matrix"_s;
    case Symbology::Pdf417: return u"pdf417"_s;
    case Symbology::Code128: return u"code128"_s;
    case Symbology::Code39: return u"code39"_s;
    case Symbology::Ean: return u"ean"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Symbology> symbologyNamed(QStringView name)
{
    for (const Symbology symbology : everySymbology) {
        if (nameOf(symbology) == name)
            return symbology;
    }
    return std::nullopt;
}

QString namesOf(Symbologies symbologies)
{
    QStringList names;
    for (const Symbology symbology : everySymbology) {
        if (symbologies & symbology)
            names.append(nameOf(symbology));
    }
    return names.join(u',');
}

std::optional<Symbologies> symbologiesNamed(const QString &names)
{
    Symbologies symbologies;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto symbology = symbologyNamed(name.trimmed().toLower());
        if (!symbology)
            return std::nullopt;
        symbologies |= *symbology;
    }
    return symbologies ? std::optional{symbologies} : std::nullopt;
}

} // namespace lanyard
