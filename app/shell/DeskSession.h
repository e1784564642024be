// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/DeskSettings.h"
#include "app/ports/EventFile.h"

namespace lanyard::shell {

/// What the windows share while an event is open. Lives on the thread that draws.
struct DeskSession
{
    QString path;
    Event event;
    QList<Door> doors;
    QList<Id<Door>> served; ///< the doors that this desk serves
    bool leaving = false; ///< scans let people out
    DeskSettings settings;

    [[nodiscard]] DeskIdentity identity() const
    {
        return {settings.deskName, settings.operatorName};
    }
    /// Those that there still are, in the order in which they open.
    [[nodiscard]] QList<Id<Door>> servedDoors() const
    {
        QList<Id<Door>> there;
        for (const Door &known : doors) {
            if (served.contains(known.id))
                there.append(known.id);
        }
        return there;
    }
};

} // namespace lanyard::shell
