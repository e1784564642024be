// SPDX-License-Identifier: Apache-2.0
#include "app/shell/OperatorWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Approvals.h"
#include "app/shell/Workers.h"
#include "ui/desk/DeskWindow.h"
#include "ui/office/OfficeWindow.h"

namespace lanyard::shell {

OperatorWiring::OperatorWiring(ui::DeskWindow &desk,
                               ui::OfficeWindow &office,
                               Workers &workers,
                               Approvals &approvals,
                               const Wording &wording)
    : m_desk{desk}
    , m_office{office}
    , m_workers{workers}
    , m_approvals{approvals}
    , m_wording{wording}
{
    wireDesk();
    wireOffice();
}

void OperatorWiring::wireDesk()
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
    connect(&m_workers.operators, &OperatorDesk::failed, this, [this](const Failure &failure) {
        m_desk.showSignInFailure(m_wording.sentence(failure));
    });
    connect(&m_desk, &ui::DeskWindow::signInWanted, this, &OperatorWiring::signIn);
    connect(&m_desk, &ui::DeskWindow::signOutWanted, this, [this] {
        Workers::post(m_workers.operators, [](OperatorDesk &desk) { desk.signOut(); });
    });
}

void OperatorWiring::wireOffice()
{
    connect(
        &m_workers.operators, &OperatorDesk::listed, &m_office, &ui::OfficeWindow::showOperators);
    connect(&m_workers.operators,
            &OperatorDesk::failed,
            &m_office,
            &ui::OfficeWindow::showOperatorFailure);
    connect(
        &m_workers.operators, &OperatorDesk::bearerFound, &m_office, &ui::OfficeWindow::showBearer);
    connect(&m_office, &ui::OfficeWindow::bearerWanted, this, [this](const QString &code) {
        Workers::post(m_workers.operators, [code](OperatorDesk &desk) { desk.findBearer(code); });
    });
    connect(&m_office,
            &ui::OfficeWindow::operatorAddWanted,
            this,
            [this](const Operator &who, const QString &pin) {
                m_approvals.send([this, who, pin](const Credentials &second) {
                    Workers::post(m_workers.operators, [who, pin, second](OperatorDesk &desk) {
                        desk.add(who, pin, second);
                    });
                });
            });
    connect(&m_office,
            &ui::OfficeWindow::operatorChangeWanted,
            this,
            [this](const Operator &who, const QString &pin) {
                m_approvals.send([this, who, pin](const Credentials &second) {
                    Workers::post(m_workers.operators, [who, pin, second](OperatorDesk &desk) {
                        desk.change(who, pin, second);
                    });
                });
            });
    connect(&m_office, &ui::OfficeWindow::operatorRemoveWanted, this, [this](Id<Operator> who) {
        m_approvals.send([this, who](const Credentials &second) {
            Workers::post(m_workers.operators,
                          [who, second](OperatorDesk &desk) { desk.remove(who, second); });
        });
    });
}

bool OperatorWiring::takes(const QString &scanned)
{
    if (m_desk.isSigningIn()) {
        signIn({{}, scanned});
        return true;
    }
    return m_office.takes(scanned);
}

void OperatorWiring::signIn(const Credentials &credentials)
{
    Workers::post(m_workers.operators,
                  [credentials](OperatorDesk &desk) { desk.signIn(credentials); });
}

} // namespace lanyard::shell
