// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ChoiceView.h"

#include "ui/kit/PlainText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)

public:
    const Subject &subject;

    ChoiceView paid() const
    {
        return {.head = head(u"tick"_s,
                             tr("Paid here"),
                             tr("Take the money for %1 first. Then they are checked in.")
                                 .arg(isolated(subject.ticket))),
                .choices = {tr("Cash"), tr("Card"), tr("By phone"), tr("Showed the receipt")},
                .prompt = tr("or how it was paid"),
                .deed = tr("Paid, check in"),
                .icon = u"tick"_s};
    }
    ChoiceView takeBack() const
    {
        return {.head = head(u"back"_s,
                             tr("Take the check-in back"),
                             tr("As if they had not come in. The record keeps both.")),
                .choices = {tr("Wrong person"),
                            tr("Wrong door"),
                            tr("Went away again at once"),
                            tr("Just trying")},
                .prompt = tr("or another reason"),
                .deed = tr("Take back"),
                .icon = u"back"_s};
    }
    ChoiceView letIn() const
    {
        return {.head = head(u"door"_s,
                             tr("Let in although the door says no"),
                             tr("The reason is written down with your name.")),
                .choices = {tr("The organiser said so"),
                            tr("The ticket is theirs, shown by an ID"),
                            tr("Accompanies somebody who needs help"),
                            tr("The record is wrong")},
                .prompt = tr("or another reason"),
                .deed = tr("Let in"),
                .icon = u"door"_s};
    }
    ChoiceView swap(const QStringList &ticketTypes) const
    {
        QStringList others = ticketTypes;
        others.removeAll(subject.ticket);
        return {.head = head(u"badge"_s,
                             tr("Give another ticket"),
                             tr("Has %1 now.").arg(isolated(subject.ticket))),
                .choices = others,
                .prompt = {},
                .deed = tr("Swap"),
                .icon = u"badge"_s};
    }
    ChoiceView note() const
    {
        return {.head = head(u"note"_s,
                             tr("Add a note"),
                             tr("Every desk sees it at the next scan and has to confirm it.")),
                .choices = {tr("VIP: call the host"),
                            tr("Deposit open"),
                            tr("Something lies here for them"),
                            tr("Send them to the help desk")},
                .prompt = tr("or your own words"),
                .deed = tr("Add the note"),
                .icon = u"note"_s};
    }
    ChoiceView reissue() const
    {
        return {.head = head(u"badge"_s,
                             tr("New badge with a new code"),
                             tr("The old ticket and the old badge let nobody in any more.")),
                .choices = {tr("Lost"), tr("Stolen"), tr("Damaged"), tr("Given to somebody else")},
                .prompt = tr("or another reason"),
                .deed = tr("Print a new badge"),
                .icon = u"printer"_s};
    }
    static QString neverCameOut() { return tr("Never came out"); }
    ChoiceView reprint(int badges) const
    {
        return {.head = head(u"printer"_s,
                             tr("Why another badge?"),
                             badges == 1 ? tr("They have one already. The reason is written down.")
                                         : tr("They have %1 already. The reason is written down.")
                                               .arg(QLocale{}.toString(badges))),
                .choices = {tr("Lost"), tr("Damaged"), tr("Wrong name"), neverCameOut()},
                .prompt = tr("or another reason"),
                .deed = tr("Print again"),
                .icon = u"printer"_s};
    }
    ChoiceView block() const
    {
        return {.head = head(u"cross"_s, tr("Block"), tr("No door lets them in any more.")),
                .choices = {tr("The organiser said so"), tr("Misconduct"), tr("Stolen ticket")},
                .prompt = tr("or another reason"),
                .deed = tr("Block"),
                .icon = u"cross"_s};
    }
    ChoiceView unblock() const
    {
        return {.head = head(u"tick"_s, tr("Unblock"), tr("Doors may let them in again.")),
                .choices = {tr("The organiser said so"), tr("Blocked by mistake")},
                .prompt = tr("or another reason"),
                .deed = tr("Unblock"),
                .icon = u"tick"_s};
    }

private:
    HeadView head(const QString &icon, const QString &headline, const QString &sentence) const
    {
        return {icon, headline, subject.name, sentence};
    }
};

} // namespace

ChoiceView reprintChoice(const Subject &subject, int badges)
{
    return ChoiceWords{subject}.reprint(badges);
}

QString neverCameOut()
{
    return ChoiceWords::neverCameOut();
}

ChoiceView choiceFor(Step step, const Subject &subject, const QStringList &ticketTypes)
{
    const ChoiceWords words{subject};
    switch (step) {
    case Step::Paid: return words.paid();
    case Step::TakeBack: return words.takeBack();
    case Step::LetIn: return words.letIn();
    case Step::Swap: return words.swap(ticketTypes);
    case Step::Note: return words.note();
    case Step::Reissue: return words.reissue();
    case Step::Block: return words.block();
    case Step::Unblock: return words.unblock();
    case Step::Noted:
    case Step::BadgeAgain:
    case Step::Party:
    case Step::LookUp:
    case Step::WalkIn:
    case Step::Leave:
    case Step::Correct:
    case Step::LastGuest:
    case Step::More: break;
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::ui
