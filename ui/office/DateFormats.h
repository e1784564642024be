// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// How the language writes a day in figures, with all four of the year, as QDateEdit takes it.
[[nodiscard]] QString dayFormat();

/// The same with the hour and minute, of 24 hours as everywhere in the program.
[[nodiscard]] QString momentFormat();

} // namespace lanyard::ui
