// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"

namespace lanyard::exchange {

/// More people than this on one row are a mistake in the file.
inline constexpr qint64 mostPlaces = 100;

/// How many people a cell says ("2", "2.0", "+2", "２", "2 人"), at most one more than mostPlaces;
/// nothing where that is unclear ("-1", "2.5", "2-3", "some").
[[nodiscard]] std::optional<qint64> countIn(const QString &cell);

/// Another person on the row of @p first: code, name and source id with "+1", "+2" behind them,
/// the same company, order, type and standing. E-mail, phone, job title, notes and answers are the
/// first one's: with them everybody would look like the same person twice, and a search for the
/// first one's order or name finds the others anyway.
[[nodiscard]] std::optional<RegistrationDraft> furtherPerson(const RegistrationDraft &first,
                                                             qint64 number);

} // namespace lanyard::exchange
