// SPDX-License-Identifier: Apache-2.0
#include "app/shell/OperatorWiring.h"

#include "app/shell/Workers.h"
#include "ui/desk/DeskWindow.h"
#include "ui/office/OfficeWindow.h"

namespace lanyard::shell {

OperatorWiring::OperatorWiring(ui::DeskWindow &desk, ui::OfficeWindow &office, Workers &workers)
    : m_desk{desk}
    , m_office{office}
    , m_workers{workers}
{
    connect(&m_workers.operators,
            &OperatorDesk::listed,
            this,
            [this](const QList<Operator> &everybody, const std::optional<Operator> &signedIn) {
                m_desk.showOperators(everybody, signedIn);
                if (!everybody.isEmpty() && !signedIn)
                    Q_EMIT nobodyWorksHere();
            });
    connect(&m_workers.operators,
            &OperatorDesk::notSignedIn,
            &m_desk,
            &ui::DeskWindow::showNotSignedIn);
    connect(&m_desk, &ui::DeskWindow::signInWanted, this, &OperatorWiring::signIn);
    connect(&m_desk, &ui::DeskWindow::signOutWanted, this, [this] {
        Workers::post(m_workers.operators, [](OperatorDesk &worker) { worker.signOut(); });
    });
}

bool OperatorWiring::takes(const QString &scanned)
{
    if (!m_desk.isSigningIn())
        return false;
    signIn({{}, scanned});
    return true;
}

void OperatorWiring::signIn(const Credentials &credentials)
{
    Workers::post(m_workers.operators,
                  [credentials](OperatorDesk &worker) { worker.signIn(credentials); });
}

} // namespace lanyard::shell
