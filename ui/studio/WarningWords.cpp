// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/WarningWords.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/PlainText.h"

namespace lanyard::ui {

QString WarningWords::sentence(const BadgeWarning &warning)
{
    const QString detail = isolated(excerptOf(warning.detail));
    switch (warning.kind) {
    case BadgeWarning::Kind::TextTooLong: return tr("Too long for this badge: %1").arg(detail);
    case BadgeWarning::Kind::MissingGlyphs:
        return tr("No font on this computer can draw: %1").arg(detail);
    case BadgeWarning::Kind::CodeTooDense:
        return tr("The code %1 is too dense for this badge and may not scan. Use a larger badge.")
            .arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::ui
