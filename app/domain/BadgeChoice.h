// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>

namespace lanyard {

/// The template that the desk has.
struct DeskTemplate
{
    friend bool operator==(DeskTemplate, DeskTemplate) = default;
};

/// A template of its own, built in or of the event.
struct OwnTemplate
{
    QString name;

    friend bool operator==(const OwnTemplate &, const OwnTemplate &) = default;
};

/// Whoever has this ticket type gets no badge.
struct NoBadge
{
    friend bool operator==(NoBadge, NoBadge) = default;
};

/// What a ticket type's badge is made with.
using BadgeChoice = std::variant<DeskTemplate, OwnTemplate, NoBadge>;

} // namespace lanyard
