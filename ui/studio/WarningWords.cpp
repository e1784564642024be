// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/WarningWords.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/PlainText.h"

#include <QLocale>

namespace lanyard::ui {

QString WarningWords::sentence(const BadgeWarning &warning)
{
    const QString detail = isolated(excerptOf(warning.detail));
    switch (warning.kind) {
    case BadgeWarning::Kind::TextTooLong: return tr("Too long for this badge: %1").arg(detail);
    case BadgeWarning::Kind::MissingGlyphs:
        return tr("No font on this computer can draw: %1").arg(detail);
    case BadgeWarning::Kind::CodeTooDense:
        return tr("The code %1 is too long: no QR code can hold it.").arg(detail);
    case BadgeWarning::Kind::CodeTooSmall:
        return tr("The code %1 is too small and may not scan. Make it at least %L2 mm wide.")
            .arg(detail)
            .arg(warning.smallestMm);
    case BadgeWarning::Kind::UnknownField:
        return tr("Nobody here has a column called “%1”.").arg(detail);
    case BadgeWarning::Kind::PictureMissing:
        return tr("There is no picture here, so its place stays empty: %1").arg(detail);
    case BadgeWarning::Kind::NoName:
        return tr("There is no name to be seen on the badge of %1.").arg(detail);
    }
    Q_UNREACHABLE();
}

QString WarningWords::sentence(badge::PictureFault fault, const QString &file)
{
    const QString name = isolated(file);
    switch (fault) {
    case badge::PictureFault::NoPicture:
        return tr("%1 is no whole PNG, JPEG or SVG picture.").arg(name);
    case badge::PictureFault::TooManyDots:
        return tr("%1 has more than %2 million dots. Make it smaller first.")
            .arg(name, QLocale{}.toString(badge::mostDots / 1'000'000));
    case badge::PictureFault::NamesFiles:
        return tr("%1 draws in other files. Save it with everything inside first.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::ui
