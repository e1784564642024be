// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/VerdictView.h"

#include "app/ports/Wording.h"
#include "app/words/RuleWords.h"
#include "ui/desk/VerdictSteps.h"
#include "ui/kit/PlainText.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Tone = VerdictView::Tone;

/// A ticket that is shown twice at one desk within this time was held out twice by the same hand.
constexpr qint64 sameHandSeconds = 120;

/// One overload per verdict: a new case does not compile until it has its words.
struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    const Surroundings &here;
    const Wording &wording;

    VerdictView operator()(const Admitted &v) const
    {
        const bool nothingToRead = v.who.notes.trimmed().isEmpty();
        VerdictView view = nothingToRead
            ? about(v.who, Tone::Welcome, tr("Welcome"), tr("Let them in"))
            : about(v.who,
                    Tone::Note,
                    tr("Checked in. Read this first"),
                    tr("Do what the note says, then let them in"));
        if (v.overrideReason)
            view.fact = tr("Let in by decision: %1").arg(isolated(*v.overrideReason));
        else if (v.entry > 1)
            view.fact = tr("Welcome back: entry %1 here").arg(here.locale.toString(v.entry));
        if (!v.who.listed)
            view.fact = joined(tr("Valid ticket, not in the list yet."), view.fact);
        if (here.severalDoors)
            view.fact = joined(view.fact, tr("Door: %1").arg(isolated(here.door.name)));
        return view;
    }
    VerdictView operator()(const Exited &v) const
    {
        VerdictView view = about(v.who, Tone::Goodbye, tr("Goodbye"), tr("Let them out"));
        if (!v.wasInside)
            view.fact = tr("Nobody saw them come in. They may leave all the same.");
        return view;
    }
    VerdictView operator()(const AlreadyIn &v) const
    {
        if (sameHand(v)) {
            VerdictView view = about(
                v.who, Tone::Again, tr("Already checked in"), tr("All is well. Let them in"));
            view.fact
                = joined(tr("Just now at this desk, %1.").arg(ago(v.entry.at)), badge(v.entry));
            return view;
        }
        VerdictView view
            = about(v.who,
                    Tone::Inside,
                    v.entry.stillInside ? tr("Stop: already inside") : tr("Stop: came in before"),
                    tr("Ask for an ID, or call the desk lead"));
        view.fact = joined(inside(v.entry), v.entry.stillInside ? badge(v.entry) : howOften(v));
        return view;
    }
    VerdictView operator()(const UnknownCode &v) const
    {
        const QString shown = excerpt(v);
        VerdictView view;
        view.headline = headline(v.reason);
        view.fact = fact(v);
        if (!shown.isEmpty())
            view.note = tr("It says: %1").arg(isolated(shown));
        view.next = next(v.reason);
        return view;
    }
    VerdictView operator()(const Cancelled &v) const
    {
        VerdictView view
            = about(v.who,
                    Tone::Refuse,
                    v.revoked ? tr("Ticket taken back") : tr("Ticket cancelled"),
                    v.revoked ? tr("Ask for the newest ticket") : tr("Send them to the help desk"));
        view.fact = v.revoked ? wording.sentence(UnknownReason::TicketRevoked)
                              : tr("This ticket was cancelled where it was bought.");
        return view;
    }
    VerdictView operator()(const Blocked &v) const
    {
        VerdictView view
            = about(v.who, Tone::Refuse, tr("Do not let in"), tr("Call the desk lead"));
        view.fact = tr("The organiser has blocked this ticket.");
        return view;
    }
    VerdictView operator()(const BadgeReissued &v) const
    {
        VerdictView view = about(v.who,
                                 Tone::Refuse,
                                 tr("Old ticket"),
                                 tr("Ask for the new ticket, or type the name below"));
        view.fact = tr("This code was replaced by a new one. It may be in somebody else's hands.");
        return view;
    }
    VerdictView operator()(const NotApproved &v) const
    {
        VerdictView view = about(
            v.who, Tone::Attention, tr("Not approved yet"), tr("Send them to the help desk"));
        view.fact = tr("The organiser has not approved this registration.");
        return view;
    }
    VerdictView operator()(const NotForThisDoor &v) const
    {
        VerdictView view
            = about(v.who, Tone::Refuse, tr("Not for this door"), tr("Send them to the help desk"));
        if (!v.doors.isEmpty()) {
            view.fact = tr("Welcome at: %1").arg(names(v.doors));
            view.next = tr("Show them the way there");
        } else if (v.who.type.online) {
            view.fact = tr("This ticket is for watching online.");
        } else {
            view.fact = tr("No door of this event welcomes this ticket.");
        }
        return view;
    }
    VerdictView operator()(const DoorNotOpen &v) const
    {
        if (v.over) {
            VerdictView view = about(
                v.who, Tone::Refuse, tr("Door is closed"), tr("Choose another door above (F3)"));
            view.fact = tr("%1 closed %2.").arg(isolated(here.door.name), moment(v.closes));
            return view;
        }
        VerdictView view
            = about(v.who, Tone::Attention, tr("Not open yet"), tr("Ask them to come back then"));
        view.fact = tr("%1 opens %2.").arg(isolated(here.door.name), moment(v.opens));
        return view;
    }
    VerdictView operator()(const Unpaid &v) const
    {
        VerdictView view = about(v.who,
                                 Tone::Attention,
                                 tr("Not paid yet"),
                                 tr("Take the money, or send them to the help desk"));
        view.fact = tr("Payment for this ticket is open.");
        return view;
    }
    VerdictView operator()(const TicketNotValidNow &v) const
    {
        VerdictView view
            = about(v.who,
                    v.over ? Tone::Refuse : Tone::Attention,
                    v.over ? tr("Ticket has expired") : tr("Ticket not valid yet"),
                    v.over ? tr("Send them to the help desk") : tr("Ask them to come back then"));
        view.fact = v.over ? tr("It was valid until %1.").arg(moment(v.who.validUntil))
                           : tr("It is valid from %1.").arg(moment(v.who.validFrom));
        return view;
    }
    VerdictView operator()(const RuleRefused &v) const
    {
        VerdictView view
            = about(v.who, Tone::Attention, tr("Not allowed here now"), tr("Call the desk lead"));
        const words::RuleWords rule{here.locale, here.zone};
        const auto *unmet = std::get_if<UnmetCondition>(&v.why);
        view.fact
            = unmet ? rule.unmet(*unmet, here.now) : rule.broken(std::get<BrokenCondition>(v.why));
        return view;
    }
    VerdictView operator()(const AnswerNeeded &v) const
    {
        VerdictView view
            = about(v.who, Tone::Attention, tr("One question first"), tr("Ask, then answer here"));
        view.questions = v.questions;
        return view;
    }
    VerdictView operator()(const HubSilent &v) const
    {
        VerdictView view = about(v.who,
                                 Tone::Attention,
                                 v.askStaff ? tr("You decide") : tr("Please wait"),
                                 v.askStaff ? tr("Ask for an ID. If all is well, let them in (F7)")
                                            : tr("Scan again in a minute, or call the desk lead"));
        view.fact = v.askStaff
            ? tr("The other desks do not answer: perhaps this ticket came in there.")
            : tr("The other desks do not answer, and this door waits for them.");
        return view;
    }
    VerdictView operator()(const Full &v) const
    {
        VerdictView view = about(
            v.who, Tone::Attention, tr("Full"), tr("Ask them to wait until somebody leaves"));
        view.fact = tr("All %1 places at %2 are taken.")
                        .arg(here.locale.toString(v.capacity), isolated(here.door.name));
        return view;
    }

