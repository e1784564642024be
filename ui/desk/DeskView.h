// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "ui/kit/StatusView.h"

#include <QString>

namespace lanyard::ui {

/// People at the door that is served.
struct CountsView
{
    qint64 admitted = 0; ///< at least once
    qint64 inside = 0;
    qint64 registrations = 0; ///< that may come here; 0: not known, not shown

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

/// Somebody who was looked up and is not checked in yet by that.
struct PersonView
{
    QString name;
    QString company;
    QString ticket;
    QString ticketColour;
    QString code;
    QString contact; ///< phone and e-mail as far as the organiser shows them
    StatusView state; ///< may come, is in already, is not paid …
    bool mayComeIn = true; ///< false: no door lets them in as things are

    friend bool operator==(const PersonView &, const PersonView &) = default;
};

[[nodiscard]] PersonView viewOf(const FoundPerson &person);

} // namespace lanyard::ui
