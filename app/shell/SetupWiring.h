// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"
#include "app/ports/DeskSettings.h"
#include "app/shell/DeskSession.h"
#include "ui/office/SetupWindow.h"

#include <QObject>

namespace lanyard {

namespace ui {
class Sounds;
}

namespace shell {

class Workers;

/// Connects the page that sets a desk up with what it sets.
class SetupWiring final : public QObject
{
    Q_OBJECT

public:
    SetupWiring(Workers &workers, const DeskSession &session, ui::Sounds &sounds);

    void show();
    void apply(const DeskSettings &settings);
    void showDoors();
    /// The answer to proofWanted().
    [[nodiscard]] ui::SetupWindow &window() { return m_window; }
    /// Whatever is scanned while the page is in front is a test.
    [[nodiscard]] bool takes(const ScanReport &report);

Q_SIGNALS:
    void settingsChanged(const lanyard::DeskSettings &settings);
    void doorsChosen(const QList<lanyard::Id<lanyard::Door>> &doors);
    void testPrintWanted();
    void done(); ///< the page is closed

private:
    Workers &m_workers;
    const DeskSession &m_session;
    ui::Sounds &m_sounds;
    ui::SetupWindow m_window;
};

} // namespace shell
} // namespace lanyard
