// SPDX-License-Identifier: Apache-2.0
#include "app/shell/StartWiring.h"

#include "app/shell/DeskSession.h"
#include "app/shell/Settings.h"
#include "app/shell/Workers.h"
#include "ui/office/StartWindow.h"

#include <QFileInfo>

#include <utility>

namespace lanyard::shell {

using State = ui::RecentFile::State;

ui::RecentFile recentFile(const QString &path)
{
    const QFileInfo file{path};
    if (file.isFile())
        return {path, file.isReadable() ? State::There : State::Unreadable};
    return {path, QFileInfo{file.path()}.isDir() ? State::Missing : State::FolderMissing};
}

StartWiring::StartWiring(ui::StartWindow &start, Workers &workers, const DeskSession &session)
    : m_start{start}
    , m_workers{workers}
    , m_session{session}
{
    m_looker.setMaxThreadCount(1);
    connect(&m_start, &ui::StartWindow::createWanted, this, &StartWiring::create);
    connect(&m_start, &ui::StartWindow::forgetWanted, this, [this](const QString &path) {
        Settings{}.forgetRecentFile(path);
        listRecent();
    });
}

void StartWiring::create(const QString &path, const Event &event, const QString &spreadsheet)
{
    m_spreadsheet = spreadsheet;
    const DeskIdentity desk = m_session.identity();
    Workers::post(m_workers.desk,
                  [path, event, desk](EventDesk &worker) { worker.create(path, event, desk); });
}

void StartWiring::show()
{
    m_spreadsheet.clear();
    listRecent();
    m_start.show();
}

QString StartWiring::takeSpreadsheet()
{
    return std::exchange(m_spreadsheet, {});
}

/// At once as they are remembered; what became of them is seen a moment later.
void StartWiring::listRecent()
{
    const QStringList paths = Settings{}.recentFiles();
    QList<ui::RecentFile> remembered;
    for (const QString &path : paths)
        remembered.append({path, State::There});
    m_start.showRecent(remembered);
    m_looker.start([this, paths] {
        QList<ui::RecentFile> seen;
        for (const QString &path : paths)
            seen.append(recentFile(path));
        QMetaObject::invokeMethod(this, [this, seen] { m_start.showRecent(seen); });
    });
}

} // namespace lanyard::shell
