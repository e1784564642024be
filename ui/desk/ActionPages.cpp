// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ActionPages.h"

#include "ui/desk/AnswersPanel.h"
#include "ui/desk/ApprovalPanel.h"
#include "ui/desk/BadgesPanel.h"
#include "ui/desk/ChoicePanel.h"
#include "ui/desk/CorrectionPanel.h"
#include "ui/desk/DoorsPanel.h"
#include "ui/desk/PartyPanel.h"
#include "ui/desk/StepsPanel.h"
#include "ui/desk/TicketsPanel.h"

namespace lanyard::ui {

ActionPages::ActionPages(QWidget *parent)
    : QStackedWidget{parent}
    , m_choice{new ChoicePanel}
    , m_steps{new StepsPanel}
    , m_answers{new AnswersPanel}
    , m_walkIn{new WalkInPanel}
    , m_correction{new CorrectionPanel}
    , m_party{new PartyPanel}
    , m_doors{new DoorsPanel}
    , m_tickets{new TicketsPanel}
    , m_badges{new BadgesPanel}
    , m_approval{new ApprovalPanel}
{
    for (ActionPanel *panel : std::initializer_list<ActionPanel *>{m_choice,
                                                                   m_steps,
                                                                   m_answers,
                                                                   m_walkIn,
                                                                   m_correction,
                                                                   m_party,
                                                                   m_doors,
                                                                   m_tickets,
                                                                   m_badges}) {
        addWidget(panel);
        connect(panel, &ActionPanel::backWanted, this, &ActionPages::backWanted);
    }
    addWidget(m_approval);
    connectPanels();
}

void ActionPages::connectPanels()
{
    connect(m_choice, &ChoicePanel::chosen, this, &ActionPages::wish);
    connect(m_steps, &StepsPanel::chosen, this, [this](Step step) { begin(step, m_subject); });
    connect(m_answers, &AnswersPanel::answered, this, [this](const Answers &answers) {
        Q_EMIT decided();
        Q_EMIT answersGiven(m_subject.code, answers);
    });
    connect(m_walkIn, &WalkInPanel::nameTyped, this, &ActionPages::alikesAsked);
    connect(m_walkIn, &WalkInPanel::registrationWanted, this, [this](const WalkInView &who) {
        Q_EMIT decided();
        Q_EMIT walkInWanted(who);
        m_walkIn->clear(); // the next one is somebody else
    });
    connect(m_walkIn, &WalkInPanel::alikeChosen, this, &ActionPages::personChosen);
    connect(m_correction,
            &CorrectionPanel::correctionWanted,
            this,
            [this](const QMap<QString, QString> &texts) {
                Q_EMIT decided();
                Q_EMIT correctionWanted(m_subject.code, texts);
            });
    connect(m_party, &PartyPanel::admissionsWanted, this, [this](const QStringList &codes) {
        Q_EMIT decided();
        Q_EMIT partyAdmissionsWanted(codes);
    });
    connect(m_approval, &ApprovalPanel::agreed, this, &ActionPages::approvalGiven);
    connect(m_approval, &ApprovalPanel::dismissed, this, &ActionPages::backWanted);
    connect(m_tickets, &TicketsPanel::chosen, this, &ActionPages::ticketChosen);
    connect(m_doors, &DoorsPanel::doorsChosen, this, &ActionPages::doorsChosen);
}

void ActionPages::begin(Step step, const Subject &subject)
{
    m_step = step;
    m_subject = subject;
    switch (step) {
    case Step::Paid:
    case Step::TakeBack:
    case Step::LetIn:
    case Step::Swap:
    case Step::Note:
    case Step::Reissue:
    case Step::Block:
    case Step::Unblock:
        m_choice->render(choiceFor(step, subject, m_ticketTypes));
        turnTo(m_choice);
        break;
    case Step::More:
        m_steps->render(subject);
        turnTo(m_steps);
        break;
    case Step::Correct:
        m_correction->render(subject);
        turnTo(m_correction);
        Q_EMIT importedAsked(subject.code);
        break;
    case Step::WalkIn: turnTo(m_walkIn); break;
    case Step::Party: Q_EMIT partyAsked(subject.code); break;
    case Step::BadgeAgain: Q_EMIT badgeWanted(subject.code, {}); break;
    case Step::Leave:
        Q_EMIT decided();
        Q_EMIT exitWanted(subject.code);
        break;
    case Step::LookUp:
    case Step::LastGuest:
    case Step::Noted: break; // the window's own
    }
}

/// The step that needed words has them now.
void ActionPages::wish(const QString &words)
{
    const QString &code = m_subject.code;
    Q_EMIT decided();
    switch (m_step) {
    case Step::Paid: Q_EMIT paymentWanted(code, words); break;
    case Step::TakeBack: Q_EMIT undoWanted(code, words); break;
    case Step::LetIn: Q_EMIT overrideWanted(code, words); break;
    case Step::Swap: Q_EMIT swapWanted(code, words); break;
    case Step::Note: Q_EMIT noteWanted(code, words); break;
    case Step::Reissue: Q_EMIT reissueWanted(code, words); break;
    case Step::Block: Q_EMIT blockWanted(code, words); break;
    case Step::Unblock: Q_EMIT unblockWanted(code, words); break;
    case Step::BadgeAgain: Q_EMIT badgeWanted(code, words); break;
    case Step::Noted:
    case Step::Party:
    case Step::LookUp:
    case Step::WalkIn:
    case Step::Leave:
    case Step::Correct:
    case Step::LastGuest:
    case Step::More: break; // these need no words
    }
}

void ActionPages::askFor(const Subject &subject, const QList<Question> &questions)
{
    m_subject = subject;
    m_answers->render(subject, questions);
    turnTo(m_answers);
}

void ActionPages::chooseDoors(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    m_doors->render(doors, served);
    turnTo(m_doors);
}

void ActionPages::offer(const TicketsView &tickets)
{
    m_tickets->render(tickets);
    turnTo(m_tickets);
}

void ActionPages::giveUp()
{
    m_walkIn->clear();
}

void ActionPages::turnTo(ActionPanel *panel)
{
    setCurrentWidget(panel);
    Q_EMIT pageWanted();
    panel->takeKeyboard();
}

void ActionPages::showTicketTypes(const QStringList &types)
{
    m_ticketTypes = types;
    m_walkIn->showTicketTypes(types);
}

void ActionPages::showAlikes(const QList<FoundPerson> &people, const QString &searched)
{
    QList<PersonView> views;
    for (const FoundPerson &person : people)
        views.append(viewOf(person));
    m_walkIn->showAlikes(views, searched);
}

void ActionPages::showParty(const QString &code, const QList<FoundPerson> &people)
{
    if (code != m_subject.code)
        return;
    QList<PersonView> views;
    for (const FoundPerson &person : people)
        views.append(viewOf(person));
    m_party->render(views);
    turnTo(m_party);
}

void ActionPages::showBadges()
{
    turnTo(m_badges);
}

void ActionPages::askWhyAgain(const QString &code, int badges)
{
    if (code != m_subject.code || m_step != Step::BadgeAgain)
        return;
    m_choice->render(reprintChoice(m_subject, badges));
    turnTo(m_choice);
}

void ActionPages::askForApproval(Act act, const QList<Operator> &everybody)
{
    m_approval->ask(act, everybody);
    setCurrentWidget(m_approval);
    Q_EMIT pageWanted();
    m_approval->setFocus();
}

void ActionPages::refuseApproval(const AuthoriseAct::Outcome &outcome)
{
    m_approval->refuse(outcome);
}

bool ActionPages::asksForApproval() const
{
    return currentWidget() == m_approval;
}

void ActionPages::showImported(const QString &code, const QMap<QString, QString> &texts)
{
    m_correction->showImported(code, texts);
}

} // namespace lanyard::ui
