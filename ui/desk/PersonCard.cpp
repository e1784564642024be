// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PersonCard.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

FittedLabel *
addLine(QVBoxLayout *layout, const QString &objectName, int share, const TextFitLimits &limits)
{
    auto *line = new FittedLabel;
    line->setObjectName(objectName);
    line->setLimits(limits);
    layout->addWidget(line, share);
    return line;
}

QPushButton *button(const QString &objectName)
{
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    setTouchable(*made, 3.5);
    setScale(*made, 1.2, true);
    return made;
}

} // namespace

PersonCard::PersonCard(QWidget *parent)
    : QWidget{parent}
    , m_state{new StatusLine{u"badge"_s}}
    , m_back{button(u"back"_s)}
    , m_checkIn{button(u"checkIn"_s)}
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(28, 20, 28, 20);
    m_question = addLine(layout, u"question"_s, 3, {.lines = 1, .smallest = 12, .largest = 200});
    m_question->setTimesWriting(1.6);
    m_name = addLine(layout, u"personName"_s, 8, {.lines = 2, .smallest = 16, .largest = 400});
    m_name->setBold(true);
    m_company = addLine(layout, u"company"_s, 3, {.lines = 2, .smallest = 12, .largest = 150});
    m_ticket = addLine(layout, u"ticket"_s, 3, {.lines = 1, .smallest = 12, .largest = 150});
    layout->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back, 1);
    buttons->addWidget(m_checkIn, 2);
    layout->addSpacing(12);
    layout->addLayout(buttons);

    m_back->setIcon(lineIcon(u"back"_s));
    m_checkIn->setIcon(lineIcon(u"tick"_s, QPalette::HighlightedText));
    m_checkIn->setProperty("main", true);
    setScale(*m_state->findChild<QWidget *>(u"sentence"_s), 1.4);
    connect(m_back, &QPushButton::clicked, this, &PersonCard::backWanted);
    connect(m_checkIn, &QPushButton::clicked, this, &PersonCard::checkInWanted);
    retranslate();
}

void PersonCard::render(const PersonView &view)
{
    m_name->setText(view.name);
    m_company->setText(view.company);
    m_company->setVisible(!view.company.isEmpty());
    m_ticket->setText(view.ticket);
    m_state->render(view.state);
}

void PersonCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonCard::retranslate()
{
    m_question->setText(tr("Is this the person?"));
    m_back->setText(tr("Back  (Esc)"));
    m_checkIn->setText(tr("Check in  (Enter)"));
}

} // namespace lanyard::ui
