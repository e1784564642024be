// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/Registration.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace lanyard {

/// What somebody is trusted with; each may do what those before may.
enum class Role { Volunteer, Lead, Organiser };

inline constexpr std::array everyRole{Role::Volunteer, Role::Lead, Role::Organiser};

/// `volunteer`, `lead`, `organiser`.
[[nodiscard]] QString nameOf(Role role);
[[nodiscard]] std::optional<Role> roleNamed(QStringView name);

/// Somebody who works at a desk.
struct Operator
{
    Id<Operator> id;
    QString name;
    Role role = Role::Volunteer;
    Id<Registration> badge; ///< whose badge signs them in; none: the PIN only

    friend bool operator==(const Operator &, const Operator &) = default;
};

/// What not everybody may do alone. Everything else that a desk does, any volunteer may.
enum class Act {
    Override, ///< let in whom a door refuses
    LateUndo, ///< take back what is older than the event allows to anybody
    MarkPaid,
    SwapTicket,
    Reissue,
    Reprint, ///< beyond what the desk allows to anybody
    Block, ///< and let in again who was blocked
    Import, ///< says anew who may come, whatever a desk decided
    ChangeDoors,
    ChangeOperators,
    ChangeSettings, ///< what the organiser chose for the whole event, the time for undo among it
};

/// Who may do it without a second person.
[[nodiscard]] Role leastRoleFor(Act act);

/// Somebody shows who they are.
struct Credentials
{
    QString name; ///< an operator's; empty where a badge says it
    QString pin; ///< or the code of their own badge
};

} // namespace lanyard
