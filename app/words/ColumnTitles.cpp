// SPDX-License-Identifier: Apache-2.0
#include "app/words/ColumnTitles.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ColumnTitles)
};

QHash<QString, QString> ofPeople()
{
    return {{u"name"_s, Words::tr("Name")},
            {u"company"_s, Words::tr("Company")},
            {u"job_title"_s, Words::tr("Job title")},
            {u"code"_s, Words::tr("Ticket code")},
            {u"ticket_type"_s, Words::tr("Ticket type")},
            {u"order"_s, Words::tr("Order")},
            {u"email"_s, Words::tr("E-mail")},
            {u"phone"_s, Words::tr("Phone")},
            {u"standing"_s, Words::tr("Standing")},
            {u"notes"_s, Words::tr("Notes")},
            {u"first_in"_s, Words::tr("First in")},
            {u"last_out"_s, Words::tr("Last out")},
            {u"admissions"_s, Words::tr("Admissions")},
            {u"doors"_s, Words::tr("Doors")},
            {u"desk"_s, Words::tr("Desk")},
            {u"badge"_s, Words::tr("Badge printed")},
            {u"letter"_s, Words::tr("Letter")},
            {u"short_code"_s, Words::tr("Short code")}};
}

QHash<QString, QString> ofRecords()
{
    return {{u"at"_s, Words::tr("Time")},
            {u"kind"_s, Words::tr("What")},
            {u"door"_s, Words::tr("Door")},
            {u"operator"_s, Words::tr("Operator")},
            {u"verdict"_s, Words::tr("Verdict")},
            {u"undone"_s, Words::tr("Taken back")},
            {u"details"_s, Words::tr("Details")},
            {u"incarnation"_s, Words::tr("Run")},
            {u"seq"_s, Words::tr("Number")},
            {u"people"_s, Words::tr("People")},
            {u"exits"_s, Words::tr("Exits")},
            {u"inside"_s, Words::tr("Inside now")},
            {u"capacity"_s, Words::tr("Capacity")},
            {u"peak"_s, Words::tr("Most at once")},
            {u"peak_at"_s, Words::tr("Most at")},
            {u"refusals"_s, Words::tr("Refused scans")}};
}

QHash<QString, QString> ofLists()
{
    return {{u"reason"_s, Words::tr("Reason")},
            {u"scanned"_s, Words::tr("Scanned")},
            {u"state"_s, Words::tr("State")},
            {u"printer"_s, Words::tr("Printer")},
            {u"template"_s, Words::tr("Template")},
            {u"message"_s, Words::tr("Message")},
            {u"place"_s, Words::tr("Place")},
            {u"opens"_s, Words::tr("Opens")},
            {u"closes"_s, Words::tr("Closes")},
            {u"role"_s, Words::tr("Role")},
            {u"own_badge"_s, Words::tr("Signs in by badge")}};
}

} // namespace

QString columnTitle(const QString &columnName)
{
    for (const auto &titles : {ofPeople(), ofRecords(), ofLists()}) {
        if (const auto title = titles.constFind(columnName); title != titles.cend())
            return *title;
    }
    return columnName;
}

} // namespace lanyard::words
