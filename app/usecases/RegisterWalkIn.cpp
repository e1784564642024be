// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RegisterWalkIn.h"

#include "app/ports/Clock.h"

using namespace Qt::StringLiterals;

namespace lanyard {

RegisterWalkIn::RegisterWalkIn(Registrar &registrar,
                               const RegistrationBook &book,
                               const AdmitAttendee &admit,
                               const Clock &clock)
    : m_registrar{registrar}
    , m_book{book}
    , m_admit{admit}
    , m_clock{clock}
{
}

Result<QList<FoundPerson>> RegisterWalkIn::alikes(const QString &name, int limit) const
{
    if (name.trimmed().isEmpty())
        return QList<FoundPerson>{};
    return m_book.alikes(name, limit);
}

Result<RegisterWalkIn::Registered> RegisterWalkIn::operator()(const Newcomer &newcomer,
                                                              const QList<Door> &served,
                                                              const Answers &answers) const
{
    const auto who = m_registrar.add(newcomer, m_clock.now());
    if (!who)
        return who.failure();
    const auto judged
        = m_admit(who->code.text(), served, {.answers = answers, .origin = u"walk_in"_s});
    if (!judged)
        return judged.failure();
    return Registered{*who, *judged};
}

} // namespace lanyard
