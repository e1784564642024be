// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QByteArray>

#include <optional>

namespace lanyard::print {

/// What a ZPL printer says of itself (~HS, Host Status Return: Zebra, ZPL II Programming Guide).
struct ZebraStatus
{
    bool paperOut = false;
    bool paused = false;
    bool headOpen = false;
    bool ribbonOut = false;
    bool bufferFull = false;
    bool tooCold = false;
    bool tooHot = false;
    int formatsWaiting = 0; ///< labels in its buffer that are not printed yet
    int labelsLeft = 0; ///< of the batch that it prints now

    friend bool operator==(const ZebraStatus &, const ZebraStatus &) = default;
};

/// Nothing if @p answer is not the three strings, each between STX and ETX, that ~HS gives.
[[nodiscard]] std::optional<ZebraStatus> zebraStatusIn(const QByteArray &answer);

/// The most pressing thing that somebody could mend.
[[nodiscard]] Printer::Trouble troubleOf(const ZebraStatus &status);

/// Whether it still has something to print.
[[nodiscard]] bool isPrinting(const ZebraStatus &status);

} // namespace lanyard::print
