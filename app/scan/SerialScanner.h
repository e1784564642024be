// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/SerialReader.h"

#include <QObject>
#include <QThread>

namespace lanyard::scan {

/// A scanner at a serial port or one that pretends to be (virtual COM). Connects again by itself
/// after it was unplugged. Lives on the main thread and emits there; the port has a thread of its
/// own, so nothing here waits for it.
class SerialScanner final : public QObject
{
    Q_OBJECT

public:
    using State = SerialReader::State;

    explicit SerialScanner(QObject *parent = nullptr);
    ~SerialScanner() override; ///< waits for the thread

    /// The line's port may be empty: then there is none. See SerialReader::read().
    void start(const SerialLine &line, const QString &suffix = {});
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void scanSeen(const lanyard::ScanReport &report);
    void stateChanged(lanyard::scan::SerialReader::State state);

private:
    QThread m_thread;
    SerialReader *m_reader; ///< deleted with its thread
    State m_state = State::Off;
};

} // namespace lanyard::scan
