// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QKeyEvent;

namespace lanyard::scan {

/// Shift, Control … alone.
[[nodiscard]] bool isModifier(int key);
/// Enter or Tab.
[[nodiscard]] bool isLineEnd(const QKeyEvent &key);
/// A key that types a printable character; or a dead key, which types its accent where nothing
/// composes it.
[[nodiscard]] bool isCharacter(const QKeyEvent &key);
/// What a key types; empty for those that are no part of a code, control characters of Control.
[[nodiscard]] QString textOf(const QKeyEvent &key);

/// Whether a key alone may have typed what an input method commits: wide, accented, or Chinese
/// punctuation. Not what somebody chose from candidates.
[[nodiscard]] bool isOfAKeyboard(const QString &committed);

} // namespace lanyard::scan
