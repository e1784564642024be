// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/GuestScreen.h"

#include "ui/kiosk/CentredLine.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/PlainText.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

GuestScreen::GuestScreen(std::chrono::milliseconds patience, QWidget *parent)
    : QWidget{parent, Qt::Window | Qt::WindowDoesNotAcceptFocus}
    , m_event{centredLine(u"guestEvent"_s, false, {.lines = 2, .smallest = 16, .largest = 72})}
    , m_request{centredLine(u"guestRequest"_s, true, {.lines = 2, .smallest = 18, .largest = 120})}
    , m_name{centredLine(u"guestName"_s, true, {.lines = 2, .smallest = 18, .largest = 220})}
    , m_type{centredLine(u"guestType"_s, false, {.lines = 1, .smallest = 16, .largest = 72})}
    , m_language{
          centredLine(u"guestLanguage"_s, false, {.lines = 1, .smallest = 16, .largest = 48})}
{
    setObjectName(u"guestScreen"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &GuestScreen::showNobody);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(40, 32, 40, 32);
    layout->setSpacing(12);
    layout->addWidget(m_event, 2);
    layout->addWidget(m_request, 3);
    layout->addWidget(m_name, 5);
    layout->addWidget(m_type, 2);
    layout->addWidget(m_language, 1);
    showNobody();
}

void GuestScreen::showEventName(const QString &name)
{
    m_event->setText(plainLine(name));
}

void GuestScreen::openBeside(const QWidget &desk)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(
        screens, [&desk](const QScreen *screen) { return screen != desk.screen(); });
    const bool wasLarge = isFullScreen();
    if (wasLarge)
        showNormal(); // a window manager moves nothing that fills a monitor
    if (other == screens.end()) {
        resize(800, 600);
        show();
        if (wasLarge)
            lower(); // its monitor has gone: the desk comes first
        return;
    }
    setGeometry((*other)->geometry());
    showFullScreen();
}

void GuestScreen::showGuest(const PresentGuest &guest)
{
    render(guest);
    m_patience.start();
}

void GuestScreen::showNobody()
{
    m_patience.stop();
    render(nobodyYet());
}

void GuestScreen::render(const PresentGuest &view)
{
    m_request->setText(view.request);
    m_name->setText(plainLine(view.name));
    m_type->setText(plainLine(view.ticketType));
    m_language->setText(view.language);
    for (FittedLabel *label : {m_name, m_type, m_language})
        label->setVisible(!label->text().isEmpty());
}

void GuestScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_patience.isActive())
        showNobody();
}

void GuestScreen::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    showNobody();
    if (event->spontaneous())
        Q_EMIT closed();
}

} // namespace lanyard::ui
