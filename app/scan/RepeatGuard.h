// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace lanyard::scan {

/// A ticket that is held before a camera is one scan, however long it stays there.
class RepeatGuard final
{
public:
    static constexpr qint64 pause = 3'000; ///< ms out of view before a code counts again

    /// True if @p text came into view: it was not seen during the last @ref pause.
    [[nodiscard]] bool isNew(const QString &text, qint64 at)
    {
        m_seen.removeIf([&](const auto &entry) { return at - entry.value() > pause; });
        const bool known = m_seen.contains(text);
        m_seen.insert(text, at);
        return !known;
    }

private:
    QHash<QString, qint64> m_seen; ///< text → when last
};

} // namespace lanyard::scan
