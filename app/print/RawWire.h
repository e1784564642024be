// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PrinterAddress.h"
#include "app/ports/Result.h"

#include <QByteArray>
#include <QDeadlineTimer>

namespace lanyard::print {

/// Bytes to a label printer and back, over a socket or a cable. No call lasts longer than the
/// deadline that it is given.
class RawWire final
{
public:
    /// Unreachable if nobody takes the call, or nothing is plugged in there.
    [[nodiscard]] static Result<RawWire> open(const RawSocketAddress &address, QDeadlineTimer end);
    [[nodiscard]] static Result<RawWire> open(const RawDeviceAddress &address, QDeadlineTimer end);

    RawWire(RawWire &&other) noexcept;
    RawWire &operator=(RawWire &&) = delete;
    RawWire(const RawWire &) = delete;
    RawWire &operator=(const RawWire &) = delete;
    ~RawWire();

    /// All of @p bytes, or Unreachable.
    [[nodiscard]] Result<Done> write(const QByteArray &bytes, QDeadlineTimer end);

    /// Waits until the other side has taken what was written; false if it did not say so.
    [[nodiscard]] bool drain(QDeadlineTimer end);

    /// What comes until @p endings bytes 0x03 (ETX) have come, or nothing more.
    [[nodiscard]] QByteArray read(int endings, QDeadlineTimer end);

private:
    RawWire(int descriptor, bool isSocket, QString name);
    [[nodiscard]] bool wait(short events, QDeadlineTimer end) const;

    int m_descriptor;
    bool m_isSocket;
    QString m_name;
};

} // namespace lanyard::print
