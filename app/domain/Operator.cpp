// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Operator.h"

using namespace Qt::StringLiterals;

namespace lanyard {

QString nameOf(Role role)
{
    switch (role) {
    case Role::Volunteer: return u"volunteer"_s;
    case Role::Lead: return u"lead"_s;
    case Role::Organiser: return u"organiser"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleNamed(QStringView name)
{
    for (const Role role : everyRole) {
        if (nameOf(role) == name)
            return role;
    }
    return std::nullopt;
}

Role leastRoleFor(Act act)
{
    switch (act) {
    case Act::Override:
    case Act::LateUndo:
    case Act::MarkPaid:
    case Act::SwapTicket:
    case Act::Reissue:
    case Act::Reprint:
    case Act::Block:
    case Act::Import:
    case Act::ChangeDoors: return Role::Lead;
    case Act::ChangeOperators:
    case Act::ChangeSettings: return Role::Organiser;
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
