// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard::badge {

/// The fields that every badge has: name, company, title, type, role, event, code, order, email,
/// phone, door, day, number.
[[nodiscard]] QStringList commonFields();

/// What a badge says in a field, on one line; a column of the import by its header. Nothing if
/// there is no such field here.
[[nodiscard]] std::optional<QString> valueOf(const QString &field, const Badge &badge);

/// The fields in `{…}` of @p expression that have no default and are not common to every badge.
[[nodiscard]] QStringList columnsIn(const QString &expression);

/// "{company}, {title}" with the badge's values in it, on one line; `{company|independent}` says
/// what stands there for an empty value. Empty when all of its fields are.
[[nodiscard]] QString expand(const QString &expression, const Badge &badge);

} // namespace lanyard::badge
