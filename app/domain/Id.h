// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>

#include <compare>

namespace lanyard {

/// A key of the event file that cannot be mistaken for another table's key.
/// Zero means "not stored yet".
template<typename Of>
class Id final
{
public:
    constexpr Id() noexcept = default;
    constexpr explicit Id(qint64 value) noexcept
        : m_value{value}
    {
    }
    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return m_value != 0; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

template<typename Of>
[[nodiscard]] size_t qHash(Id<Of> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value(), seed);
}

} // namespace lanyard
