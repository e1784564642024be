// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/FieldNames.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

QList<FieldNames::Field> FieldNames::all()
{
    return {{u"name"_s, tr("Name")},
            {u"company"_s, tr("Company")},
            {u"title"_s, tr("Job title")},
            {u"role"_s, tr("Role")},
            {u"type"_s, tr("Ticket type")},
            {u"event"_s, tr("Event")},
            {u"code"_s, tr("Ticket code")},
            {u"order"_s, tr("Order")},
            {u"email"_s, tr("E-mail")},
            {u"phone"_s, tr("Phone")},
            {u"door"_s, tr("Door")},
            {u"day"_s, tr("Day")},
            {u"number"_s, tr("Number in the batch")}};
}

} // namespace lanyard::ui
