// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Calibration.h"

#include <QString>

namespace lanyard {

/// How far the printers of this computer are off, each by its name or address. Kept on the
/// computer, not in the event file. Safe to use from any thread.
class PrinterCalibrations
{
public:
    virtual ~PrinterCalibrations() = default;

    /// What nobody has measured is not off at all.
    [[nodiscard]] virtual Calibration of(const QString &printer) const = 0;
    /// From now on, for everything that is printed there.
    virtual void keep(const QString &printer, const Calibration &calibration) = 0;
};

} // namespace lanyard
