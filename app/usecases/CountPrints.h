// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/Result.h"

namespace lanyard {

class Journal;

/// How many badges somebody has got.
class CountPrints final
{
public:
    explicit CountPrints(const Journal &journal);

    struct Prints
    {
        int badges = 0; ///< that are out, may be out, or are on their way
        int again = 0; ///< of these, those that somebody gave a reason for

        friend bool operator==(const Prints &, const Prints &) = default;
    };
    [[nodiscard]] Result<Prints> operator()(Id<Registration> who) const;

private:
    const Journal &m_journal;
};

} // namespace lanyard
