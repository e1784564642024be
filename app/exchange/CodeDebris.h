// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard::exchange {

/// What people and spreadsheets leave in a cell where a ticket code should be.
enum class CodeDebris {
    Placeholder, ///< "none", "N/A", "---"
    Damaged, ///< "8.14847E+17", "#N/A", "####": there was a code
    AnotherValue, ///< TRUE, a date, a time, 1.5
};

/// What @p cell is instead of a ticket code; nothing if it may be one.
[[nodiscard]] std::optional<CodeDebris> debrisIn(const QString &cell);

/// Without the ".0" that a spreadsheet's number leaves where it is exact.
[[nodiscard]] QString repairedNumber(const QString &code);

/// Tells whether a spreadsheet rounded the numbers of a column to the 15 digits that it can hold:
/// all longer ones that were seen end in zeros, more of them than come together by chance.
class Rounding final
{
public:
    void look(QStringView cell);
    /// True for a number that was rounded, in a column that was.
    [[nodiscard]] bool hit(QStringView code) const;

private:
    qsizetype m_zeros = 0; ///< at places where a number that was not rounded may have any digit
    bool m_sawExact = false;
};

} // namespace lanyard::exchange
