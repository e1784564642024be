// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/HeadView.h"
#include "ui/desk/Step.h"

namespace lanyard::ui {

/// A step that needs one choice, or a few words, and no more.
struct ChoiceView
{
    HeadView head;
    QStringList choices; ///< the first is chosen already
    QString prompt; ///< for words of one's own; empty: only what is listed
    QString deed; ///< on the button that Enter means
    QString icon;
};

/// @p ticketTypes are the names to choose from where a ticket is swapped. Only for steps that need
/// a choice: Paid, TakeBack, LetIn, Swap, Note, Reissue, Block, Unblock.
[[nodiscard]] ChoiceView
choiceFor(Step step, const Subject &subject, const QStringList &ticketTypes);

/// Why a person who has @p badges already gets another one.
[[nodiscard]] ChoiceView reprintChoice(const Subject &subject, int badges);

/// The reason where somebody looked and found none.
[[nodiscard]] QString neverCameOut();

} // namespace lanyard::ui
