// SPDX-License-Identifier: Apache-2.0
#include "app/shell/JoinWiring.h"

#include "app/shell/DeskSession.h"
#include "app/shell/Workers.h"
#include "app/words/HubWords.h"
#include "ui/office/JoinForm.h"
#include "ui/office/StartWindow.h"

namespace lanyard::shell {

JoinWiring::JoinWiring(ui::StartWindow &start,
                       Workers &workers,
                       const DeskSession &session,
                       const QString &folder)
    : m_start{start}
    , m_workers{workers}
{
    connect(&m_start,
            &ui::StartWindow::joinRequested,
            this,
            [this, folder, &session](const QString &code) {
                m_stop = {};
                Workers::post(m_workers.joins,
                              [code, folder, desk = session.identity(), stop = m_stop](
                                  JoinDesk &worker) { worker.join(code, folder, desk, stop); });
            });
    connect(&m_start,
            &ui::StartWindow::fileJoinRequested,
            this,
            [this, folder, &session](const QString &file) {
                Workers::post(m_workers.joins,
                              [file, folder, desk = session.identity()](JoinDesk &worker) {
                                  worker.joinByFile(file, folder, desk);
                              });
            });
    connect(&m_start, &ui::StartWindow::joinStopRequested, this, [this] { m_stop.stop(); });
    connect(&m_workers.joins, &JoinDesk::progressed, this, [this](qint64 records, qint64 total) {
        m_start.join().showProgress(records, total);
    });
    connect(&m_workers.joins, &JoinDesk::failed, this, [this](const Failure &failure) {
        m_start.join().complain(words::HubWords::notJoined(failure));
    });
    connect(&m_workers.joins,
            &JoinDesk::joined,
            this,
            [this, &session](const QString &path, const QString &deskName) {
                if (deskName != session.settings.deskName)
                    Q_EMIT nameGiven(deskName);
                Q_EMIT joined(path);
            });
}

JoinWiring::~JoinWiring()
{
    m_stop.stop();
}

} // namespace lanyard::shell
