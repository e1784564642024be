// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// How this computer talks to a scanner at a serial port, real or of USB.
struct SerialLine
{
    /// What the scanner calls itself, which outlives plugging; or the name or path of a port
    /// (`ttyS0`, `/dev/pts/4`). Empty: there is none.
    QString port = {};
    int baud = 9600; ///< bits a second; scanners at USB do not care
    QString frame = QStringLiteral("8N1"); ///< data bits, parity (N, E, O, M, S), stop bits

    friend bool operator==(const SerialLine &, const SerialLine &) = default;
};

} // namespace lanyard
