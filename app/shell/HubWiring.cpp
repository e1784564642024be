// SPDX-License-Identifier: Apache-2.0
#include "app/shell/HubWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Approvals.h"
#include "app/shell/DeskSession.h"
#include "app/shell/QrPicture.h"
#include "app/shell/Workers.h"
#include "app/words/HubWords.h"
#include "ui/desk/DeskWindow.h"
#include "ui/desk/StatusWords.h"
#include "ui/office/HubPage.h"
#include "ui/office/OfficeWindow.h"

#include <QFileInfo>

namespace lanyard::shell {

HubWiring::HubWiring(ui::DeskWindow &desk,
                     ui::OfficeWindow &office,
                     Workers &workers,
                     const DeskSession &session,
                     Approvals &approvals,
                     const Wording &wording)
    : m_desk{desk}
    , m_office{office}
    , m_workers{workers}
    , m_session{session}
    , m_approvals{approvals}
    , m_wording{wording}
{
    const HubDesk &hub = m_workers.desk.hub();
    connect(&hub, &HubDesk::stateTold, this, &HubWiring::show);
    connect(&hub, &HubDesk::recordsCame, this, [this] {
        Workers::post(m_workers.desk, [](EventDesk &worker) { worker.tellChangedDoors(); });
        Q_EMIT recordsCame();
    });
    connect(&hub, &HubDesk::failed, this, [this](const Failure &failure) {
        page().showFailure(m_wording.sentence(failure));
    });
    wireSharing();
    wirePeople();
    wireFiles();
}

ui::HubPage &HubWiring::page() const
{
    return m_office.hub();
}

template<typename Work>
void HubWiring::send(Work work)
{
    m_approvals.send([this, work](const Credentials &second) {
        Workers::post(m_workers.desk, [work, second](EventDesk &desk) {
            if (desk.authorise(Act::ChangeSettings, second))
                work(desk.hub());
        });
    });
}

void HubWiring::wireSharing()
{
    const HubDesk &hub = m_workers.desk.hub();
    connect(&page(), &ui::HubPage::shareRequested, this, [this](const QString &address) {
        send([address](HubDesk &desk) { desk.share(address); });
    });
    connect(&page(), &ui::HubPage::shareStopRequested, this, [this] {
        Workers::post(m_workers.desk, [](EventDesk &desk) { desk.hub().stopSharing(); });
    });
    connect(&page(), &ui::HubPage::joinCodeRequested, this, [this] {
        send([](HubDesk &desk) { desk.tellJoinCode(); });
    });
    connect(&page(), &ui::HubPage::detachRequested, this, [this] {
        send([](HubDesk &desk) { desk.detach(); });
    });
    connect(&page(), &ui::HubPage::revokeRequested, this, [this](const QString &name) {
        send([name](HubDesk &desk) { desk.revoke(name); });
    });
    connect(&hub, &HubDesk::shareProgressed, &page(), &ui::HubPage::showSharing);
    connect(&hub, &HubDesk::shareFailed, this, [this](const Failure &failure) {
        page().showShareFailure(words::HubWords::notShared(failure));
    });
    connect(&hub, &HubDesk::joinCodeTold, this, [this](const JoinCode &code) {
        showJoinCode(code.text());
    });
    connect(&hub, &HubDesk::desksRevoked, this, [this](const QString &name) {
        page().showDone(words::HubWords::revoked(name));
    });
}

void HubWiring::wirePeople()
{
    connect(&page(), &ui::HubPage::acknowledgeRequested, this, [this](const Conflict &conflict) {
        Workers::post(m_workers.desk,
                      [conflict](EventDesk &desk) { desk.hub().acknowledge(conflict); });
    });
    connect(&page(), &ui::HubPage::finishRequested, this, [this](const OpenAttempt &attempt) {
        Workers::post(m_workers.desk, [attempt](EventDesk &desk) { desk.hub().finish(attempt); });
    });
    connect(&page(), &ui::HubPage::abandonRequested, this, [this](const OpenAttempt &attempt) {
        Workers::post(m_workers.desk, [attempt](EventDesk &desk) { desk.hub().abandon(attempt); });
    });
    connect(&m_workers.desk.hub(),
            &HubDesk::attemptFinished,
            this,
            [this](const AdmitAttendee::Judged &judged) {
                page().showDone(words::HubWords::finished(lets(judged.verdict)));
            });
}

void HubWiring::wireFiles()
{
    const HubDesk &hub = m_workers.desk.hub();
    const auto exchange
        = [this](const QString &path) { send([path](HubDesk &desk) { desk.exchange(path); }); };
    connect(&page(), &ui::HubPage::exchangeExportRequested, this, exchange);
    connect(&page(), &ui::HubPage::exchangeTakeInRequested, this, exchange);
    connect(&page(), &ui::HubPage::exportConflictsRequested, this, [this](const QString &path) {
        Workers::post(m_workers.desk,
                      [path](EventDesk &desk) { desk.hub().exportConflicts(path); });
    });
    connect(&hub,
            &HubDesk::exchanged,
            this,
            [this](const QString &path, const ExchangeFiles::Report &report) {
                page().showDone(words::HubWords::exchanged(
                    QFileInfo{path}.fileName(), report.taken.taken, report.given));
            });
    connect(&hub, &HubDesk::conflictsExported, this, [this](const QString &path, qint64 rows) {
        page().showDone(words::HubWords::exported(QFileInfo{path}.fileName(), rows));
    });
}

void HubWiring::show(const HubState &state)
{
    const bool isNew = m_link != state.link;
    m_link = state.link;
    m_office.showHub(state);
    const words::HubWords words{m_session.event, QLocale{}, QDateTime::currentDateTimeUtc()};
    m_desk.showHub(ui::StatusWords::hub(state, words));
    if (isNew && state.link == HubState::Link::Connected)
        Q_EMIT recordsCame();
}

void HubWiring::showJoinCode(const QString &code)
{
    page().showJoinCode(code, qrPicture(code));
}

void HubWiring::describe(const QString &printer)
{
    QList<Door> served;
    for (const Door &door : m_session.doors) {
        if (m_session.served.contains(door.id))
            served.append(door);
    }
    Workers::post(m_workers.desk,
                  [served, printer](EventDesk &desk) { desk.hub().describe(served, printer); });
}

} // namespace lanyard::shell
