// SPDX-License-Identifier: Apache-2.0
#include "app/shell/GuestScreenWiring.h"

#include "app/domain/GuestLanguage.h"
#include "app/shell/DeskSession.h"
#include "app/shell/Languages.h"
#include "app/shell/Workers.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

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
    // Later: Qt still moves windows off the monitor that has gone.
    connect(qGuiApp,
            &QGuiApplication::screenAdded,
            this,
            &GuestScreenWiring::follow,
            Qt::QueuedConnection);
    connect(qGuiApp,
            &QGuiApplication::screenRemoved,
            this,
            &GuestScreenWiring::follow,
            Qt::QueuedConnection);
}

void GuestScreenWiring::apply(const QWidget &desk)
{
    m_desk = &desk;
    if (const QWindow *const window = desk.windowHandle())
        connect(window,
                &QWindow::screenChanged,
                this,
                &GuestScreenWiring::follow,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
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

void GuestScreenWiring::setLocked(bool locked)
{
    m_locked = locked;
    clear();
    follow();
}

void GuestScreenWiring::follow()
{
    if (m_desk && m_screen.isVisible() && m_screen.screen() == m_desk->screen())
        m_screen.openBeside(*m_desk);
}

void GuestScreenWiring::show(const Registration &who)
{
    if (m_locked)
        return;
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
