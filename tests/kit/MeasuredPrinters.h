// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrinterCalibrations.h"

#include <QMap>

namespace lanyard::tests {

struct MeasuredPrinters final : PrinterCalibrations
{
    QMap<QString, Calibration> known;

    Calibration of(const QString &printer) const override { return known.value(printer); }
    void keep(const QString &printer, const Calibration &calibration) override
    {
        known.insert(printer, calibration);
    }
};

} // namespace lanyard::tests
