// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/ports/Result.h"

#include <QDateTime>

namespace lanyard {

/// What the organiser chose for the whole event. Kept in the event file.
struct EventChoices
{
    Contacts contacts = Contacts::Masked; ///< what a desk sees of phone and e-mail

    int undoMinutes = 10; ///< how long anybody may take an admission back; later it takes a lead

    friend bool operator==(const EventChoices &, const EventChoices &) = default;
};

class EventSettings
{
public:
    virtual ~EventSettings() = default;

    [[nodiscard]] virtual Result<EventChoices> choices() const = 0;
    /// With a journal record.
    [[nodiscard]] virtual Result<Done> choose(const EventChoices &choices, const QDateTime &at) = 0;
};

} // namespace lanyard
