// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AuthoriseAct.h"

#include "app/ports/Clock.h"

namespace lanyard {

AuthoriseAct::AuthoriseAct(Operators &operators, const Clock &clock)
    : m_operators{operators}
    , m_clock{clock}
{
}

Result<AuthoriseAct::Outcome> AuthoriseAct::operator()(Act act, const Credentials &second) const
{
    const Role least = leastRoleFor(act);
    const auto everybody = m_operators.all();
    if (!everybody)
        return everybody.failure();
    const auto operatorHere = m_operators.signedIn();
    if (everybody->isEmpty() || (operatorHere && operatorHere->role >= least))
        return Outcome{Authorised{{}}};
    if (second.pin.isEmpty())
        return Outcome{SecondPersonNeeded{least}};

    const auto recognition = m_operators.recognise(second, m_clock.now());
    if (!recognition)
        return recognition.failure();
    if (const auto *recognised = std::get_if<Recognised>(&*recognition)) {
        if (recognised->who.role < least)
            return Outcome{RoleTooLow{recognised->who, least}};
        return Outcome{Authorised{recognised->who.name}};
    }
    if (const auto *locked = std::get_if<LockedOut>(&*recognition))
        return Outcome{*locked};
    return Outcome{std::get<NotRecognised>(*recognition)};
}

} // namespace lanyard
