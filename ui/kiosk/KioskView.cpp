// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KioskView.h"

#include <QCoreApplication>

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

KioskView kioskViewOf(const Verdict &verdict)
{
    return std::visit(KioskWording{}, verdict);
}

} // namespace lanyard::ui
