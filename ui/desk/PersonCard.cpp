// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PersonCard.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/Restyle.h"
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
    , m_warning{new QWidget}
    , m_warningShape{new IconLabel}
    , m_warningText{new FittedLabel}
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
    m_company->setLeastTimesWriting(1);
    m_ticket = addLine(layout, u"ticket"_s, 3, {.lines = 1, .smallest = 12, .largest = 150});
    layout->addWidget(m_state);
    addWarning(layout);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back, 1);
    buttons->addWidget(m_checkIn, 2);
    layout->addSpacing(12);
    layout->addLayout(buttons);

    m_back->setIcon(lineIcon(u"back"_s));
    setScale(*m_state->findChild<QWidget *>(u"sentence"_s), 1.4);
    connect(m_back, &QPushButton::clicked, this, &PersonCard::backWanted);
    connect(m_checkIn, &QPushButton::clicked, this, &PersonCard::checkInWanted);
    retranslate();
}

void PersonCard::addWarning(QVBoxLayout *layout)
{
    m_warning->setObjectName(u"warning"_s);
    m_warning->setAttribute(Qt::WA_StyledBackground);
    m_warningText->setObjectName(u"warningText"_s);
    m_warningText->setBold(true);
    m_warningText->setLimits({.lines = 1, .smallest = 14, .largest = 300});
    m_warningShape->setTimesWriting(2.4);
    auto *row = new QHBoxLayout{m_warning};
    row->setContentsMargins(18, 8, 18, 8);
    row->setSpacing(14);
    row->addWidget(m_warningShape);
    row->addWidget(m_warningText, 1);
    layout->addWidget(m_warning, 5);
}

void PersonCard::render(const PersonView &view)
{
    const bool trouble = view.state.level == StatusView::Level::Trouble;
    m_warningShape->setIcon(trouble ? u"cross"_s : u"attention"_s);
    m_warningText->setText(view.state.sentence);
    restyle(*m_warning, "tone", trouble ? u"refuse"_s : u"attention"_s);
    m_warning->setVisible(!view.mayComeIn);
    restyle(*m_checkIn, "main", view.mayComeIn ? u"true"_s : u"false"_s);
    m_checkIn->setIcon(
        lineIcon(u"tick"_s, view.mayComeIn ? QPalette::HighlightedText : QPalette::ButtonText));
    m_name->setText(view.subject.name);
    m_company->setText(view.subject.company);
    m_company->setVisible(!view.subject.company.isEmpty());
    m_ticket->setText(view.subject.ticket);
    m_state->render(view.mayComeIn ? view.state : StatusView{});
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
    m_back->setText(tr("Back  Esc"));
    m_checkIn->setText(tr("Check in  Enter"));
}

} // namespace lanyard::ui
