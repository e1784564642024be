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

    /// Nobody could tell which of @p undecided and @p decided was meant. One of @p undecided that
    /// stays in view counts again when all others have been out of view for @ref pause.
    void leaveOpen(const QStringList &undecided, const QStringList &decided);
    /// Something was decided since then.
    void settle();

private:
    struct Stay
    {
        qint64 since = 0; ///< first seen
        qint64 last = 0; ///< last seen
        bool contested = false; ///< one of several that nobody could tell apart
        bool open = false; ///< and not decided
    };

    [[nodiscard]] bool isLeftAlone(const QString &text) const;

    QHash<QString, Stay> m_stays;
};

} // namespace lanyard::scan
