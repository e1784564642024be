// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Thing.h"

#include <algorithm>

namespace lanyard::db {

const std::vector<Thing> &everyThing()
{
    using enum ThingValue;
    static const std::vector<Thing> things{
        {.table = "event",
         .row = {"one"},
         .key = {{"one", Number}},
         .columns = {{"name"}, {"starts"}, {"ends"}, {"time_zone"}}},
        {.table = "setting", .row = {"name"}, .key = {{"name"}}, .columns = {{"value"}}},
        {.table = "ticket_type",
         .row = {"id"},
         .key = {{"name"}},
         .columns = {{"role"}, {"colour"}, {"online", Number}}},
        {.table = "registration",
         .row = {"id"},
         .key = {{"subject", Bytes}},
         .columns = {{"code"},
                     {"ticket_type", Type},
                     {"standing"},
                     {"name"},
                     {"company"},
                     {"job_title"},
                     {"email"},
                     {"phone"},
                     {"order_number"},
                     {"notes"},
                     {"fields"},
                     {"import", Source},
                     {"source_id"},
                     {"corrected"},
                     {"named_by"},
                     {"valid_from", Number},
                     {"valid_until", Number},
                     {"unlisted", Number}},
         .unique = "code"},
        {.table = "door",
         .row = {"id"},
         .key = {{"uuid", Bytes}},
         .columns = {{"name"},
                     {"place"},
                     {"opens", Number},
                     {"closes", Number},
                     {"capacity", Number},
                     {"reentry"},
                     {"exit_mode"},
                     {"questions"},
                     {"rule"},
                     {"without_hub"},
                     {"apart_seats", Number}},
         .unique = "name"},
        {.table = "door_welcome",
         .row = {"door", "ticket_type"},
         .key = {{"door", Door}, {"ticket_type", Type}},
         .columns = {}},
        {.table = "retired_code",
         .row = {"code"},
         .key = {{"code"}},
         .columns = {{"registration", Person}, {"import", Source}}},
        {.table = "recalled_ticket",
         .row = {"code", "why"},
         .key = {{"code"}, {"why"}},
         .columns = {}},
        {.table = "ticket_key",
         .row = {"id"},
         .key = {{"fingerprint"}},
         .columns = {{"kind"}, {"key", Bytes}, {"added", Number}}},
        {.table = "ticket_item",
         .row = {"item"},
         .key = {{"item", Number}},
         .columns = {{"ticket_type"}}},
        {.table = "badge_template",
         .row = {"id"},
         .key = {{"name"}},
         .columns = {{"json", Bytes}, {"saved", Number}}},
        {.table = "ticket_type_template",
         .row = {"ticket_type"},
         .key = {{"ticket_type"}},
         .columns = {{"template"}}},
        {.table = "operator",
         .row = {"id"},
         .key = {{"name"}},
         .columns = {{"role"}, {"pin"}, {"registration", Person}}},
    };
    return things;
}

const Thing *thingNamed(QByteArrayView table)
{
    const auto found = std::ranges::find_if(
        everyThing(), [table](const Thing &thing) { return table == thing.table; });
    return found == everyThing().end() ? nullptr : &*found;
}

} // namespace lanyard::db
