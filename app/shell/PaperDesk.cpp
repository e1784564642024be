// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PaperDesk.h"

#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"

namespace lanyard::shell {

PaperDesk::PaperDesk(const Adapters &adapters, EventDesk &desk)
    : QObject{&desk}
    , m_adapters{adapters}
    , m_desk{desk}
{
}

EnterFromPaper PaperDesk::entering(EventFile &file) const
{
    const EnterFromPaper alone{
        file.registrations(), file.doors(), file.journal(), m_adapters.clock, zoneOf(file.event())};
    const ClaimEntry *claims = m_desk.hub().claims();
    return claims ? EnterFromPaper{alone, *claims} : alone;
}

void PaperDesk::find(const QString &typed)
{
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    const auto found = entering(*file).meant(typed);
    if (found)
        Q_EMIT meant(typed, *found);
    else
        Q_EMIT failed(found.failure());
}

void PaperDesk::enter(EnterFromPaper::Tick tick, const Credentials &second)
{
    if (!tick.overrideReason.isEmpty()) {
        const auto proof = m_desk.authorise(Act::Override, second);
        if (!proof)
            return;
        tick.supervisor = proof->supervisor();
    }
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    const auto done = entering(*file)(tick);
    if (done)
        Q_EMIT entered(*done);
    else
        Q_EMIT failed(done.failure());
}

void PaperDesk::takeBack(const EnterFromPaper::Entered &entered, const QString &reason)
{
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    if (const auto done = entering(*file).takeBack(entered, reason); done)
        Q_EMIT takenBack(entered);
    else
        Q_EMIT failed(done.failure());
}

} // namespace lanyard::shell
