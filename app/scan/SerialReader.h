// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/SerialLine.h"
#include "app/scan/SerialBytes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSerialPort>
#include <QTimer>

#include <memory>

namespace lanyard::scan {

/// Reads a serial port and finds it again after it was unplugged. Lives on a thread of its own:
/// every function is called there.
class SerialReader final : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Running, NotFound, Lost, Failed };

    SerialReader();

    /// @p suffix ends a scan, besides CR and LF; empty: nothing else does.
    void read(const SerialLine &line, const QString &suffix);

Q_SIGNALS:
    void scanSeen(const lanyard::ScanReport &report);
    void stateChanged(lanyard::scan::SerialReader::State state);

private:
    void connectPort();
    void dropPort(State state);
    void take();
    void lookAgain();
    void checkPort();
    void setState(State state);

    SerialLine m_line;
    std::unique_ptr<QSerialPort> m_port;
    QString m_location;
    SerialBytes m_bytes;
    QElapsedTimer m_clock;
    QTimer m_silence;
    QTimer m_check;
    State m_state = State::Off;
};

} // namespace lanyard::scan
