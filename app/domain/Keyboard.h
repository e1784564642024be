// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace lanyard {

/// What a scanner that types, or a computer, is set to.
enum class Keyboard {
    Us,
    British,
    German,
    Swiss, ///< German
    French,
    Spanish,
    Italian,
    Dvorak,
    Russian,
    Ukrainian,
    Japanese, ///< 106 keys
};

[[nodiscard]] const QList<Keyboard> &everyKeyboard();

/// What each key types, all of them alone, then all of them with Shift; the same key is at the
/// same place on each keyboard. A blank is a key that types nothing or is not there; a combining
/// character is a dead key (U+0301 for the acute).
[[nodiscard]] QStringView keysOf(Keyboard keyboard);

/// The word for it in the journal: `us`, `german`, …
[[nodiscard]] QString nameOf(Keyboard keyboard);

} // namespace lanyard
