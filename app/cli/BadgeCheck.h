// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/domain/Registration.h"

namespace lanyard::cli {

/// Says whose badge would not scan, or would not come out as it should, on the template that the
/// command names. Fails if there is one whose code does not scan.
Exit checkBadges(Command &command, const QString &event, const QList<Registration> &people);

} // namespace lanyard::cli
