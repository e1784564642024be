// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PersonWiring.h"

#include "app/ports/Wording.h"
#include "app/shell/Approvals.h"
#include "app/shell/Workers.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/PersonPage.h"

namespace lanyard::shell {

using ui::PersonDeed;
using ui::PersonPage;
using ui::PersonWish;

PersonWiring::PersonWiring(ui::OfficeWindow &office,
                           Workers &workers,
                           const DeskSession &session,
                           Approvals &approvals,
                           const Wording &wording)
    : m_office{office}
    , m_page{office.person()}
    , m_workers{workers}
    , m_session{session}
    , m_approvals{approvals}
    , m_wording{wording}
{
    wireReading();
    wireDeeds();
    wireOutcomes();
}

void PersonWiring::wireReading()
{
    connect(&m_page, &PersonPage::personWanted, this, [this](const QString &code) {
        Workers::post(m_workers.history, [code](HistoryView &view) { view.tellPerson(code); });
    });
    connect(&m_workers.history, &HistoryView::personTold, &m_page, &PersonPage::showPerson);
    connect(&m_workers.history, &HistoryView::personFailed, this, [this](const Failure &failure) {
        m_page.showFailure(m_wording.sentence(failure));
    });
}

void PersonWiring::wireDeeds()
{
    connect(&m_page,
            &PersonPage::deedWanted,
            this,
            [this](const QString &code, const PersonWish &wish) {
                if (wish.deed == PersonDeed::Print && !m_session.settings.printing.prints())
                    m_page.showFailure(m_wording.sentence({Failure::Kind::NoPrinter, {}, {}}));
                else
                    attempt(deedOf(code, wish));
            });
}

PersonWiring::Deed PersonWiring::deedOf(const QString &code, const PersonWish &wish) const
{
    const auto on = [code](auto deed) {
        return [code, deed](DeskDeeds &deeds, const Credentials &second) {
            deed(deeds, code, second);
        };
    };
    switch (wish.deed) {
    case PersonDeed::Admit: return admissionOf(code, wish);
    case PersonDeed::Undo:
        return on([wish](auto &deeds, auto &who, auto &second) {
            deeds.undo(who, wish.text, {wish.door}, second);
        });
    case PersonDeed::Print:
        return on([wish, limit = m_session.settings.printing.reprintLimit](
                      auto &deeds, auto &who, auto &second) {
            deeds.printAgain(who, wish.text, limit, second);
        });
    case PersonDeed::Correct:
        return on([wish](auto &deeds, auto &who, auto &) { deeds.correct(who, wish.corrected); });
    case PersonDeed::Note:
        return on([wish](auto &deeds, auto &who, auto &) { deeds.note(who, wish.text); });
    case PersonDeed::Pay:
        return on([wish](auto &deeds, auto &who, auto &second) {
            deeds.markPaid(who, wish.text, second);
        });
    case PersonDeed::Swap:
        return on([wish](auto &deeds, auto &who, auto &second) {
            deeds.swap(who, wish.ticketType, second);
        });
    case PersonDeed::Reissue:
        return on([wish](auto &deeds, auto &who, auto &second) {
            deeds.reissue(who, wish.text, second);
        });
    case PersonDeed::Block:
        return on(
            [wish](auto &deeds, auto &who, auto &second) { deeds.block(who, wish.text, second); });
    case PersonDeed::Unblock:
        return on([wish](auto &deeds, auto &who, auto &second) {
            deeds.unblock(who, wish.text, second);
        });
    }
    Q_UNREACHABLE();
}

/// A reason sets the door's refusal aside; without one the door decides.
PersonWiring::Deed PersonWiring::admissionOf(const QString &code, const PersonWish &wish) const
{
    return [code, wish](DeskDeeds &deeds, const Credentials &second) {
        if (wish.text.isEmpty())
            deeds.answer(code, {}, {wish.door});
        else
            deeds.letIn(code, wish.text, {wish.door}, second);
    };
}

void PersonWiring::attempt(const Deed &deed)
{
    m_deed = deed;
    Workers::post(m_workers.desk, [deed](EventDesk &desk) { deed(desk.officeDeeds(), {}); });
}

void PersonWiring::attemptWithAnother(Act act)
{
    m_approvals.send([this, act, deed = m_deed](const Credentials &second) {
        Workers::post(m_workers.desk, [act, deed, second](EventDesk &desk) {
            if (desk.authorise(act, second))
                deed(desk.officeDeeds(), second);
        });
    });
}

void PersonWiring::wireOutcomes()
{
    const DeskDeeds &deeds = m_workers.desk.officeDeeds();
    connect(&deeds, &DeskDeeds::approvalNeeded, this, &PersonWiring::attemptWithAnother);
    connect(&deeds, &DeskDeeds::undone, this, &PersonWiring::showDone);
    for (const auto done : {&DeskDeeds::paid,
                            &DeskDeeds::swapped,
                            &DeskDeeds::noteAdded,
                            &DeskDeeds::reissued,
                            &DeskDeeds::blocked,
                            &DeskDeeds::unblocked,
                            &DeskDeeds::corrected})
        connect(&deeds, done, this, &PersonWiring::showDone);
    for (const auto printing : {&DeskDeeds::badgeWanted, &DeskDeeds::badgeWantedAgain})
        connect(&deeds, printing, this, &PersonWiring::showDone);
    connect(&deeds, &DeskDeeds::judged, this, [this](const AdmitAttendee::Judged &judged) {
        const Registration *who = personIn(judged.verdict);
        if (std::holds_alternative<AnswerNeeded>(judged.verdict))
            m_page.showQuestionFirst(); // no record says so
        else if (who)
            showDone(*who);
    });
    connect(&deeds, &DeskDeeds::nothingToUndo, &m_page, &PersonPage::showNothingToUndo);
    connect(&deeds, &DeskDeeds::failed, this, [this](const Failure &failure) {
        m_page.showFailure(m_wording.sentence(failure));
    });
}

void PersonWiring::showDone(const Registration &who)
{
    m_page.showDone(who.code.text());
    Q_EMIT peopleChanged();
}

} // namespace lanyard::shell
