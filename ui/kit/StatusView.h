// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// How something is, and the sentence that says so and what to do.
struct StatusView
{
    enum class Level { Good, Attention, Trouble };

    Level level = Level::Good;
    QString sentence; ///< empty: nothing to say, nothing is shown

    friend bool operator==(const StatusView &, const StatusView &) = default;
};

} // namespace lanyard::ui
