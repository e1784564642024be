// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard::badge {

/// What a badge says in a field, on one line. Every badge has name, company, title, type, role,
/// event, code, order, email, phone, door, day and number; others are columns of the import by
/// their header. Nothing if there is no such field here.
[[nodiscard]] std::optional<QString> valueOf(const QString &field, const Badge &badge);

/// The fields in `{…}` of @p expression that have no default and are not common to every badge.
[[nodiscard]] QStringList columnsIn(const QString &expression);

/// Whether `{field}` stands in @p expression.
[[nodiscard]] bool asksFor(const QString &expression, QStringView field);

/// "{company}, {title}" with the badge's values in it, on one line; `{company|independent}` says
/// what stands there for an empty value. Empty when all of its fields are.
[[nodiscard]] QString expand(const QString &expression, const Badge &badge);

} // namespace lanyard::badge
