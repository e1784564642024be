// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "ui/desk/Step.h"
#include "ui/kit/StatusView.h"

namespace lanyard::ui {

/// Somebody who was looked up and is not checked in by that.
struct PersonView
{
    Subject subject;
    QString contact; ///< phone and e-mail as far as the organiser shows them
    StatusView state; ///< may come, is in already, is not paid …
    bool mayComeIn = true; ///< false: no door lets them in as things are
    QList<Step> steps = {}; ///< besides checking them in

    friend bool operator==(const PersonView &, const PersonView &) = default;
};

[[nodiscard]] PersonView viewOf(const FoundPerson &person);

} // namespace lanyard::ui
