// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

struct Registration;

/// Whether @p said is what, besides the name, only @p who or somebody close to them would say: the
/// company (or its first words), the whole e-mail address, the phone number or its last four
/// digits. Case, accents and punctuation do not matter.
[[nodiscard]] bool isKnownTo(const Registration &who, const QString &said);

} // namespace lanyard
