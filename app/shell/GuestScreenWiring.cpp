// SPDX-License-Identifier: Apache-2.0
#include "app/shell/GuestScreenWiring.h"

#include "app/domain/GuestLanguage.h"
#include "app/shell/DeskSession.h"
#include "app/shell/Languages.h"
#include "app/shell/Workers.h"

namespace lanyard::shell {

GuestScreenWiring::GuestScreenWiring(const Workers &workers, const DeskSession &session)
    : m_session{session}
{
    const EventDesk &desk = workers.desk;
    const DeskDeeds &deeds = workers.desk.deeds();
    connect(&desk, &EventDesk::judged, this, [this](const Verdict &verdict) {
        if (const auto *in = std::get_if<Admitted>(&verdict))
            show(in->who);
        else
            clear();
    });
    connect(&desk, &EventDesk::partyJudged, this, &GuestScreenWiring::clear);
    connect(&desk, &EventDesk::severalTicketsSeen, this, &GuestScreenWiring::clear);
    connect(&deeds, &DeskDeeds::undone, this, &GuestScreenWiring::clear);
    connect(&deeds, &DeskDeeds::corrected, this, [this](const Registration &who) {
        if (who.id == m_shown)
            show(who);
    });
    connect(&m_screen, &ui::GuestScreen::closed, this, &GuestScreenWiring::closedByHand);
}

void GuestScreenWiring::apply(const QWidget &desk)
{
    const bool wanted = m_session.settings.guestScreen && !m_session.path.isEmpty();
    if (wanted && !m_screen.isVisible())
        m_screen.openBeside(desk);
    else if (!wanted)
        hide();
}

void GuestScreenWiring::hide()
{
    clear();
    m_screen.hide();
}

void GuestScreenWiring::showEvent()
{
    clear();
    m_screen.showEventName(m_session.event.name);
}

void GuestScreenWiring::show(const Registration &who)
{
    m_shown = who.id;
    const QString language = languageOf(who);
    if (!Languages::offered().contains(language)) {
        m_screen.showGuest(ui::presentGuestOf(who, {}));
        return;
    }
    const bool hasWords = Languages::load(m_words, language);
    m_screen.showGuest(ui::presentGuestOf(who, {language, hasWords ? &m_words : nullptr}));
}

void GuestScreenWiring::clear()
{
    m_shown = {};
    m_screen.showNobody();
}

} // namespace lanyard::shell
