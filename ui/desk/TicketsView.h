// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/PickTicket.h"
#include "ui/desk/HeadView.h"
#include "ui/kit/StatusView.h"

namespace lanyard::ui {

/// Tickets that were held up together, to choose one from.
struct TicketsView
{
    struct Row
    {
        QString scanned; ///< what is admitted if this one is chosen
        QString name;
        QString detail; ///< what tells it from others of the same name
        StatusView state; ///< no sentence: nothing is special about it
    };

    HeadView head;
    QList<Row> rows;
};

[[nodiscard]] TicketsView viewOf(const SeveralTickets &seen);

} // namespace lanyard::ui
