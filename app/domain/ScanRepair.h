// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Keyboard.h"

#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// What a scanner that types like a keyboard may have read, and what made something else of it.
struct ScanRepair
{
    struct Mismatch
    {
        Keyboard scanner = Keyboard::Us;
        Keyboard computer = Keyboard::Us;

        friend bool operator==(const Mismatch &, const Mismatch &) = default;
    };

    QString text; ///< as the scanner read it
    std::optional<Mismatch> mismatch = {}; ///< scanner and computer are set to different keyboards
    bool capsLock = false; ///< was on
    bool wide = false; ///< an input method made the letters wide or Chinese
    bool controls = false; ///< control characters were in it: of GS1, or of function keys

    friend bool operator==(const ScanRepair &, const ScanRepair &) = default;
};

/// What may be behind @p scanned, likeliest first; none is @p scanned itself, no two have the same
/// text. Only the keys alone and with Shift: what takes AltGr is not known again. A guess, so only
/// where @p scanned is unknown and exactly one ticket is behind it.
[[nodiscard]] QList<ScanRepair> repairsOf(const QString &scanned);

/// What was repaired, for the journal: `keyboard us german`, `caps_lock`, `wide`, `controls`,
/// with commas.
[[nodiscard]] QString nameOf(const ScanRepair &repair);

/// @p text as a keyboard without Chinese or Japanese letters types it: narrow (NFKC), and with the
/// plain characters whose keys an input method turns into 。 、 《 》 “ ” ￥ …… ——.
[[nodiscard]] QString narrowed(const QString &text);

} // namespace lanyard
