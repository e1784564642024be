// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PendingBadge.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/Printing.h"
#include "ui/kit/StatusView.h"

#include <optional>

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

/// What a person can do about a badge.
enum class BadgeStep {
    CameOut, ///< somebody saw it
    Again,
    OtherPrinter,
    Cancel, ///< nobody needs it any more
};

/// A badge as the panel lists it.
struct BadgeRow
{
    QUuid job = {};
    QString name = {};
    QString detail = {}; ///< where it is, and what to do
    StatusView state = {}; ///< in two or three words
    QList<BadgeStep> steps = {};

    friend bool operator==(const BadgeRow &, const BadgeRow &) = default;
};

/// All that the desk shows of its printer.
struct PrintBoard
{
    StatusView line = {}; ///< the one sentence: how it is and what to do
    QString sentence = {}; ///< the same without the key that leads to the badges
    QList<BadgeRow> badges = {}; ///< newest first
    QString otherPrinter = {}; ///< where badges could go instead; empty: nowhere
    int labelsPerRoll = 0; ///< 0: nobody counts them

    friend bool operator==(const PrintBoard &, const PrintBoard &) = default;
};

/// What is known about the printer of this desk and its badges.
struct PrintFacts
{
    struct Item
    {
        PendingBadge pending;
        Printer::Trouble trouble = Printer::Trouble::None; ///< what it waits for
        bool held = false; ///< it was to be taken back, and could not be: it may come out

        friend bool operator==(const Item &, const Item &) = default;
    };

    Printing printing;
    bool looked = false; ///< the printer was asked at least once
    std::optional<Printer> printer; ///< none: it is not there
    QList<Item> badges; ///< newest first
    QString last; ///< whose badge was dealt with last; empty: nobody's yet
    QString problem; ///< why a badge could not even be asked for; empty: none
};

/// Few enough to fetch a new roll.
inline constexpr int fewLabels = 20;

/// What PrintFacts::problem says where somebody asked for a badge that there is none of.
[[nodiscard]] QString noBadgeFor(const TicketType &type);

[[nodiscard]] PrintBoard viewOf(const PrintFacts &facts, const Wording &wording);

} // namespace lanyard::ui
