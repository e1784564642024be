// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/LeavePage.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/PinPad.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qsizetype shortestPin = 4;

} // namespace

LeavePage::LeavePage(QWidget *parent)
    : QWidget{parent}
    , m_title{new FittedLabel}
    , m_explanation{new FittedLabel}
    , m_pad{new PinPad}
    , m_back{new QPushButton}
{
    setObjectName(u"kioskLeave"_s);
    m_title->setObjectName(u"leaveTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setBold(true);
    m_title->setLimits({.lines = 1, .smallest = 18, .largest = 56});
    m_explanation->setObjectName(u"leaveExplanation"_s);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setLimits({.lines = 2, .smallest = 16, .largest = 36});
    m_back->setObjectName(u"leaveBack"_s);
    setTouchable(*m_back, 3.2);
    setScale(*m_back, 1.2);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_pad, 3);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_explanation, 1);
    layout->addLayout(middle, 6);
    layout->addWidget(m_back);
    setFocusProxy(m_pad);
    connect(m_pad, &PinPad::entered, this, &LeavePage::take);
    connect(m_back, &QPushButton::clicked, this, &LeavePage::backWanted);
    retranslate();
}

void LeavePage::ask(Purpose purpose)
{
    m_purpose = purpose;
    m_refusal = Refusal::None;
    if (purpose != Purpose::Repeat)
        m_first.clear();
    m_pad->clear();
    m_pad->takeFocus();
    m_back->setVisible(purpose == Purpose::Leave);
    retranslate();
}

void LeavePage::clear()
{
    if (m_purpose == Purpose::Repeat)
        m_purpose = Purpose::Choose;
    m_refusal = Refusal::None;
    m_first.clear();
    m_pad->clear();
    retranslate();
}

void LeavePage::showRefusal(Refusal refusal)
{
    m_refusal = refusal;
    retranslate();
}

void LeavePage::take(const QString &pin)
{
    if (m_purpose == Purpose::Leave) {
        Q_EMIT pinEntered(pin);
    } else if (m_purpose == Purpose::Choose && pin.size() < shortestPin) {
        showRefusal(Refusal::TooShort);
    } else if (m_purpose == Purpose::Choose) {
        m_first = pin;
        ask(Purpose::Repeat);
    } else if (pin == m_first) {
        m_first.clear();
        Q_EMIT pinChosen(pin);
    } else {
        ask(Purpose::Choose);
        showRefusal(Refusal::NotTheSame);
    }
}

void LeavePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeavePage::retranslate()
{
    switch (m_purpose) {
    case Purpose::Leave:
        m_title->setText(tr("For staff: leave the kiosk"));
        m_explanation->setText(tr("Type the PIN of the kiosk, or scan the badge of a desk lead."));
        break;
    case Purpose::Choose:
        m_title->setText(tr("For staff: choose a PIN"));
        m_explanation->setText(tr("Without it nobody leaves the kiosk. At least four digits."));
        break;
    case Purpose::Repeat:
        m_title->setText(tr("For staff: the same PIN again"));
        m_explanation->setText(tr("So that it is certain what you typed."));
        break;
    }
    switch (m_refusal) {
    case Refusal::None: break;
    case Refusal::Wrong: m_explanation->setText(tr("That is not it. Please try again.")); break;
    case Refusal::TooOften:
        m_explanation->setText(tr("Too many wrong PINs. Please wait five minutes."));
        break;
    case Refusal::NotTheSame:
        m_explanation->setText(tr("These were two different PINs. Please choose one again."));
        break;
    case Refusal::TooShort: m_explanation->setText(tr("Four digits or more, please.")); break;
    }
    m_back->setText(tr("Back to the start"));
}

} // namespace lanyard::ui
