// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/BadgeRenderer.h"

#include <QCoreApplication>

namespace lanyard::ui {

/// What is wrong with a badge, in a sentence.
class WarningWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::WarningWords)

public:
    [[nodiscard]] static QString sentence(const BadgeWarning &warning);
};

} // namespace lanyard::ui
