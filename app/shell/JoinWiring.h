// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/StopSign.h"

#include <QObject>

namespace lanyard {

namespace ui {
class StartWindow;
}

namespace shell {

struct DeskSession;
class Workers;

/// Connects the first window with what brings an event of several desks to this computer.
class JoinWiring final : public QObject
{
    Q_OBJECT

public:
    /// @p folder is where event files come.
    JoinWiring(ui::StartWindow &start,
               Workers &workers,
               const DeskSession &session,
               const QString &folder);
    ~JoinWiring() override;

Q_SIGNALS:
    /// Another desk has this one's name: from now on it has that one.
    void nameGiven(const QString &deskName);
    /// The event is here: to be opened like any other.
    void joined(const QString &path);

private:
    ui::StartWindow &m_start;
    Workers &m_workers;
    StopSign m_stop; ///< of what is under way
};

} // namespace shell
} // namespace lanyard
