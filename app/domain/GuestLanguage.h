// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

struct Registration;

/// The language that somebody's registration names in a further field ("language", "语言",
/// "Sprache" …), as a locale ("de", "zh_CN", "zh_TW"); empty where it says nothing that is known.
[[nodiscard]] QString languageOf(const Registration &who);

/// The same of what stands in such a field: a code, or the name in English or its own language.
[[nodiscard]] QString languageNamed(const QString &text);

} // namespace lanyard
