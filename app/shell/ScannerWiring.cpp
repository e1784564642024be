// SPDX-License-Identifier: Apache-2.0
#include "app/shell/ScannerWiring.h"

#include "app/ports/Wording.h"
#include "app/scan/SerialPorts.h"
#include "app/shell/Workers.h"
#include "ui/desk/DeskWindow.h"
#include "ui/desk/StatusWords.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/ScannerPage.h"

namespace lanyard::shell {

namespace {

bool isTrouble(scan::SerialScanner::State state)
{
    using State = scan::SerialScanner::State;
    return state == State::NotFound || state == State::Lost || state == State::Failed;
}

} // namespace

ScannerWiring::ScannerWiring(ui::DeskWindow &desk,
                             ui::OfficeWindow &office,
                             Workers &workers,
                             const Wording &wording)
    : m_desk{desk}
    , m_office{office}
    , m_workers{workers}
    , m_wording{wording}
{
    connect(&m_serial, &scan::SerialScanner::scanSeen, this, &ScannerWiring::scanSeen);
    connect(&m_serial, &scan::SerialScanner::stateChanged, this, &ScannerWiring::showState);
    connect(&m_workers.desk, &EventDesk::scanRepaired, this, [this](const ScanRepair &repair) {
        m_office.scanners().showRepair(repair);
        if (m_repair)
            return; // said already
        m_repair = repair;
        showNotice();
    });
    wirePage();
    wireSheet();
}

void ScannerWiring::wirePage()
{
    ui::ScannerPage &page = m_office.scanners();
    connect(&page, &ui::ScannerPage::settingsChanged, this, &ScannerWiring::settingsChanged);
    connect(&page, &ui::ScannerPage::opened, this, &ScannerWiring::greet);
}

void ScannerWiring::wireSheet()
{
    ui::ScannerPage &page = m_office.scanners();
    connect(&page,
            &ui::ScannerPage::sheetWanted,
            this,
            [this](const QString &path, const TestSheet &sheet) {
                Workers::post(m_workers.prints,
                              [path, sheet](PrintDesk &desk) { desk.saveTestSheet(path, sheet); });
            });
    connect(&m_workers.prints, &PrintDesk::testSheetSaved, &page, &ui::ScannerPage::showSheetSaved);
    connect(&m_workers.prints, &PrintDesk::testSheetFailed, this, [this](const Failure &failure) {
        m_office.scanners().showSheetFailure(m_wording.sentence(failure));
    });
}

void ScannerWiring::apply(const DeskSettings &settings)
{
    m_office.scanners().showSettings(settings);
    if (m_line == settings.serial && m_suffix == settings.scannerSuffix)
        return;
    m_line = settings.serial;
    m_suffix = settings.scannerSuffix;
    m_serial.start(m_line, m_suffix);
}

bool ScannerWiring::takes(const ScanReport &report)
{
    if (!m_office.scanners().isTesting())
        return false;
    m_office.scanners().showScan(report);
    return true;
}

void ScannerWiring::greet()
{
    m_office.scanners().showPorts(scan::serialPorts());
    m_repairWasRead = m_repair.has_value();
    showNotice();
}

void ScannerWiring::showState()
{
    m_office.scanners().showSerialState(
        ui::StatusWords::serialScanner(m_serial.state() == scan::SerialScanner::State::Running,
                                       m_line.port)
            .sentence);
    showNotice();
}

/// A scanner that is away comes before one that is understood all the same.
void ScannerWiring::showNotice()
{
    if (isTrouble(m_serial.state()))
        m_desk.showScannerNotice(ui::StatusWords::serialScannerIsAway());
    else if (m_repair && !m_repairWasRead)
        m_desk.showScannerNotice(ui::StatusWords::scanRepaired(*m_repair));
    else
        m_desk.showScannerNotice({});
}

} // namespace lanyard::shell
