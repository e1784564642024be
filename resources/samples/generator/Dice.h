// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <cstdint>

namespace lanyard::samples {

/// Random numbers that are the same everywhere: SplitMix64 (Steele, Lea, Flood 2014). The standard
/// library's distributions differ from one implementation to the next.
class Dice final
{
public:
    explicit Dice(uint64_t seed)
        : m_state{seed}
    {
    }

    [[nodiscard]] uint64_t roll()
    {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to @p limit - 1.
    [[nodiscard]] qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(roll() % static_cast<uint64_t>(limit));
    }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }
    [[nodiscard]] const QString &oneOf(const QStringList &list) { return list[below(list.size())]; }
    /// Fisher and Yates.
    template<typename List>
    void shuffle(List &list)
    {
        for (qsizetype i = static_cast<qsizetype>(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    uint64_t m_state;
};

} // namespace lanyard::samples
