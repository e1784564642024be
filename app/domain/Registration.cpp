// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Registration.h"

using namespace Qt::StringLiterals;

namespace lanyard {

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Confirmed: return u"confirmed"_s;
    case Standing::Unpaid: return u"unpaid"_s;
    case Standing::Pending: return u"pending"_s;
    case Standing::Cancelled: return u"cancelled"_s;
    case Standing::Blocked: return u"blocked"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> standingNamed(QStringView name)
{
    for (const Standing standing : everyStanding) {
        if (nameOf(standing) == name)
            return standing;
    }
    return std::nullopt;
}

Registration shownWith(Contacts contacts, Registration who)
{
    who.phone = phoneFor(contacts, who.phone);
    who.email = emailFor(contacts, who.email);
    return who;
}

} // namespace lanyard
