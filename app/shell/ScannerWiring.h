// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanRepair.h"
#include "app/domain/ScanReport.h"
#include "app/ports/DeskSettings.h"
#include "app/scan/SerialScanner.h"

#include <QObject>

#include <optional>

namespace lanyard {

class Wording;

namespace ui {
class DeskWindow;
class OfficeWindow;
} // namespace ui

namespace shell {

class Workers;

/// Connects the serial scanner, the office's scanner page and what the desk says about scanners.
class ScannerWiring final : public QObject
{
    Q_OBJECT

public:
    ScannerWiring(ui::DeskWindow &desk,
                  ui::OfficeWindow &office,
                  Workers &workers,
                  const Wording &wording);

    void apply(const DeskSettings &settings);
    /// Whether @p report is for the scanner test, and not for the door.
    [[nodiscard]] bool takes(const ScanReport &report);

    [[nodiscard]] const scan::SerialScanner &serial() const { return m_serial; }

Q_SIGNALS:
    void scanSeen(const lanyard::ScanReport &report); ///< by the serial scanner
    void settingsChanged(const lanyard::DeskSettings &settings);

private:
    void wirePage();
    void wireSheet();
    void greet();
    void showState();
    void showNotice();

    ui::DeskWindow &m_desk;
    ui::OfficeWindow &m_office;
    Workers &m_workers;
    const Wording &m_wording;
    scan::SerialScanner m_serial;
    SerialLine m_line;
    QString m_suffix;
    std::optional<ScanRepair> m_repair; ///< the first one
    bool m_repairWasRead = false; ///< in the office: the desk has said it long enough
};

} // namespace shell
} // namespace lanyard
