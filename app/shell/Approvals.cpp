// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Approvals.h"

#include "app/shell/Workers.h"

#include <utility>

namespace lanyard::shell {

Approvals::Approvals(Workers &workers)
{
    connect(
        &workers.desk,
        &EventDesk::notAuthorised,
        this,
        [this](Act act, const AuthoriseAct::Outcome &outcome, const QList<Operator> &everybody) {
            if (m_wish)
                Q_EMIT needed(act, outcome, everybody);
        });
    connect(&workers.desk, &EventDesk::authorised, this, &Approvals::settle);
    connect(&workers.desk, &EventDesk::authorisationFailed, this, &Approvals::settle);
}

void Approvals::send(const Wish &wish)
{
    m_wish = wish;
    wish({});
}

void Approvals::agree(const Credentials &second)
{
    if (m_wish)
        m_wish(second);
}

void Approvals::settle()
{
    if (std::exchange(m_wish, {}))
        Q_EMIT settled();
}

} // namespace lanyard::shell
