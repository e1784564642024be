// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BadgeWarnings.h"

#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeWarnings)
};

/// Up to half a millimetre more, so that nobody measures what is not there.
QString inWords(double mm)
{
    return QString::number(std::ceil(mm * 2) / 2);
}

QString troubleIn(const BadgeWarning &warning)
{
    switch (warning.kind) {
    case BadgeWarning::Kind::TextTooLong:
        return Words::tr("too long for its place, printed very small: %1")
            .arg(shown(warning.detail));
    case BadgeWarning::Kind::MissingGlyphs:
        return Words::tr("no font has the letters of: %1").arg(shown(warning.detail));
    case BadgeWarning::Kind::CodeTooDense:
        return Words::tr("no QR code can hold so long a code: %1").arg(shown(warning.detail));
    case BadgeWarning::Kind::CodeTooSmall:
        return Words::tr("the code may be too small to be scanned: %1 (make its box %2 mm)")
            .arg(shown(warning.detail))
            .arg(warning.smallestMm);
    case BadgeWarning::Kind::UnknownField:
        return Words::tr("nobody has a column called: %1").arg(shown(warning.detail));
    case BadgeWarning::Kind::PictureMissing:
        return Words::tr("no such picture, its place is empty: %1").arg(shown(warning.detail));
    case BadgeWarning::Kind::NoName:
        return Words::tr("the badge of %1 has no name that can be seen").arg(shown(warning.detail));
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceOf(const BadgeWarning &warning, const QString &name)
{
    const bool saysWhose = warning.kind == BadgeWarning::Kind::UnknownField
        || warning.kind == BadgeWarning::Kind::NoName;
    return saysWhose ? troubleIn(warning) : shown(name) + u": "_s + troubleIn(warning);
}

QString sentenceOf(const UnprintedEdge &edge, const QString &templateName)
{
    QStringList edges;
    if (edge.mm.top() > 0)
        edges << Words::tr("%1 mm at the head").arg(inWords(edge.mm.top()));
    if (edge.mm.bottom() > 0)
        edges << Words::tr("%1 mm at the foot").arg(inWords(edge.mm.bottom()));
    if (edge.mm.left() > 0)
        edges << Words::tr("%1 mm at the left").arg(inWords(edge.mm.left()));
    if (edge.mm.right() > 0)
        edges << Words::tr("%1 mm at the right").arg(inWords(edge.mm.right()));
    return Words::tr("The printer leaves edges of this medium blank. Of badges of “%1” it leaves "
                     "out: %2.")
        .arg(shown(templateName), edges.join(u", "_s));
}

} // namespace lanyard::cli
