// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

#include <QString>

#include <optional>

namespace lanyard::badge {

/// The first `{word}` in @p expression that is no field of a badge.
[[nodiscard]] std::optional<QString> unknownField(const QString &expression);

/// "{company}, {title}" with the badge's values in it, on one line. Empty when all of its fields
/// are empty.
///
/// Fields: name, company, title, type, role, event, code.
[[nodiscard]] QString expand(const QString &expression, const Badge &badge);

} // namespace lanyard::badge
