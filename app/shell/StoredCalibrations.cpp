// SPDX-License-Identifier: Apache-2.0
#include "app/shell/StoredCalibrations.h"

#include "app/domain/PrinterAddress.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

const QString key = u"badge/calibrations"_s;

/// The same for all spellings of a printer's address, and for all resolutions: what was measured is
/// of the paper, not of the dots.
QString nameOf(const QString &printer)
{
    struct Name
    {
        QString operator()(const CupsQueueAddress &address) const { return address.queue; }
        QString operator()(const IppAddress &address) const
        {
            return u"%1://%2:%3%4"_s.arg(address.encrypted ? u"ipps"_s : u"ipp"_s,
                                         address.host,
                                         QString::number(address.port),
                                         address.path);
        }
        QString operator()(const RawSocketAddress &address) const
        {
            return u"socket://%1:%2"_s.arg(address.host, QString::number(address.port));
        }
        QString operator()(const RawDeviceAddress &address) const
        {
            return u"usb:%1"_s.arg(address.path);
        }
        QString operator()(const FolderAddress &address) const { return address.path; }
    };
    const auto address = PrinterAddress::parse(printer);
    return address ? std::visit(Name{}, address->way) : printer;
}

/// Four numbers, as they are stored.
QVariantList storable(const Calibration &calibration)
{
    return {calibration.dx, calibration.dy, calibration.scaleX, calibration.scaleY};
}

} // namespace

Calibration StoredCalibrations::of(const QString &printer) const
{
    const QVariantList stored = QSettings{}.value(key).toMap().value(nameOf(printer)).toList();
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
        all.remove(nameOf(printer));
    else
        all.insert(nameOf(printer), storable(calibration));
    settings.setValue(key, all);
}

} // namespace lanyard::shell
