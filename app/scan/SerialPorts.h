// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSerialPort>
#include <QString>
#include <QStringList>

namespace lanyard::scan {

/// The ports there are now, by names that outlive plugging: what the scanner says about itself and
/// its serial number; the name of the port where it says nothing.
[[nodiscard]] QStringList serialPorts();

/// Where the scanner called @p name is now, for QSerialPort: one of serialPorts(), the name of a
/// port or the path of one. Empty: it is not there.
[[nodiscard]] QString locationOf(const QString &name);

/// What `8N1` and the like mean.
struct SerialFrame
{
    QSerialPort::DataBits dataBits = QSerialPort::Data8;
    QSerialPort::Parity parity = QSerialPort::NoParity;
    QSerialPort::StopBits stopBits = QSerialPort::OneStop;

    /// What is not understood is as in `8N1`.
    [[nodiscard]] static SerialFrame parse(const QString &text);
};

} // namespace lanyard::scan
