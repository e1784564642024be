// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

/// What a scanner sent, and how.
struct ScanReport
{
    enum class Source {
        Keyboard, ///< a scanner that types
        Serial,
        Camera,
    };
    /// What said that it was all.
    enum class End { Enter, Tab, LineEnd, Suffix, Silence };

    static constexpr qsizetype longest = 4096; ///< characters, or bytes of a serial scanner

    QString text; ///< without what ended it
    QByteArray bytes = {}; ///< of @p text as they came; of keys in UTF-8
    Source source = Source::Keyboard;
    End end = End::Silence;
    qint64 lasted = 0; ///< ms from the first character to the last
    qint64 widest = 0; ///< ms, the longest pause between two of them
    bool tooLong = false; ///< this is only its beginning
    bool readable = true; ///< false: no UTF-8; @p text is the bytes in hexadecimal

    friend bool operator==(const ScanReport &, const ScanReport &) = default;
};

} // namespace lanyard
