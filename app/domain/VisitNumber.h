// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// One guest's turn at a kiosk: what is shown to a guest who is sent to the desk, so that nobody
/// has to explain anything there. Counted from 1 in each event file; written "K-27".
class VisitNumber final
{
public:
    explicit VisitNumber(int number)
        : m_number{number}
    {
    }

    /// Forgives small letters, blanks, and a hyphen that is missing or another dash.
    [[nodiscard]] static std::optional<VisitNumber> parse(QStringView typed);

    [[nodiscard]] int value() const noexcept { return m_number; }
    [[nodiscard]] QString text() const { return QStringLiteral("K-%1").arg(m_number); }
    [[nodiscard]] VisitNumber next() const { return VisitNumber{m_number + 1}; }

    friend bool operator==(VisitNumber, VisitNumber) = default;

private:
    int m_number;
};

} // namespace lanyard
