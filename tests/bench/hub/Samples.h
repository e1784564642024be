// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <vector>

namespace lanyard::bench {

/// Times, counted by tenths of a millisecond, and above 100 ms by milliseconds, up to ten seconds.
class Samples final
{
public:
    void add(std::chrono::nanoseconds time)
    {
        ++m_counts[placeOf(std::max<qint64>(time / tick, 0))];
        ++m_all;
    }
    void add(const Samples &others)
    {
        for (size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += others.m_counts[i];
        m_all += others.m_all;
    }
    [[nodiscard]] qint64 count() const { return m_all; }
    /// Milliseconds that @p part of them do not exceed.
    [[nodiscard]] double at(double part) const
    {
        const auto wanted = qint64(part * double(m_all));
        qint64 below = 0;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            below += m_counts[i];
            if (below > wanted)
                return i < fine ? double(i + 1) / 10 : double(i + 1 - fine) + fine / 10.0;
        }
        return 0;
    }

private:
    static constexpr std::chrono::microseconds tick{100};
    static constexpr size_t fine = 1000;
    static constexpr size_t most = fine + 9900;
    static size_t placeOf(qint64 ticks)
    {
        const auto exact = size_t(ticks);
        return exact < fine ? exact : std::min(fine + (exact - fine) / 10, most - 1);
    }
    std::vector<quint32> m_counts = std::vector<quint32>(most);
    qint64 m_all = 0;
};

} // namespace lanyard::bench
