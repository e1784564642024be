// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/AuthoriseAct.h"
#include "ui/desk/Step.h"
#include "ui/desk/WalkInPanel.h"

#include <QStackedWidget>

namespace lanyard::ui {

class AnswersPanel;
class ApprovalPanel;
class BadgesPanel;
class ChoicePanel;
class CorrectionPanel;
class DoorsPanel;
class PartyPanel;
class StepsPanel;
class TicketsPanel;
struct TicketsView;

/// The pages on which something is done, one at a time. Each wish names its person by their code.
class ActionPages final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ActionPages(QWidget *parent = nullptr);

    /// Shows the page of @p step, or wishes at once where it needs none.
    void begin(Step step, const Subject &subject);
    void askFor(const Subject &subject, const QList<Question> &questions);
    void chooseDoors(const QList<Door> &doors, const QList<Id<Door>> &served);
    void offer(const TicketsView &tickets);
    [[nodiscard]] BadgesPanel &badges() const { return *m_badges; }
    [[nodiscard]] bool asksForApproval() const;
    /// Nothing of it is wanted any more: what was typed goes.
    void giveUp();

public Q_SLOTS:
    void showTicketTypes(const QStringList &types);
    void showAlikes(const QList<lanyard::FoundPerson> &people, const QString &searched);
    void showParty(const QString &code, const QList<lanyard::FoundPerson> &people);
    void askForApproval(lanyard::Act act, const QList<lanyard::Operator> &everybody);
    void refuseApproval(const lanyard::AuthoriseAct::Outcome &outcome);
    void showImported(const QString &code, const QMap<QString, QString> &texts);
    void showBadges();
    /// They have @p badges already: why another one?
    void askWhyAgain(const QString &code, int badges);

Q_SIGNALS:
    void pageWanted(); ///< there is a page to look at now
    void backWanted();
    void decided(); ///< before each wish that changes something about the person

    /// @p reason is empty until askWhyAgain() was answered.
    void badgeWanted(const QString &code, const QString &reason);
    void exitWanted(const QString &code);
    void undoWanted(const QString &code, const QString &reason);
    void overrideWanted(const QString &code, const QString &reason);
    void paymentWanted(const QString &code, const QString &how);
    void swapWanted(const QString &code, const QString &ticketType);
    void noteWanted(const QString &code, const QString &text);
    void reissueWanted(const QString &code, const QString &reason);
    void blockWanted(const QString &code, const QString &reason);
    void unblockWanted(const QString &code, const QString &reason);
    void correctionWanted(const QString &code, const QMap<QString, QString> &texts);
    void answersGiven(const QString &code, const lanyard::Answers &answers);
    void walkInWanted(const lanyard::ui::WalkInView &who);
    void partyAdmissionsWanted(const QStringList &codes);
    void doorsChosen(const QList<lanyard::Id<lanyard::Door>> &doors);
    void ticketChosen(const QString &scanned);
    void personChosen(const lanyard::ui::PersonView &person);

    void approvalGiven(const lanyard::Credentials &second);
    void partyAsked(const QString &code);
    void importedAsked(const QString &code);
    void alikesAsked(const QString &name);

private:
    void connectPanels();
    void turnTo(ActionPanel *panel);
    void wish(const QString &words);

    ChoicePanel *m_choice;
    StepsPanel *m_steps;
    AnswersPanel *m_answers;
    WalkInPanel *m_walkIn;
    CorrectionPanel *m_correction;
    PartyPanel *m_party;
    DoorsPanel *m_doors;
    TicketsPanel *m_tickets;
    BadgesPanel *m_badges;
    ApprovalPanel *m_approval;
    QStringList m_ticketTypes;
    Subject m_subject;
    Step m_step = Step::More;
};

} // namespace lanyard::ui
