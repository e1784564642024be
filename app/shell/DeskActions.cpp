// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskActions.h"

#include "app/shell/Workers.h"
#include "ui/desk/ActionPages.h"
#include "ui/desk/DeskWindow.h"
#include "ui/desk/OutcomeWords.h"

#include <QLocale>

namespace lanyard::shell {

using ui::ActionPages;
using ui::OutcomeWords;

DeskActions::DeskActions(ui::DeskWindow &window, Workers &workers, DeskSession &session)
    : m_window{window}
    , m_workers{workers}
    , m_session{session}
{
    wireWishes();
    wireActs();
    wireLookUps();
    wireOutcomes();
    wireApproval();
}

/// What any volunteer may do.
void DeskActions::wireWishes()
{
    ActionPages &pages = m_window.actions();
    connect(&pages, &ActionPages::badgeWanted, this, &DeskActions::printAgain);
    connect(
        &pages, &ActionPages::noteWanted, this, [this](const QString &code, const QString &text) {
            attempt([=](DeskDeeds &deeds, const Credentials &) { deeds.note(code, text); });
        });
    connect(&pages,
            &ActionPages::correctionWanted,
            this,
            [this](const QString &code, const QMap<QString, QString> &texts) {
                attempt([=](DeskDeeds &deeds, const Credentials &) { deeds.correct(code, texts); });
            });
    connect(&pages,
            &ActionPages::answersGiven,
            this,
            [this](const QString &code, const Answers &answers) {
                attempt(
                    [=, served = m_session.servedDoors()](DeskDeeds &deeds, const Credentials &) {
                        deeds.answer(code, answers, served);
                    });
            });
    connect(&pages, &ActionPages::exitWanted, this, [this](const QString &code) {
        attempt([=, served = m_session.servedDoors()](DeskDeeds &deeds, const Credentials &) {
            deeds.letOut(code, served);
        });
    });
    connect(&pages, &ActionPages::walkInWanted, this, [this](const ui::WalkInView &who) {
        const Newcomer newcomer{
            .name = who.name, .company = who.company, .ticketType = who.ticketType};
        attempt([=, served = m_session.servedDoors()](DeskDeeds &deeds, const Credentials &) {
            deeds.walkIn(newcomer, served);
        });
    });
    connect(&pages, &ActionPages::partyAdmissionsWanted, this, [this](const QStringList &codes) {
        attempt([=, served = m_session.servedDoors()](DeskDeeds &deeds, const Credentials &) {
            deeds.admitParty(codes, served);
        });
    });
}

/// What may take a second person.
void DeskActions::wireActs()
{
    ActionPages &pages = m_window.actions();
    const auto on = [this, &pages](auto signal, auto deed) {
        connect(&pages, signal, this, [this, deed](const QString &code, const QString &words) {
            attempt(
                [=, served = m_session.servedDoors()](DeskDeeds &deeds, const Credentials &second) {
                    deed(deeds, code, words, served, second);
                });
        });
    };
    using Doors = DeskDeeds::Served;
    on(&ActionPages::undoWanted,
       [](auto &deeds, auto &code, auto &reason, const Doors &served, auto &second) {
           deeds.undo(code, reason, served, second);
       });
    on(&ActionPages::overrideWanted,
       [](auto &deeds, auto &code, auto &reason, const Doors &served, auto &second) {
           deeds.letIn(code, reason, served, second);
       });
    on(&ActionPages::paymentWanted,
       [](auto &deeds, auto &code, auto &how, const Doors &served, auto &second) {
           deeds.pay(code, how, served, second);
       });
    on(&ActionPages::swapWanted,
       [](auto &deeds, auto &code, auto &type, const Doors &, auto &second) {
           deeds.swap(code, type, second);
       });
    on(&ActionPages::reissueWanted,
       [](auto &deeds, auto &code, auto &reason, const Doors &, auto &second) {
           deeds.reissue(code, reason, second);
       });
    on(&ActionPages::blockWanted,
       [](auto &deeds, auto &code, auto &reason, const Doors &, auto &second) {
           deeds.block(code, reason, second);
       });
    on(&ActionPages::unblockWanted,
       [](auto &deeds, auto &code, auto &reason, const Doors &, auto &second) {
           deeds.unblock(code, reason, second);
       });
}

void DeskActions::printAgain(const QString &code, const QString &reason)
{
    const Printing &printing = m_session.settings.printing;
    if (!printing.prints()) {
        Q_EMIT noPrinterChosen();
        return;
    }
    attempt([=, limit = printing.reprintLimit](DeskDeeds &deeds, const Credentials &second) {
        deeds.printAgain(code, reason, limit, second);
    });
}

void DeskActions::wireLookUps()
{
    ActionPages &pages = m_window.actions();
    DeskDeeds &deeds = m_workers.desk.deeds();
    connect(&deeds,
            &DeskDeeds::reprintReasonNeeded,
            &pages,
            [&pages](const Registration &who, int badges) {
                pages.askWhyAgain(who.code.text(), badges);
            });
    connect(&pages, &ActionPages::partyAsked, this, [this](const QString &code) {
        Workers::post(m_workers.desk, [code](EventDesk &desk) { desk.deeds().tellParty(code); });
    });
    connect(&pages, &ActionPages::importedAsked, this, [this](const QString &code) {
        Workers::post(m_workers.desk, [code](EventDesk &desk) { desk.deeds().tellImported(code); });
    });
    connect(&pages, &ActionPages::alikesAsked, this, [this](const QString &name) {
        Workers::post(m_workers.view, [name](EventView &view) { view.findAlikes(name); });
    });
    connect(&deeds, &DeskDeeds::partyTold, &pages, &ActionPages::showParty);
    connect(&deeds, &DeskDeeds::importedTold, &pages, &ActionPages::showImported);
    connect(&m_workers.view, &EventView::alikesFound, &pages, &ActionPages::showAlikes);
    connect(&m_workers.view,
            &EventView::ticketTypesListed,
            this,
            [this](const QList<TicketType> &types) {
                QStringList names;
                for (const TicketType &type : types) {
                    if (!type.online)
                        names.append(type.name);
                }
                m_window.actions().showTicketTypes(names);
            });
}

void DeskActions::wireOutcomes()
{
    DeskDeeds &deeds = m_workers.desk.deeds();
    connect(&deeds,
            &DeskDeeds::undone,
            this,
            [this](const Registration &who, const StandingAdmission &admission) {
                ui::Surroundings here;
                here.zone = zoneOf(m_session.event);
                m_window.showOutcome(OutcomeWords::undone(who, admission, here));
                Q_EMIT admissionTakenBack();
            });
    const auto show = [this, &deeds](auto signal, auto words) {
        connect(&deeds, signal, this, [this, words](const Registration &who) {
            m_window.showOutcome(words(who));
        });
    };
    show(&DeskDeeds::nothingToUndo, &OutcomeWords::nothingToUndo);
    show(&DeskDeeds::corrected, &OutcomeWords::corrected);
    show(&DeskDeeds::swapped, &OutcomeWords::swapped);
    show(&DeskDeeds::noteAdded, &OutcomeWords::noteAdded);
    connect(&deeds, &DeskDeeds::reissued, this, [this](const Registration &who) {
        const bool prints = m_session.settings.printing.prints();
        m_window.showOutcome(OutcomeWords::reissued(who, prints));
    });
    connect(&m_workers.desk.badges(),
            &BadgeDesk::issuedAgain,
            this,
            [this](const Registration &who, const QString &reason) {
                m_window.showOutcome(OutcomeWords::badgeAgain(who, reason));
            });
    show(&DeskDeeds::blocked, &OutcomeWords::blocked);
    show(&DeskDeeds::unblocked, &OutcomeWords::unblocked);
}

void DeskActions::wireApproval()
{
    ActionPages &pages = m_window.actions();
    DeskDeeds &deeds = m_workers.desk.deeds();
    connect(&deeds, &DeskDeeds::approvalNeeded, &pages, &ActionPages::askForApproval);
    connect(
        &deeds, &DeskDeeds::approvalRefused, this, [this](const AuthoriseAct::Outcome &outcome) {
            const auto *unknown = std::get_if<NotRecognised>(&outcome);
            const QString scanned = std::exchange(m_scanned, {});
            if (!unknown || scanned.isEmpty()) {
                m_window.actions().refuseApproval(outcome);
                return;
            }
            m_window.showIdle();
            Q_EMIT m_window.admissionWanted(scanned); // a guest's ticket after all
        });
    connect(&pages, &ActionPages::approvalGiven, this, [this](const Credentials &second) {
        m_scanned.clear();
        attemptAgain(second);
    });
}

bool DeskActions::tryAsApproval(const QString &scanned)
{
    if (!m_window.asksForApproval())
        return false;
    m_scanned = scanned;
    attemptAgain({{}, scanned});
    return true;
}

void DeskActions::attempt(const Deed &deed)
{
    m_deed = deed;
    attemptAgain({});
}

void DeskActions::attemptAgain(const Credentials &second)
{
    Workers::post(m_workers.desk,
                  [deed = m_deed, second](EventDesk &desk) { deed(desk.deeds(), second); });
}

} // namespace lanyard::shell
