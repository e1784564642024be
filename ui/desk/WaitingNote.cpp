// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/WaitingNote.h"

#include <utility>

namespace lanyard::ui {

void WaitingNote::forget()
{
    *this = {};
}

void WaitingNote::confirm()
{
    close();
    m_notKept.clear();
}

void WaitingNote::keepCode(const QString &code)
{
    if (m_kept.isEmpty())
        m_kept = code;
    else if (m_kept != code)
        m_notKept = code;
}

std::optional<VerdictView> WaitingNote::takeVerdict()
{
    return m_verdicts.isEmpty() ? std::nullopt : std::optional{m_verdicts.takeFirst()};
}

std::optional<TicketsView> WaitingNote::takeTickets()
{
    return std::exchange(m_tickets, {});
}

QString WaitingNote::takeCode()
{
    return std::exchange(m_kept, {});
}

} // namespace lanyard::ui
