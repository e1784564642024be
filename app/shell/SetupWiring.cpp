// SPDX-License-Identifier: Apache-2.0
#include "app/shell/SetupWiring.h"

#include "app/shell/DeskMemory.h"
#include "app/shell/Workers.h"
#include "ui/kit/Sounds.h"

namespace lanyard::shell {

SetupWiring::SetupWiring(Workers &workers, const DeskSession &session, ui::Sounds &sounds)
    : m_workers{workers}
    , m_session{session}
    , m_sounds{sounds}
{
    m_window.setAttribute(Qt::WA_QuitOnClose, false);
    m_window.showLanguages(ui::languagesOffered());
    connect(&m_window, &ui::SetupWindow::settingsChanged, this, &SetupWiring::settingsChanged);
    connect(&m_window, &ui::SetupWindow::doorsChosen, this, &SetupWiring::doorsChosen);
    connect(&m_window, &ui::SetupWindow::testPrintWanted, this, &SetupWiring::testPrintWanted);
    connect(&m_window, &ui::SetupWindow::soundWanted, this, [this] {
        m_sounds.setOn(true);
        m_sounds.play(ui::Sounds::Sound::Admitted);
        m_sounds.setOn(m_session.settings.sounds);
    });
    connect(&m_window, &ui::SetupWindow::done, this, [this] {
        m_window.hide();
        DeskMemory{}.noteSetUp();
        Q_EMIT done();
    });
    connect(
        &m_workers.prints, &PrintDesk::printersListed, &m_window, &ui::SetupWindow::showPrinters);
}

void SetupWiring::show()
{
    m_window.showEventName(m_session.event.name);
    m_window.showSettings(m_session.settings);
    showDoors();
    Workers::post(m_workers.prints, [](PrintDesk &desk) { desk.listPrinters(); });
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void SetupWiring::apply(const DeskSettings &settings)
{
    m_window.showSettings(settings);
}

void SetupWiring::showDoors()
{
    m_window.showDoors(m_session.doors, m_session.servedDoors());
}

bool SetupWiring::takes(const ScanReport &report)
{
    if (!m_window.isTesting())
        return false;
    m_window.showScan(report);
    return true;
}

} // namespace lanyard::shell
