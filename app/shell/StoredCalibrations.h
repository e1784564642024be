// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrinterCalibrations.h"

namespace lanyard::shell {

/// Beside the other settings of this computer; see Settings.
class StoredCalibrations final : public PrinterCalibrations
{
public:
    [[nodiscard]] Calibration of(const QString &printer) const override;
    void keep(const QString &printer, const Calibration &calibration) override;
};

} // namespace lanyard::shell
