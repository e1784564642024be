// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/PictureFile.h"
#include "app/ports/BadgeRenderer.h"

#include <QCoreApplication>

namespace lanyard::ui {

/// What is wrong with a badge, or a picture for one, in a sentence.
class WarningWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::WarningWords)

public:
    [[nodiscard]] static QString sentence(const BadgeWarning &warning);
    /// @p file: the picture's name.
    [[nodiscard]] static QString sentence(badge::PictureFault fault, const QString &file);
};

} // namespace lanyard::ui
