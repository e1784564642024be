// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/ports/Clock.h"

namespace lanyard::cli {

/// The time that `--at` gives, or now.
class GivenClock final : public Clock
{
public:
    explicit GivenClock(const Clock &real)
        : m_real{real}
    {
    }
    QDateTime now() const override { return m_given ? *m_given : m_real.now(); }

    /// Adds the option.
    static void describe(Command &command);
    /// Reads it; complains and answers false for what is no time.
    [[nodiscard]] bool read(Command &command, const Event &event, Exit &status);

private:
    const Clock &m_real;
    std::optional<QDateTime> m_given;
};

} // namespace lanyard::cli
