// SPDX-License-Identifier: Apache-2.0
#include "app/scan/SerialReader.h"

#include "app/scan/SerialPorts.h"

#include <QFileInfo>

#include <chrono>

using namespace std::chrono_literals;

namespace lanyard::scan {

namespace {

/// The device itself: a path may be a link that points elsewhere after plugging.
QString deviceAt(const QString &location)
{
    return QFileInfo{location}.canonicalFilePath();
}

} // namespace

SerialReader::SerialReader()
    : m_silence{this}
    , m_check{this}
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_silence.setInterval(SerialBytes::silence + 1);
    m_check.setInterval(500ms);
    connect(&m_silence, &QTimer::timeout, this, &SerialReader::lookAgain);
    connect(&m_check, &QTimer::timeout, this, &SerialReader::checkPort);
}

void SerialReader::read(const SerialLine &line, const QString &suffix)
{
    dropPort(State::Off);
    m_line = line;
    m_bytes = SerialBytes{suffix.toUtf8()};
    if (line.port.isEmpty()) {
        m_check.stop();
        return;
    }
    m_check.start();
    connectPort();
}

void SerialReader::connectPort()
{
    m_location = locationOf(m_line.port);
    if (m_location.isEmpty()) {
        setState(m_state == State::Lost ? State::Lost : State::NotFound);
        return;
    }
    m_location = deviceAt(m_location);
    m_port = std::make_unique<QSerialPort>(m_location);
    const SerialFrame frame = SerialFrame::parse(m_line.frame);
    m_port->setBaudRate(m_line.baud);
    m_port->setDataBits(frame.dataBits);
    m_port->setParity(frame.parity);
    m_port->setStopBits(frame.stopBits);
    if (!m_port->open(QIODevice::ReadWrite) && !m_port->open(QIODevice::ReadOnly)) {
        dropPort(State::Failed);
        return;
    }
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialReader::take);
    connect(
        m_port.get(),
        &QSerialPort::errorOccurred,
        this,
        [this](QSerialPort::SerialPortError error) {
            if (error == QSerialPort::ResourceError || error == QSerialPort::ReadError)
                dropPort(State::Lost);
        },
        Qt::QueuedConnection); // it is deleted there
    setState(State::Running);
    take();
}

void SerialReader::dropPort(State state)
{
    m_port.reset();
    m_silence.stop();
    m_bytes.forget();
    setState(state);
}

void SerialReader::take()
{
    for (const ScanReport &scan : m_bytes.take(m_port->readAll(), m_clock.elapsed()))
        Q_EMIT scanSeen(scan);
    if (m_bytes.isWaiting())
        m_silence.start();
    else
        m_silence.stop();
}

void SerialReader::lookAgain()
{
    if (!m_port)
        return;
    if (m_port->bytesAvailable() > 0)
        return take();
    if (const auto scan = m_bytes.quiet(m_clock.elapsed()))
        Q_EMIT scanSeen(*scan);
    else if (m_bytes.isWaiting())
        m_silence.start();
}

/// Some ports say nothing when they go.
void SerialReader::checkPort()
{
    if (!m_port)
        connectPort();
    else if (deviceAt(locationOf(m_line.port)) != m_location)
        dropPort(State::Lost);
}

void SerialReader::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace lanyard::scan
