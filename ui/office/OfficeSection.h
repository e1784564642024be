// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard::ui {

/// What the office has a page for; their order on screen is that of OfficeSections::add().
enum class OfficeSection {
    Overview,
    Registrations,
    Doors,
    Numbers,
    History,
    Lists,
    Paper,
    Operators,
    Tickets,
    Desk,
    Scanners,
    Badges,
    Hub,
    Log
};

} // namespace lanyard::ui
