// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QString>

#include <optional>

namespace lanyard {

struct Registration;

/// What stands beside a name on the printed list, to be typed in later: the registration's number
/// in Crockford's base 32 (no I, L, O, U) and a check character. As short as the number allows:
/// three characters up to 1,023, five up to 1,048,575.
///
/// Weighed with the powers of a primitive element of GF(32), all characters add up to nothing: one
/// wrong character, or two neighbours that changed places, is always noticed.
class ShortCode final
{
public:
    /// @p who must be stored.
    [[nodiscard]] static ShortCode of(Id<Registration> who);

    /// Forgives small letters, O for 0, I and L for 1, blanks and hyphens.
    [[nodiscard]] static std::optional<ShortCode> parse(QStringView typed);

    [[nodiscard]] Id<Registration> who() const noexcept { return m_who; }
    [[nodiscard]] QString text() const;

    friend bool operator==(ShortCode, ShortCode) = default;

private:
    explicit ShortCode(Id<Registration> who)
        : m_who{who}
    {
    }

    Id<Registration> m_who;
};

} // namespace lanyard
