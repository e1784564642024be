// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Wording.h"
#include "tests/kit/Builders.h"
#include "ui/desk/DeskWindow.h"
#include "ui/desk/PrintBoard.h"

#include <QCoreApplication>

namespace lanyard::tests {

/// Answers with the kind of question, so that a test sees which one was asked.
class PlainWording final : public Wording
{
public:
    [[nodiscard]] QString sentence(const Failure &) const override
    {
        return QStringLiteral("It did not work.");
    }
    [[nodiscard]] QString sentence(const ImportProblem &) const override
    {
        return QStringLiteral("The row was skipped.");
    }
    [[nodiscard]] QString sentence(const Printer &) const override
    {
        return QStringLiteral("The printer is ready.");
    }
    [[nodiscard]] QString sentence(Printer::Trouble) const override
    {
        return QStringLiteral("Put paper in.");
    }
    [[nodiscard]] QString sentence(UnknownReason reason) const override
    {
        return reason == UnknownReason::WifiCode
            ? QStringLiteral("This is a code for the Wi-Fi. Ask for the ticket.")
            : QStringLiteral("No registration has this code. Search for the name.");
    }
};

inline ui::Surroundings hereAtNoon()
{
    return {.door = aDoor(),
            .desk = QStringLiteral("Main entrance 2"),
            .locale = QLocale{QStringLiteral("en_GB")},
            .zone = QTimeZone{"Asia/Shanghai"},
            .now = noon};
}

inline Registration someoneAtWork(const QString &name, const QString &company)
{
    Registration who = anAttendee().named(name);
    who.company = company;
    return who;
}

inline Registration noted(Registration who)
{
    who.notes = QStringLiteral("VIP: call the host, 0171 555 0199, before they sit down");
    return who;
}

inline Registration withTimes(Registration who)
{
    who.validFrom = noon.addDays(1);
    who.validUntil = noon.addDays(2);
    return who;
}

/// What a door may ask.
inline QList<Question> everyKindOfQuestion()
{
    return {{.key = QStringLiteral("size"),
             .text = QStringLiteral("Which T-shirt?"),
             .note = QStringLiteral("They lie in the box under the desk"),
             .kind = Question::Kind::Choice,
             .choices = {QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")}},
            {.key = QStringLiteral("photo"),
             .text = QStringLiteral("May we take pictures of you?"),
             .note = {},
             .kind = Question::Kind::Consent,
             .choices = {}},
            {.key = QStringLiteral("plate"),
             .text = QStringLiteral("Number plate of your car?"),
             .note = {},
             .kind = Question::Kind::Text,
             .choices = {},
             .required = false}};
}

/// Every verdict about @p who once, with a word for it.
inline QList<std::pair<QString, Verdict>> everyVerdict(const Registration &who)
{
    const auto earlier = [](qint64 seconds, const QString &desk) {
        return Entry{noon.addSecs(-seconds), desk, QStringLiteral("Kim")};
    };
    const QString here = hereAtNoon().desk;
    return {{QStringLiteral("admitted"), Admitted{who, {}}},
            {QStringLiteral("exited"), Exited{who}},
            {QStringLiteral("again"), AlreadyIn{who, earlier(12, here)}},
            {QStringLiteral("inside"), AlreadyIn{who, earlier(8040, QStringLiteral("West door"))}},
            {QStringLiteral("unknown"),
             UnknownCode{QStringLiteral("WIFI:S:Hall;T:WPA;P:guest;;"), UnknownReason::WifiCode}},
            {QStringLiteral("cancelled"), Cancelled{who}},
            {QStringLiteral("blocked"), Blocked{who}},
            {QStringLiteral("badge re-issued"), BadgeReissued{who, who.code}},
            {QStringLiteral("not approved"), NotApproved{who}},
            {QStringLiteral("not for this door"),
             NotForThisDoor{who, {QStringLiteral("Day 2"), QStringLiteral("Evening party")}}},
            {QStringLiteral("door not open"),
             DoorNotOpen{who, noon.addSecs(1800), noon.addSecs(9000), false}},
            {QStringLiteral("unpaid"), Unpaid{who}},
            {QStringLiteral("full"), Full{who, 40}},
            {QStringLiteral("came in before"),
             AlreadyIn{who,
                       {noon.addSecs(-8040), QStringLiteral("West door"), {}, false, true},
                       Reentry::Once}},
            {QStringLiteral("not valid yet"), TicketNotValidNow{withTimes(who), false}},
            {QStringLiteral("rule"),
             RuleRefused{who, BrokenCondition{{}, QStringLiteral("seventeen")}}},
            {QStringLiteral("hub is silent"), HubSilent{who, false}},
            {QStringLiteral("hub is silent, ask staff"), HubSilent{who, true}},
            {QStringLiteral("note"), Admitted{noted(who), {}}}};
}

/// A couple that holds up both tickets.
inline SeveralTickets severalTickets()
{
    Registration first
        = someoneAtWork(QStringLiteral("Grace Miller"), QStringLiteral("Northwind Labs"));
    Registration second = someoneAtWork(QStringLiteral("欧阳明月"), QStringLiteral("云帆数据"));
    second.code = *TicketCode::parse(u"MOON-0002");
    second.standing = Standing::Unpaid;
    return {{{QStringLiteral("GRACE-0001"), first}, {QStringLiteral("MOON-0002"), second}}, {}};
}

/// A desk in the middle of a morning.
inline void furnish(ui::DeskWindow &desk)
{
    using Level = ui::StatusView::Level;
    Door party = aDoor().named(QStringLiteral("Evening party"));
    party.id = Id<Door>{2};
    desk.showEventName(QStringLiteral("Sample Conference 2030"));
    desk.showDoors({aDoor().named(QStringLiteral("Day 1 · Main entrance")), party}, {Id<Door>{1}});
    desk.showCounts({.admitted = 812, .inside = 790, .registrations = 1350});
    desk.showLastGuests({{QStringLiteral("Grace Miller"), {}, QStringLiteral("11:59")},
                         {QStringLiteral("欧阳明月"), {}, QStringLiteral("11:58")},
                         {QStringLiteral("Jürgen Weiß"), {}, QStringLiteral("11:58")},
                         {QStringLiteral("Søren Ångström-Kjær"), {}, QStringLiteral("11:57")},
                         {QStringLiteral("李思远"), {}, QStringLiteral("11:57")},
                         {QStringLiteral("Aoife Ní Bhriain"), {}, QStringLiteral("11:55")}});
    desk.showEventFile({Level::Good, QStringLiteral("Saved on this computer.")});
    ui::PrintBoard board;
    board.line = {Level::Attention, QStringLiteral("Label printer: put paper in.")};
    desk.showPrintBoard(board);
}

} // namespace lanyard::tests
