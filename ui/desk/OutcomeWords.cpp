// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/OutcomeWords.h"

#include "ui/kit/PlainText.h"

namespace lanyard::ui {

namespace {

using Tone = VerdictView::Tone;

VerdictView about(const Registration &who, Tone tone, const QString &headline)
{
    VerdictView view;
    view.tone = tone;
    view.headline = headline;
    view.subject = subjectOf(who);
    view.name = view.subject.name;
    view.company = who.company;
    view.ticket = who.type.name;
    view.ticketColour = who.type.colour;
    view.steps = {Step::BadgeAgain, Step::Note, Step::More};
    return view;
}

} // namespace

VerdictView OutcomeWords::undone(const Registration &who,
                                 const StandingAdmission &admission,
                                 const Surroundings &here)
{
    VerdictView view = about(who, Tone::Again, tr("Taken back"));
    const QTime time = admission.at.toTimeZone(here.zone).time();
    view.fact
        = tr("The check-in of %1 at %2 counts no longer.")
              .arg(here.locale.toString(time, QLocale::ShortFormat), isolated(admission.doorName));
    view.next = tr("Scan the next ticket");
    view.steps = {Step::Note, Step::More};
    return view;
}

VerdictView OutcomeWords::nothingToUndo(const Registration &who)
{
    VerdictView view = about(who, Tone::Attention, tr("Nothing to take back"));
    view.fact = tr("They are not checked in.");
    view.next = tr("Scan the next ticket");
    view.steps = {Step::Note, Step::More};
    return view;
}

VerdictView OutcomeWords::corrected(const Registration &who)
{
    VerdictView view = about(who, Tone::Again, tr("Corrected"));
    view.next = tr("Print the badge (F5), or scan the next ticket");
    return view;
}

VerdictView OutcomeWords::swapped(const Registration &who)
{
    VerdictView view = about(who, Tone::Again, tr("Has another ticket now"));
    view.next = tr("Print the badge (F5), or scan the next ticket");
    return view;
}

VerdictView OutcomeWords::noteAdded(const Registration &who)
{
    VerdictView view = about(who, Tone::Again, tr("The note is kept"));
    view.note = who.notes;
    view.next = tr("Scan the next ticket");
    return view;
}

VerdictView OutcomeWords::reissued(const Registration &who, bool prints)
{
    VerdictView view = about(who, Tone::Again, tr("New badge"));
    view.fact = tr("The old ticket and the old badge let nobody in any more.");
    view.next = prints ? tr("Give them the new badge from the printer")
                       : tr("No printer here: have it printed at another desk");
    return view;
}

VerdictView OutcomeWords::badgeAgain(const Registration &who, const QString &reason)
{
    VerdictView view = about(who, Tone::Again, tr("Another badge"));
    view.fact = tr("Reason: %1").arg(isolated(reason));
    view.next = tr("Give them the badge from the printer");
    return view;
}

VerdictView OutcomeWords::blocked(const Registration &who)
{
    VerdictView view = about(who, Tone::Refuse, tr("Blocked"));
    view.fact = tr("No door lets them in any more.");
    view.next = tr("Scan the next ticket");
    view.steps = {Step::Note, Step::More};
    return view;
}

VerdictView OutcomeWords::unblocked(const Registration &who)
{
    VerdictView view = about(who, Tone::Again, tr("No longer blocked"));
    view.fact = tr("They are not checked in by that.");
    view.next = tr("Scan their ticket");
    view.steps = {Step::Note, Step::More};
    return view;
}

VerdictView OutcomeWords::partyAdmitted(const QStringList &admitted,
                                        const QStringList &refused,
                                        const QLocale &locale)
{
    const auto list = [&locale](const QStringList &names) {
        QStringList shown;
        for (const QString &name : names)
            shown.append(isolated(name));
        return locale.createSeparatedList(shown);
    };
    VerdictView view;
    view.tone = refused.isEmpty() ? Tone::Welcome : Tone::Attention;
    view.headline = tr("%1 checked in").arg(locale.toString(admitted.size()));
    view.name = list(admitted);
    view.next = tr("Let them in");
    if (!refused.isEmpty()) {
        view.fact = tr("Not let in: %1").arg(list(refused));
        view.next = tr("Let in the others; scan these one by one");
    }
    return view;
}

} // namespace lanyard::ui
