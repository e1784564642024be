// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/domain/Registration.h"
#include "app/ports/BadgeRenderer.h"

namespace lanyard::cli {

/// What will not come out as it should, after a name and a colon.
[[nodiscard]] QString sentenceOf(const BadgeWarning &warning);
/// That which the command names, or the usual one.
[[nodiscard]] QString templateOf(const Command &command);

/// --template, --output and --printer.
void describeBadge(Command &command);
[[nodiscard]] bool asksForBadge(const Command &command);
/// Complains about a file that cannot be meant, or two places at once.
[[nodiscard]] std::optional<Exit> mistakeInBadge(Command &command);

/// Badges in the file or on the printer that the command names, followed until they are out; the
/// event file must be open to write for a printer.
Exit makeBadges(Command &command, EventFile &file, const QList<Registration> &people);

/// A badge on the printer of this computer; complains where there are several or none.
Exit printOnlyPrinter(Command &command, EventFile &file, const Registration &who);

} // namespace lanyard::cli
