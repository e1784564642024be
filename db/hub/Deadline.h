// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>

namespace lanyard::hub {

/// A moment of the monotonic clock by which something has to be over.
class Deadline final
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Deadline(std::chrono::milliseconds fromNow)
        : m_end{Clock::now() + fromNow}
    {
    }

    [[nodiscard]] std::chrono::milliseconds left() const
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now());
        return std::max(left, std::chrono::milliseconds{0});
    }
    [[nodiscard]] bool isOver() const { return left().count() == 0; }
    [[nodiscard]] Clock::time_point end() const { return m_end; }

    /// One of @p parts equal parts of what is left.
    [[nodiscard]] Deadline share(int parts) const
    {
        return Deadline{std::chrono::milliseconds{left().count() / std::max(parts, 1)}};
    }

private:
    Clock::time_point m_end;
};

} // namespace lanyard::hub
