// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Sighting.h"

#include <QHash>

#include <optional>

namespace lanyard::scan {

/// A ticket that is held before a camera is one scan, however long it stays there. Times are in ms
/// of a clock that only goes forward.
class RepeatGuard final
{
public:
    static constexpr qint64 pause = 3'000; ///< out of view before a code counts again
    static constexpr qint64 flicker = 1'000; ///< a code that was not read for so long is gone
    static constexpr qint64 together = 1'000; ///< from the first to the last of what is held up

    /// @p texts were in view at @p at; what of it is new, if anything.
    [[nodiscard]] std::optional<Sighting> look(const QStringList &texts, qint64 at);

private:
    struct Stay
    {
        qint64 since = 0; ///< first seen
        qint64 last = 0; ///< last seen
    };

    QHash<QString, Stay> m_stays;
};

} // namespace lanyard::scan
