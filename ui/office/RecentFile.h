// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// An event file that was open before, and whether it can be opened now.
struct RecentFile
{
    enum class State {
        There,
        Missing,
        FolderMissing, ///< a stick or a network folder that is not connected, perhaps
        Unreadable, ///< not with this person's rights
    };

    QString path;
    State state = State::There;

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

} // namespace lanyard::ui
