// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/TemplateEdits.h"

#include <QCoreApplication>

namespace lanyard::ui {

/// What a step of work is called where it can be taken back: "Move Text: {name}", "Delete 2
/// elements".
class StepWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::StepWords)

public:
    enum class Step { Move, Resize, Turn, Align, Distribute, Rank, Duplicate, Delete, Add, Change };

    [[nodiscard]] static QString of(Step step, const Edited &what);

private:
    [[nodiscard]] static QString pattern(Step step);
};

} // namespace lanyard::ui
