// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/Subject.h"

#include <QKeySequence>
#include <QList>

#include <array>

namespace lanyard::ui {

/// What a volunteer can do next, in the order in which it is offered.
enum class Step {
    Noted, ///< the organiser's note was read
    Paid,
    BadgeAgain,
    TakeBack,
    LetIn, ///< although the door says no
    Party, ///< everybody of the order
    LookUp,
    WalkIn,
    Leave,
    Correct, ///< name or company
    Swap, ///< to another ticket type
    Note,
    Reissue, ///< a badge with a new code
    Block,
    Unblock,
    LastGuest, ///< back to whoever was here last
    More, ///< all of it
};

inline constexpr std::array everyStep{Step::Noted,
                                      Step::Paid,
                                      Step::BadgeAgain,
                                      Step::TakeBack,
                                      Step::LetIn,
                                      Step::Party,
                                      Step::LookUp,
                                      Step::WalkIn,
                                      Step::Leave,
                                      Step::Correct,
                                      Step::Swap,
                                      Step::Note,
                                      Step::Reissue,
                                      Step::Block,
                                      Step::Unblock,
                                      Step::LastGuest,
                                      Step::More};

struct StepView
{
    QString label;
    QString icon;
    QKeySequence key; ///< empty: only on the page of all steps, by its number there
};

[[nodiscard]] StepView viewOf(Step step);

/// The key as it is called on the keyboard.
[[nodiscard]] QString keyNameOf(const StepView &view);

/// Label and key, as a button shows them.
[[nodiscard]] QString captionOf(const StepView &view);

/// Everything that can be done with somebody, whatever the last verdict was.
[[nodiscard]] QList<Step> stepsFor(const Subject &subject);

} // namespace lanyard::ui
