// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "ui/desk/VerdictView.h"

#include <QCoreApplication>

namespace lanyard::ui {

/// What came of an action, as large as a verdict.
class OutcomeWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::OutcomeWords)

public:
    [[nodiscard]] static VerdictView
    undone(const Registration &who, const StandingAdmission &admission, const Surroundings &here);
    [[nodiscard]] static VerdictView nothingToUndo(const Registration &who);
    [[nodiscard]] static VerdictView corrected(const Registration &who);
    [[nodiscard]] static VerdictView swapped(const Registration &who);
    [[nodiscard]] static VerdictView noteAdded(const Registration &who);
    [[nodiscard]] static VerdictView reissued(const Registration &who, bool prints);
    [[nodiscard]] static VerdictView badgeAgain(const Registration &who, const QString &reason);
    [[nodiscard]] static VerdictView blocked(const Registration &who);
    [[nodiscard]] static VerdictView unblocked(const Registration &who);
    /// @p refused are those of the group whom a door did not let in.
    [[nodiscard]] static VerdictView
    partyAdmitted(const QStringList &admitted, const QStringList &refused, const QLocale &locale);
};

} // namespace lanyard::ui
