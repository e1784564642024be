// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

namespace lanyard {

/// How often strangers may guess: so many wrong tries within so much time, whoever made them. A
/// right one in between changes nothing, or one's own name would buy guesses at others'.
class TryLimit final
{
public:
    TryLimit(int most, std::chrono::seconds within)
        : m_most{most}
        , m_within{within}
    {
    }

    [[nodiscard]] bool allows(const QDateTime &now)
    {
        m_wrong.removeIf(
            [&](const QDateTime &at) { return at > now || at.secsTo(now) >= m_within.count(); });
        return m_wrong.size() < m_most;
    }
    void noteWrong(const QDateTime &now) { m_wrong.append(now); }

private:
    int m_most;
    std::chrono::seconds m_within;
    QList<QDateTime> m_wrong;
};

} // namespace lanyard
