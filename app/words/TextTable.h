// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace lanyard::words {

/// A table of texts that are made as they are looked at, so that a million rows cost nothing.
struct TextTable
{
    QStringList titles;
    int rows = 0;
    std::function<QString(int row, int column)> cell{};
    std::function<bool(int row, int column)> isNumber{}; ///< numbers stand below each other
};

} // namespace lanyard::words
