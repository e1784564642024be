// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "app/usecases/AuthoriseAct.h"

#include <optional>
#include <variant>

namespace lanyard {

class ClaimEntry;
class Clock;
class EventSettings;

/// Takes somebody's last admission back, as if it had not been; the journal keeps both.
class UndoAdmission final
{
public:
    struct Undone
    {
        StandingAdmission admission;
    };
    struct NothingToUndo
    {
    };
    /// Older than anybody may take back: see EventChoices::undoMinutes. What counts is the clock,
    /// not the time that the undo is said to happen at; and of paper, when it was entered.
    struct TooLate
    {
        StandingAdmission admission;
        int minutes = 0; ///< that it may be old
    };
    using Outcome = std::variant<Undone, NothingToUndo, TooLate>;

    UndoAdmission(Journal &journal, const EventSettings &settings, const Clock &clock);
    /// Like @p alone, but of an event that several desks share: the seat is given back.
    UndoAdmission(const UndoAdmission &alone, const ClaimEntry &claims);

    struct Manner
    {
        Id<Door> door; ///< null: the last admission, wherever it was
        QString reason;
        std::optional<QDateTime> at = {}; ///< when it is said to happen; now if left out
        std::optional<Authorised> late = {}; ///< for Act::LateUndo
    };
    [[nodiscard]] Result<Outcome> operator()(Id<Registration> who, const Manner &manner) const;

private:
    Journal &m_journal;
    const EventSettings &m_settings;
    const Clock &m_clock;
    const ClaimEntry *m_claims = nullptr; ///< none where there is no hub
};

} // namespace lanyard
