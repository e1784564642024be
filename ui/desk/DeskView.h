// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// People at the doors that are served.
struct CountsView
{
    qint64 admitted = 0; ///< at least once
    qint64 inside = 0;
    qint64 registrations = 0; ///< that may come here; 0: not known, not shown
    int doors = 1; ///< that were counted together

    friend bool operator==(const CountsView &, const CountsView &) = default;
};

/// Somebody who came through the door.
struct GuestView
{
    QString name;
    QString detail; ///< for example the company
    QString time; ///< as it is shown

    friend bool operator==(const GuestView &, const GuestView &) = default;
};

} // namespace lanyard::ui
