// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/InventedBadge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct InventedWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::InventedBadge)
};

} // namespace

Badge inventedBadge()
{
    const TicketType type = ticketTypeNamed(u"Speaker"_s);
    return {.code = *TicketCode::parse(u"LANYARD-TEST"),
            .name = u"林小雨 Mia Lin"_s,
            .company = InventedWords::tr("Sample Company"),
            .jobTitle = InventedWords::tr("Engineer"),
            .ticketType = type.name,
            .role = type.role,
            .colour = type.colour,
            .event = InventedWords::tr("Sample Conference"),
            .door = InventedWords::tr("Main hall"),
            .day = u"2030-05-17"_s};
}

} // namespace lanyard::ui
