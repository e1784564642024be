// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketType.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace lanyard::ui {

/// What the values of a rule can be chosen from.
struct RuleChoices
{
    QList<TicketType> types;
    QStringList fields; ///< headers of further columns of the import
    QTimeZone zone; ///< of the event
};

} // namespace lanyard::ui
