// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/RecentFile.h"

#include <QObject>
#include <QThreadPool>

namespace lanyard {

struct Event;

namespace ui {
class StartWindow;
}

namespace shell {

struct DeskSession;
class Workers;

/// Connects the first window with the workers.
class StartWiring final : public QObject
{
    Q_OBJECT

public:
    StartWiring(ui::StartWindow &start, Workers &workers, const DeskSession &session);

    void show();
    /// The spreadsheet that the event just made is for; empty: none. Asked for once.
    [[nodiscard]] QString takeSpreadsheet();

private:
    void create(const QString &path, const Event &event, const QString &spreadsheet);
    void listRecent();

    ui::StartWindow &m_start;
    Workers &m_workers;
    const DeskSession &m_session;
    QString m_spreadsheet;
    QThreadPool m_looker; ///< a folder on a network may take its time
};

/// How the file at @p path can be reached now.
[[nodiscard]] ui::RecentFile recentFile(const QString &path);

} // namespace shell
} // namespace lanyard
