// SPDX-License-Identifier: Apache-2.0
#include "app/shell/StoredCalibrations.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

const QString key = u"badge/calibrations"_s;

/// Four numbers, as they are stored.
QVariantList storable(const Calibration &calibration)
{
    return {calibration.dx, calibration.dy, calibration.scaleX, calibration.scaleY};
}

} // namespace

Calibration StoredCalibrations::of(const QString &printer) const
{
    const QVariantList stored = QSettings{}.value(key).toMap().value(printer).toList();
    if (stored.size() != 4)
        return {};
    const Calibration calibration{.dx = stored[0].toDouble(),
                                  .dy = stored[1].toDouble(),
                                  .scaleX = stored[2].toDouble(),
                                  .scaleY = stored[3].toDouble()};
    return isPlausible(calibration) ? calibration : Calibration{};
}

void StoredCalibrations::keep(const QString &printer, const Calibration &calibration)
{
    QSettings settings;
    QVariantMap all = settings.value(key).toMap();
    if (calibration == Calibration{})
        all.remove(printer);
    else
        all.insert(printer, storable(calibration));
    settings.setValue(key, all);
}

} // namespace lanyard::shell
