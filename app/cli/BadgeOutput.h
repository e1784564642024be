// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/usecases/GatherBadges.h"

namespace lanyard::cli {

/// --template, --output and --printer.
void describeBadge(Command &command);
[[nodiscard]] bool asksForBadge(const Command &command);
/// Complains about a file that cannot be meant, or two places at once.
[[nodiscard]] std::optional<Exit> mistakeInBadge(Command &command);

/// The template that the command names, or what the ticket types have.
[[nodiscard]] GatherBadges::Wish badgeWish(const Command &command);

/// A batch in the file or on the printer that the command names, as makeBadges() does it.
Exit makeBatch(Command &command, EventFile &file, const GatherBadges::Gathered &gathered);

/// Badges in the file or on the printer that the command names, followed until they are out; the
/// event file must be open to write for a printer.
Exit makeBadges(Command &command, EventFile &file, const QList<Registration> &people);

/// A badge on the printer of this computer; complains where there are several or none.
Exit printOnlyPrinter(Command &command, EventFile &file, const Registration &who);

} // namespace lanyard::cli
