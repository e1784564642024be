// SPDX-License-Identifier: Apache-2.0
#include "app/scan/SerialPorts.h"

#include <QFileInfo>
#include <QSerialPortInfo>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

namespace {

QString nameOf(const QSerialPortInfo &port)
{
    QString name = port.description().simplified();
    if (name.isEmpty())
        name = port.manufacturer().simplified();
    if (name.isEmpty())
        return port.portName();
    const QString number = port.serialNumber().simplified();
    return number.isEmpty() ? name : u"%1 (%2)"_s.arg(name, number);
}

} // namespace

QStringList serialPorts()
{
    QStringList names;
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts()) {
        // Two of a kind without serial numbers are told apart by where they are plugged in.
        const QString name = nameOf(port);
        names.append(names.contains(name) ? port.portName() : name);
    }
    return names;
}

QString locationOf(const QString &name)
{
    if (name.startsWith(u'/'))
        return QFileInfo::exists(name) ? name : QString{};
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts()) {
        if (nameOf(port) == name || port.portName() == name)
            return port.systemLocation();
    }
    return {};
}

SerialFrame SerialFrame::parse(const QString &text)
{
    SerialFrame frame;
    if (text.size() != 3)
        return frame;
    if (text[0] == u'7')
        frame.dataBits = QSerialPort::Data7;
    switch (text[1].toUpper().unicode()) {
    case u'E': frame.parity = QSerialPort::EvenParity; break;
    case u'O': frame.parity = QSerialPort::OddParity; break;
    case u'M': frame.parity = QSerialPort::MarkParity; break;
    case u'S': frame.parity = QSerialPort::SpaceParity; break;
    default: break;
    }
    if (text[2] == u'2')
        frame.stopBits = QSerialPort::TwoStop;
    return frame;
}

} // namespace lanyard::scan
