// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/domain/Symbology.h"
#include "app/ports/Result.h"

#include <QDateTime>

#include <optional>

namespace lanyard {

/// What becomes of a ticket that is genuine by its signature, but that no import has yet.
enum class Unlisted { Refuse, Admit };

[[nodiscard]] inline QString nameOf(Unlisted unlisted)
{
    return unlisted == Unlisted::Admit ? QStringLiteral("admit") : QStringLiteral("refuse");
}
[[nodiscard]] inline std::optional<Unlisted> unlistedNamed(QStringView name)
{
    for (const auto unlisted : {Unlisted::Refuse, Unlisted::Admit}) {
        if (nameOf(unlisted) == name)
            return unlisted;
    }
    return std::nullopt;
}

/// What the organiser chose for the whole event. Kept in the event file.
struct EventChoices
{
    Contacts contacts = Contacts::Masked; ///< what a desk sees of phone and e-mail

    int undoMinutes = 10; ///< how long anybody may take an admission back; later it takes a lead

    Unlisted unlisted = Unlisted::Refuse;
    Symbologies symbologies = Symbology::QrCode; ///< what cameras look for
    qint64 pretixDate = 0; ///< the date (subevent) of a pretix series that this is; 0: no series

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
