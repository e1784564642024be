// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DeskView.h"

#include <QCoreApplication>

namespace lanyard::ui {

namespace {

using Level = StatusView::Level;

struct PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)

public:
    static StatusView stateOf(const FoundPerson &person)
    {
        switch (person.who.standing) {
        case Standing::Unpaid: return {Level::Attention, tr("Not paid")};
        case Standing::Pending: return {Level::Attention, tr("Not approved")};
        case Standing::Cancelled: return {Level::Trouble, tr("Cancelled")};
        case Standing::Blocked: return {Level::Trouble, tr("Blocked")};
        case Standing::Confirmed: break;
        }
        if (person.admitted)
            return {Level::Attention, tr("Was checked in")};
        if (person.who.type.online)
            return {Level::Attention, tr("Online only")};
        return {Level::Good, tr("May come in")};
    }
    static bool mayComeIn(const Registration &who)
    {
        return who.standing == Standing::Confirmed && !who.type.online;
    }
    static QString nameOf(const Registration &who)
    {
        return who.name.isEmpty() ? tr("Ticket %1").arg(who.code.redacted()) : who.name;
    }
    static QString contactOf(const Registration &who)
    {
        QStringList parts{who.phone, who.email};
        parts.removeAll(QString{});
        return parts.join(QStringLiteral("  ·  "));
    }
};

} // namespace

PersonView viewOf(const FoundPerson &person)
{
    return {.name = PersonWords::nameOf(person.who),
            .company = person.who.company,
            .ticket = person.who.type.name,
            .ticketColour = person.who.type.colour,
            .code = person.who.code.text(),
            .contact = PersonWords::contactOf(person.who),
            .state = PersonWords::stateOf(person),
            .mayComeIn = PersonWords::mayComeIn(person.who)};
}

} // namespace lanyard::ui
