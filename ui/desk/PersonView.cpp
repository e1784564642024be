// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PersonView.h"

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
    static QList<Step> stepsWith(const FoundPerson &person)
    {
        QList<Step> steps;
        if (person.who.standing == Standing::Unpaid)
            steps.append(Step::Paid);
        if (person.admitted)
            steps.append({Step::BadgeAgain, Step::TakeBack});
        steps.append({Step::Note, Step::More});
        return steps;
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
    return {.subject = subjectOf(person.who),
            .contact = PersonWords::contactOf(person.who),
            .state = PersonWords::stateOf(person),
            .mayComeIn = PersonWords::mayComeIn(person.who),
            .steps = PersonWords::stepsWith(person)};
}

} // namespace lanyard::ui
