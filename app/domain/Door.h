// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/Question.h"
#include "app/domain/Rule.h"
#include "app/domain/TicketType.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace lanyard {

/// How often one ticket comes in through a door.
enum class Reentry {
    Once, ///< an exit changes nothing
    OncePerDay, ///< of the event's time zone
    AfterExit, ///< once after each exit
    Any, ///< as often as they like
};

inline constexpr std::array everyReentry{
    Reentry::Once, Reentry::OncePerDay, Reentry::AfterExit, Reentry::Any};

/// How people are counted out at a door.
enum class ExitMode {
    OnRequest, ///< only where the desk says that somebody leaves
    SecondScan, ///< a scan of somebody who is inside means that they leave
};

/// What a door of an event that several desks share does while the hub does not answer.
enum class WithoutHub {
    Admit, ///< lets people in: who came in twice is seen afterwards
    Ask, ///< leaves it to the person at the desk, one by one
    Refuse, ///< lets nobody in: it waits for the hub
};

inline constexpr std::array everyWithoutHub{WithoutHub::Admit, WithoutHub::Ask, WithoutHub::Refuse};

/// The words for them in the event file, in JSON and on the command line: `once`, `once_a_day`,
/// `after_exit`, `any`; `on_request`, `second_scan`; `admit`, `ask`, `refuse`.
[[nodiscard]] QString nameOf(Reentry reentry);
[[nodiscard]] std::optional<Reentry> reentryNamed(QStringView name);
[[nodiscard]] QString nameOf(ExitMode mode);
[[nodiscard]] std::optional<ExitMode> exitModeNamed(QStringView name);
[[nodiscard]] QString nameOf(WithoutHub choice);
[[nodiscard]] std::optional<WithoutHub> withoutHubNamed(QStringView name);

/// A check-in list: a place and a time where people are checked in (a day, hall, session, camp,
/// party).
struct Door
{
    Id<Door> id;
    QString name;
    QString place;
    QDateTime opens; ///< UTC; first moment at which people are let in
    QDateTime closes; ///< UTC; first moment at which they no longer are
    QList<Id<TicketType>> welcome; ///< empty: every ticket type that is not online
    std::optional<int> capacity; ///< people inside at once
    Reentry reentry = Reentry::AfterExit;
    ExitMode exits = ExitMode::OnRequest;
    QList<Question> questions = {}; ///< asked before somebody is let in
    Rule rule = {}; ///< what has to be so besides
    WithoutHub withoutHub = WithoutHub::Admit;
    int apartSeats = 0; ///< of the capacity, that each desk may give away while the hub is silent

    friend bool operator==(const Door &, const Door &) = default;
};

[[nodiscard]] bool welcomes(const Door &door, const TicketType &type);
[[nodiscard]] bool isOpen(const Door &door, const QDateTime &now);

/// The door to offer first: the one that is open (the latest opened of several), else the next to
/// open, else the last that closed. Null only if there is none.
[[nodiscard]] const Door *doorToServe(const QList<Door> &doors, const QDateTime &now);

} // namespace lanyard
