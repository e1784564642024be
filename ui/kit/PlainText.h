// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// Text from outside on one line, without control and direction characters.
[[nodiscard]] QString plainLine(QStringView text);

/// plainLine() between isolates (Unicode UAX #9, FSI … PDI), so that it cannot turn the sentence
/// around it. Empty stays empty.
[[nodiscard]] QString isolated(QStringView text);

} // namespace lanyard::ui
