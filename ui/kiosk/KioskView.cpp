// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KioskView.h"

#include "ui/kit/PlainText.h"

namespace lanyard::ui {

namespace {

using Tone = KioskView::Tone;

QString askAtDesk()
{
    return QCoreApplication::translate("lanyard::ui::KioskView",
                                       "Please go to the desk. Somebody there will help you.");
}

/// One overload per verdict: a new case does not compile until it has its words.
struct KioskWording
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::KioskView)

public:
    KioskView operator()(const Admitted &v) const
    {
        return {Tone::Welcome, tr("Welcome!"), v.who.name, tr("Please come in.")};
    }
    KioskView operator()(const Exited &v) const
    {
        return {Tone::Goodbye, tr("Goodbye!"), v.who.name, {}};
    }
    KioskView operator()(const AlreadyIn &) const
    {
        return {Tone::Sorry, tr("This ticket has been used already"), {}, askAtDesk()};
    }
    KioskView operator()(const UnknownCode &v) const
    {
        return {Tone::Sorry, tr("This is no ticket for this event"), {}, hint(v.reason)};
    }
    KioskView operator()(const Cancelled &) const { return sorry(); }
    KioskView operator()(const Blocked &) const { return sorry(); }
    KioskView operator()(const BadgeReissued &) const
    {
        return {Tone::Sorry, tr("This ticket was replaced by a newer one"), {}, askAtDesk()};
    }
    KioskView operator()(const NotApproved &) const { return sorry(); }
    KioskView operator()(const Unpaid &) const { return sorry(); }
    KioskView operator()(const NotForThisDoor &) const
    {
        return {Tone::Sorry, tr("This ticket is for another entrance"), {}, askAtDesk()};
    }
    KioskView operator()(const DoorNotOpen &v) const
    {
        return {Tone::Sorry,
                v.over ? tr("Check-in is over") : tr("Check-in has not begun yet"),
                {},
                askAtDesk()};
    }
    KioskView operator()(const TicketNotValidNow &) const
    {
        return {Tone::Sorry, tr("This ticket is not valid today"), {}, askAtDesk()};
    }
    KioskView operator()(const RuleRefused &) const { return sorry(); }
    KioskView operator()(const AnswerNeeded &) const
    {
        return {Tone::Sorry, tr("One question is left to answer"), {}, askAtDesk()};
    }
    KioskView operator()(const HubSilent &) const
    {
        return {Tone::Sorry, tr("We cannot check your ticket here now"), {}, askAtDesk()};
    }
    KioskView operator()(const Full &) const
    {
        return {Tone::Sorry, tr("All places are taken"), {}, askAtDesk()};
    }

private:
    static KioskView sorry()
    {
        return {Tone::Sorry, tr("We cannot let you in with this ticket"), {}, askAtDesk()};
    }

    static QString hint(UnknownReason reason)
    {
        switch (reason) {
        case UnknownReason::PaymentCode:
        case UnknownReason::WifiCode:
        case UnknownReason::ContactCard:
        case UnknownReason::WebPage:
            return tr("Please show the code of your ticket, not another code.");
        case UnknownReason::OrderNumber:
            return tr("This is your order. Please show the code of your own ticket.");
        case UnknownReason::NothingReadable:
        case UnknownReason::ControlCharacters:
        case UnknownReason::Undecodable:
        case UnknownReason::Mistyped:
            return tr("Please hold your ticket steady and try once more.");
        case UnknownReason::NotOnTheList:
        case UnknownReason::TooLong:
        case UnknownReason::OtherEvent:
        case UnknownReason::ScannerLayout:
        case UnknownReason::ScannerSetup:
        case UnknownReason::OtherProductsTicket:
        case UnknownReason::OtherDesksBadge:
        case UnknownReason::AccompanyingPerson:
        case UnknownReason::NotInTheListYet:
        case UnknownReason::OtherDate:
        case UnknownReason::TicketRevoked:
        case UnknownReason::TicketBlocked:
        case UnknownReason::SignatureWrong: return askAtDesk();
        }
        Q_UNREACHABLE();
    }
};

} // namespace

KioskView kioskViewOf(const Verdict &verdict, const VisitNumber &visit)
{
    KioskView view = std::visit(KioskWording{}, verdict);
    if (view.detail == askAtDesk())
        view.number = visit.text();
    return view;
}

KioskView KioskWords::welcomeBack(const QString &name)
{
    return {Tone::Welcome, tr("Welcome!"), name, tr("Please come in.")};
}

KioskView KioskWords::printing(const QString &name)
{
    return {Tone::Printing, tr("Welcome!"), name, tr("Your badge is being printed.")};
}

KioskView KioskWords::takeBadge(const QString &name)
{
    return {Tone::Welcome, tr("Take your badge, please"), name, tr("Please come in.")};
}

KioskView KioskWords::badgeLater(const QString &name, const VisitNumber &visit)
{
    return {Tone::Sorry,
            tr("Your badge is not lost"),
            name,
            tr("You are checked in, but the printer needs help. Please get your badge at the "
               "desk."),
            visit.text()};
}

KioskView KioskWords::notIdentified(const VisitNumber &visit)
{
    return {Tone::Sorry, tr("We could not be sure who you are"), {}, askAtDesk(), visit.text()};
}

KioskView KioskWords::guessedTooOften()
{
    return {Tone::Sorry,
            tr("Names cannot be typed here for some minutes"),
            {},
            tr("Please show your ticket, or go to the desk.")};
}

KioskView KioskWords::severalTickets()
{
    return {
        Tone::Sorry, tr("One ticket at a time, please"), {}, tr("Show each ticket on its own.")};
}

KioskView KioskWords::failed()
{
    return {Tone::Sorry, tr("This did not work"), {}, askAtDesk()};
}

KioskView KioskWords::outOfOrder(KioskTrouble trouble, const QString &desk)
{
    QString cause;
    switch (trouble) {
    case KioskTrouble::NoEvent: cause = tr("no event is open"); break;
    case KioskTrouble::EventFile: cause = tr("the event file cannot be written"); break;
    case KioskTrouble::Printer: cause = tr("the printer needs help"); break;
    }
    return {Tone::Busy,
            tr("Please go to the desk"),
            {},
            tr("This kiosk takes a break. If you like, tell the desk: %1, %2.")
                .arg(plainLine(desk), cause)};
}

} // namespace lanyard::ui
