// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::cli {

/// Who somebody says they are, and where the PIN that proves it is.
struct Claim
{
    QString name; ///< empty: nobody said anything
    QString pinFile; ///< its first line; empty: the environment, or the terminal
    QString pin; ///< from the environment; empty: none there
};

} // namespace lanyard::cli
