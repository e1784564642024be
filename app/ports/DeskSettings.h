// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/SerialLine.h"
#include "app/ports/Printing.h"

#include <QSize>
#include <QString>

#include <optional>

namespace lanyard {

/// What a person wants of the camera's picture.
struct CameraPicture
{
    QSize resolution = {}; ///< empty, or not offered: what suits best
    std::optional<bool> mirrored = {}; ///< on screen; none: as the camera faces
    bool light = false;

    friend bool operator==(const CameraPicture &, const CameraPicture &) = default;
};

/// How this computer works as a desk. Kept on the computer, not in the event file.
struct DeskSettings
{
    QString deskName; ///< shown to other people: "Main entrance 2"
    QString operatorName;
    Printing printing = {};
    QString badgeTemplate; ///< for example "conference-a6"
    QString camera; ///< its description, which outlives plugging; empty: none
    CameraPicture cameraPicture = {};
    QString language; ///< for example "zh_CN"; empty: the system's
    bool sounds = true;
    bool guestScreen = false; ///< a second window, turned to the guest
    QString theme = QStringLiteral("bright"); ///< or "dark", "high-contrast"
    SerialLine serial = {}; ///< a scanner besides those that type
    QString scannerSuffix = {}; ///< what scanners send at the end, besides Enter; empty: nothing
    int lockMinutes = 0; ///< without anybody touching the desk, until it locks itself; 0: never

    friend bool operator==(const DeskSettings &, const DeskSettings &) = default;
};

} // namespace lanyard
