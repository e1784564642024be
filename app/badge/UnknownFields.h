// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/domain/Badge.h"

namespace lanyard::badge {

/// The columns that a template names and that none of these people has: its author means another
/// event, or mistyped. Conditions count when there are several people; of one alone nobody can
/// tell a column that is empty for them from one that does not exist.
[[nodiscard]] QStringList unknownFields(const Template &how, const QList<Badge> &badges);

} // namespace lanyard::badge
