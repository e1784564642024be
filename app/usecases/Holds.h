// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace lanyard {

/// Incarnations that are let rest for a while, because nothing came of the last try: the longer,
/// the more often that happened. The others go on meanwhile.
class Holds final
{
public:
    void hold(const QUuid &incarnation, std::chrono::nanoseconds now)
    {
        using namespace std::chrono_literals;
        Hold &hold = m_holds[incarnation];
        hold.wait = std::min<std::chrono::nanoseconds>(
            hold.wait == 0ns ? std::chrono::nanoseconds{1s} : hold.wait * 2, 30s);
        hold.until = now + hold.wait;
    }
    void release(const QUuid &incarnation) { m_holds.remove(incarnation); }
    [[nodiscard]] bool holds(const QUuid &incarnation, std::chrono::nanoseconds now) const
    {
        const auto found = m_holds.constFind(incarnation);
        return found != m_holds.cend() && now < found->until;
    }
    /// When the first of them may be tried again; @p otherwise if none is held.
    [[nodiscard]] std::chrono::nanoseconds earliest(std::chrono::nanoseconds now,
                                                    std::chrono::nanoseconds otherwise) const
    {
        for (const Hold &hold : m_holds) {
            if (now < hold.until)
                otherwise = std::min(otherwise, hold.until);
        }
        return otherwise;
    }

private:
    struct Hold
    {
        std::chrono::nanoseconds wait{0};
        std::chrono::nanoseconds until{0};
    };
    QHash<QUuid, Hold> m_holds;
};

} // namespace lanyard
