// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/ports/BadgePress.h"

namespace lanyard::cli {

/// --medium, --start, --crop-marks, --cut-lines, --offset and --scale.
void describePaper(Command &command);
[[nodiscard]] bool asksForPaper(const Command &command);
/// Complains about what means nothing.
[[nodiscard]] std::optional<Exit> readPaper(Command &command, BadgePaper &paper);

/// Numbers with commas between them; none if there are not exactly @p count.
[[nodiscard]] std::optional<QList<double>> numbersIn(const QString &text, qsizetype count);

} // namespace lanyard::cli
