// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/GreetingPage.h"

#include "ui/kiosk/CentredLine.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QPushButton *button(const QString &objectName, const QIcon &icon, bool main)
{
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    made->setIcon(icon);
    made->setProperty("main", main);
    setTouchable(*made, main ? 4.5 : 3.4);
    setScale(*made, main ? 1.6 : 1.2, main);
    return made;
}

} // namespace

GreetingPage::GreetingPage(QWidget *parent)
    : QWidget{parent}
    , m_welcome{centredLine(
          u"greetingWelcome"_s, true, {.lines = 1, .smallest = 18, .largest = 80})}
    , m_badgeTitle{centredLine(
          u"greetingBadgeTitle"_s, false, {.lines = 2, .smallest = 16, .largest = 40})}
    , m_name{centredLine(u"greetingName"_s, true, {.lines = 2, .smallest = 18, .largest = 160})}
    , m_company{centredLine(
          u"greetingCompany"_s, false, {.lines = 2, .smallest = 16, .largest = 72})}
    , m_type{centredLine(u"greetingType"_s, false, {.lines = 1, .smallest = 14, .largest = 44})}
    , m_print{button(u"greetingPrint"_s, lineIcon(u"printer"_s, QPalette::HighlightedText), true)}
    , m_correct{button(u"greetingCorrect"_s, lineIcon(u"note"_s), false)}
{
    setObjectName(u"kioskGreeting"_s);
    auto *badge = new QWidget;
    badge->setObjectName(u"greetingBadge"_s);
    badge->setAttribute(Qt::WA_StyledBackground);
    badge->setProperty("card", true);
    auto *lines = new QVBoxLayout{badge};
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(6);
    lines->addWidget(m_name, 4);
    lines->addWidget(m_company, 2);
    lines->addWidget(m_type, 1);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_welcome, 2);
    layout->addWidget(m_badgeTitle, 1);
    layout->addWidget(badge, 6);
    layout->addWidget(m_print);
    layout->addWidget(m_correct);
    setFocusProxy(m_print);
    connect(m_print, &QPushButton::clicked, this, &GreetingPage::printWanted);
    connect(m_correct, &QPushButton::clicked, this, &GreetingPage::correctionWanted);
    retranslate();
}

void GreetingPage::render(const BadgeText &badge)
{
    m_name->setText(plainLine(badge.name));
    m_company->setText(plainLine(badge.company));
    m_company->setVisible(!badge.company.isEmpty());
    m_type->setText(plainLine(badge.ticketType));
}

void GreetingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GreetingPage::retranslate()
{
    m_welcome->setText(tr("Welcome!"));
    m_badgeTitle->setText(tr("This is what your badge will say."));
    m_print->setText(tr("Print my badge"));
    m_correct->setText(tr("Change name or company"));
}

} // namespace lanyard::ui
