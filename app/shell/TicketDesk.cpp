// SPDX-License-Identifier: Apache-2.0
#include "app/shell/TicketDesk.h"

#include "app/cli/FileBytes.h"
#include "app/ports/TicketKeys.h"
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr qint64 longestKeyFile = 64 * 1024 * 1024;

} // namespace

TicketDesk::TicketDesk(const Adapters &adapters, EventDesk &desk)
    : QObject{&desk}
    , m_adapters{adapters}
    , m_desk{desk}
{
    connect(&desk, &EventDesk::opened, this, &TicketDesk::tell, Qt::DirectConnection);
}

void TicketDesk::tell()
{
    EventFile *const file = m_desk.file();
    if (!file)
        return;
    const auto tickets = knownTickets(file->ticketKeys(), file->settings());
    if (tickets)
        Q_EMIT known(*tickets);
    else
        Q_EMIT failed(tickets.failure());
}

void TicketDesk::learn(const QString &path, std::optional<Recall> meant, const Credentials &second)
{
    if (!m_desk.authorise(Act::ChangeSettings, second))
        return;
    const auto content
        = cli::bytesOfFile(path, QFileInfo{path}.fileName(), longestKeyFile, u"a key"_s);
    if (!content) {
        Q_EMIT failed(content.failure());
        return;
    }
    const LearnTickets learn{m_desk.file()->ticketKeys()};
    const auto result = learn(*content, meant, m_adapters.clock.now());
    if (result)
        Q_EMIT learned(*result);
    answer(result ? Result{Done{}} : result.failure());
}

void TicketDesk::removeKey(const QString &fingerprint, const Credentials &second)
{
    if (m_desk.authorise(Act::ChangeSettings, second))
        answer(m_desk.file()->ticketKeys().remove(fingerprint, m_adapters.clock.now()));
}

void TicketDesk::choose(const Change &change, const Credentials &second)
{
    if (!m_desk.authorise(Act::ChangeSettings, second))
        return;
    auto choices = m_desk.file()->settings().choices();
    if (choices) {
        change(*choices);
        answer(m_desk.file()->settings().choose(*choices, m_adapters.clock.now()));
    } else {
        answer(choices.failure());
    }
}

void TicketDesk::answer(const Result<Done> &result)
{
    if (result)
        tell();
    else
        Q_EMIT failed(result.failure());
}

} // namespace lanyard::shell
