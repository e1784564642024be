// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/DeskSettings.h"

namespace lanyard::shell {

/// What the windows share while an event is open. Lives on the thread that draws.
struct DeskSession
{
    QString path;
    Event event;
    QList<Door> doors;
    Id<Door> door; ///< the one that is served
    DeskSettings settings;

    [[nodiscard]] const Door *servedDoor() const
    {
        for (const Door &known : doors) {
            if (known.id == door)
                return &known;
        }
        return nullptr;
    }
};

} // namespace lanyard::shell