private:
    VerdictView
    about(const Registration &who, Tone tone, const QString &headline, const QString &next) const
    {
        return {.tone = tone,
                .headline = headline,
                .name = subjectOf(who).name,
                .company = who.company,
                .ticket = ticket(who.type),
                .ticketColour = who.type.colour,
                .fact = {},
                .note = who.notes,
                .next = next,
                .subject = subjectOf(who)};
    }
    [[nodiscard]] bool sameHand(const AlreadyIn &v) const
    {
        return v.entry.desk == here.desk && v.entry.at.secsTo(here.now) <= sameHandSeconds;
    }
    static QString joined(const QString &sentence, const QString &further)
    {
        return sentence.isEmpty() ? further : sentence + u' ' + further;
    }
    [[nodiscard]] QString badge(const Entry &entry) const
    {
        if (entry.badgePrinted)
            return tr("The badge was printed.");
        // What another desk prints may be told later than whom it lets in.
        return entry.desk == here.desk ? tr("No badge was printed yet.")
                                       : tr("Nothing is known of a badge yet.");
    }
    static QString howOften(const AlreadyIn &v)
    {
        return v.reentry == Reentry::OncePerDay ? tr("This door lets everybody in once a day.")
                                                : tr("This door lets everybody in once.");
    }
    [[nodiscard]] QString fact(const UnknownCode &v) const
    {
        if (v.reason == UnknownReason::OtherEvent && !v.event.isEmpty())
            return tr("This is a ticket for another event: %1.").arg(isolated(v.event));
        return wording.sentence(v.reason);
    }
    static QString headline(UnknownReason reason)
    {
        const QHash<UnknownReason, QString> others{
            {UnknownReason::NotInTheListYet, tr("Genuine, but not in the list")},
            {UnknownReason::OtherDate, tr("Ticket for another date")},
            {UnknownReason::TicketRevoked, tr("Ticket taken back")},
            {UnknownReason::TicketBlocked, tr("Do not let in")},
            {UnknownReason::SignatureWrong, tr("Signature does not fit")},
            {UnknownReason::Mistyped, tr("Mistyped")},
        };
        return others.value(reason, tr("Not a ticket here"));
    }
    static QString next(UnknownReason reason)
    {
        const QHash<UnknownReason, QString> others{
            {UnknownReason::NotInTheListYet, tr("Call the desk lead")},
            {UnknownReason::TicketBlocked, tr("Call the desk lead")},
            {UnknownReason::OtherDate, tr("Send them to the help desk")},
            {UnknownReason::TicketRevoked, tr("Ask for the newest ticket")},
            {UnknownReason::Mistyped, tr("Type the code once more")},
        };
        return others.value(reason, tr("Type the name below to find them"));
    }
    /// What may stand large on a screen that the whole queue reads: no password, no address.
    static QString excerpt(const UnknownCode &unknown)
    {
        switch (unknown.reason) {
        case UnknownReason::PaymentCode:
        case UnknownReason::WifiCode:
        case UnknownReason::ContactCard:
        case UnknownReason::AccompanyingPerson:
        case UnknownReason::NotInTheListYet:
        case UnknownReason::OtherDate:
        case UnknownReason::TicketRevoked:
        case UnknownReason::TicketBlocked:
        case UnknownReason::SignatureWrong: return {}; // hundred letters that nobody can read
        case UnknownReason::WebPage: return QUrl{unknown.scanned.trimmed()}.host();
        case UnknownReason::NotOnTheList:
        case UnknownReason::OrderNumber:
        case UnknownReason::NothingReadable:
        case UnknownReason::TooLong:
        case UnknownReason::ControlCharacters:
        case UnknownReason::OtherEvent:
        case UnknownReason::ScannerLayout:
        case UnknownReason::ScannerSetup:
        case UnknownReason::OtherProductsTicket:
        case UnknownReason::Undecodable:
        case UnknownReason::Mistyped:
        case UnknownReason::OtherDesksBadge: break;
        }
        return plainLine(unknown.scanned);
    }
    static QString ticket(const TicketType &type)
    {
        if (type.role.isEmpty() || type.role.compare(type.name, Qt::CaseInsensitive) == 0)
            return type.name;
        return isolated(type.name) + u" · "_s + isolated(type.role);
    }
    QString names(const QStringList &doors) const
    {
        QStringList shown;
        for (const QString &door : doors)
            shown.append(isolated(door));
        return here.locale.createSeparatedList(shown);
    }
    QString inside(const Entry &entry) const
    {
        const QString when = moment(entry.at);
        const QString before = ago(entry.at);
        const QString where = isolated(here.door.name);
        if (entry.operatorName.isEmpty())
            return tr("Came in %1 (%2) at %3, desk %4.")
                .arg(when, before, where, isolated(entry.desk));
        return tr("Came in %1 (%2) at %3, desk %4, checked by %5.")
            .arg(when, before, where, isolated(entry.desk), isolated(entry.operatorName));
    }
    /// The time; with the day, unless that is today.
    QString moment(const QDateTime &utc) const
    {
        const QDateTime there = utc.toTimeZone(here.zone);
        const QString time = here.locale.toString(there.time(), QLocale::ShortFormat);
        if (there.date() == here.now.toTimeZone(here.zone).date())
            return tr("at %1", "time of day").arg(time);
        return tr("on %1 at %2", "day, time of day")
            .arg(here.locale.toString(there.date(), QLocale::ShortFormat), time);
    }
    QString ago(const QDateTime &utc) const
    {
        const qint64 seconds = std::max<qint64>(0, utc.secsTo(here.now));
        const auto number = [&](qint64 value) { return here.locale.toString(value); };
        if (seconds < 60)
            return tr("%1 s ago").arg(number(seconds));
        if (seconds < 3600)
            return tr("%1 min ago").arg(number(seconds / 60));
        if (seconds < 86400)
            return tr("%1 h %2 min ago").arg(number(seconds / 3600), number(seconds / 60 % 60));
        return tr("%1 d %2 h ago").arg(number(seconds / 86400), number(seconds / 3600 % 24));
    }
};

} // namespace

VerdictView viewOf(const Verdict &verdict, const Surroundings &here, const Wording &wording)
{
    const VerdictWords words{.here = here, .wording = wording};
    VerdictView view = std::visit(words, verdict);
    view.steps = stepsAfter(
        verdict, {.sameHand = view.tone == Tone::Again, .hasCompanions = here.companions > 0});
    return view;
}

bool stays(VerdictView::Tone tone)
{
    return tone != Tone::Welcome && tone != Tone::Goodbye && tone != Tone::Again;
}

} // namespace lanyard::ui
