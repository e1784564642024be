// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace lanyard::scan {

/// How fast letters come into an input method: as a scanner or as fingers bring them. Times in ms.
class PreeditRhythm final
{
public:
    /// When the letters came that the input method is at work on.
    struct Burst
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    /// The text that is being composed, whenever it changes; empty: none any more.
    void note(QStringView preedit, qint64 at);
    /// Set if what is committed now, @p text, came in as fast as only a scanner types.
    [[nodiscard]] std::optional<Burst> burstBehind(QStringView text, qint64 at) const;

private:
    qsizetype m_letters = 0;
    Burst m_burst;
};

} // namespace lanyard::scan
