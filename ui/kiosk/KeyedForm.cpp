// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KeyedForm.h"

#include "app/domain/PersonText.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Keypad.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/TypeScale.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QLineEdit *field(const QString &objectName)
{
    auto *made = new QLineEdit;
    made->setObjectName(objectName);
    made->setMaxLength(int(longestName));
    made->setContextMenuPolicy(Qt::NoContextMenu);
    made->setDragEnabled(false);
    made->setAcceptDrops(false);
    setTouchable(*made, 3);
    setScale(*made, 1.35);
    return made;
}

QLabel *caption(const QString &objectName)
{
    auto *made = new QLabel;
    made->setObjectName(objectName);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignBottom | Qt::AlignLeading);
    return made;
}

QPushButton *button(const QString &objectName, bool main)
{
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    made->setProperty("main", main);
    setTouchable(*made, 3.2);
    setScale(*made, 1.2, main);
    return made;
}

} // namespace

KeyedForm::KeyedForm(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_title{new FittedLabel}
    , m_message{caption(objectName + u"Message"_s)}
    , m_firstTitle{caption(objectName + u"FirstTitle"_s)}
    , m_secondTitle{caption(objectName + u"SecondTitle"_s)}
    , m_first{field(objectName + u"First"_s)}
    , m_second{field(objectName + u"Second"_s)}
    , m_keypad{new Keypad}
    , m_back{button(objectName + u"Back"_s, false)}
    , m_next{button(objectName + u"Next"_s, true)}
{
    setObjectName(objectName);
    m_title->setObjectName(objectName + u"Title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setBold(true);
    m_title->setLimits({.lines = 2, .smallest = 16, .largest = 60});
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setProperty("level", u"attention"_s);
    m_message->hide();
    m_firstTitle->setBuddy(m_first);
    m_secondTitle->setBuddy(m_second);
    setScale(*m_message, 1.1, true);
    m_keypad->setFields({m_first, m_second});
    setFocusProxy(m_first);
    arrange();
    watch();
    noteChange();
}

void KeyedForm::arrange()
{
    auto *fields = new QGridLayout;
    fields->setSpacing(8);
    fields->addWidget(m_firstTitle, 0, 0);
    fields->addWidget(m_secondTitle, 0, 1);
    fields->addWidget(m_first, 1, 0);
    fields->addWidget(m_second, 1, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);

    auto *steps = new QHBoxLayout;
    steps->setSpacing(12);
    steps->addWidget(m_back, 1);
    steps->addWidget(m_next, 2);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title, 2);
    layout->addWidget(m_message);
    layout->addLayout(fields);
    layout->addWidget(m_keypad, 8);
    layout->addLayout(steps);
}

void KeyedForm::watch()
{
    for (QLineEdit *each : {m_first, m_second})
        connect(each, &QLineEdit::textChanged, this, &KeyedForm::noteChange);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &KeyedForm::finish);
    connect(m_keypad, &Keypad::donePressed, this, [this] {
        if (m_second->text().isEmpty() && !m_second->hasFocus())
            m_second->setFocus();
        else
            finish();
    });
    connect(m_next, &QPushButton::clicked, this, &KeyedForm::finish);
    connect(m_back, &QPushButton::clicked, this, &KeyedForm::backWanted);
}

/// On an upright screen keys stay as wide as they are high, in reach of the hand below.
void KeyedForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keypad->setMaximumHeight(std::max(m_keypad->minimumSizeHint().height(), width() * 6 / 10));
}

void KeyedForm::setWording(const Wording &wording)
{
    m_title->setText(wording.title);
    m_firstTitle->setText(wording.first);
    m_secondTitle->setText(wording.second);
    m_back->setText(wording.back);
    m_next->setText(wording.next);
}

void KeyedForm::needBoth(bool needed)
{
    m_needsBoth = needed;
    noteChange();
}

void KeyedForm::expectAddressSecond()
{
    m_second->setInputMethodHints(Qt::ImhNoAutoUppercase);
}

void KeyedForm::fill(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_second->setText(second);
    m_first->setFocus();
}

void KeyedForm::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString KeyedForm::first() const
{
    return m_first->text().simplified();
}

QString KeyedForm::second() const
{
    return m_second->text().simplified();
}

void KeyedForm::noteChange()
{
    m_next->setEnabled(isPersonName(first()) && isPersonText(second())
                       && (!m_needsBoth || !second().isEmpty()));
}

void KeyedForm::finish()
{
    if (m_next->isEnabled())
        Q_EMIT filledIn(first(), second());
}

} // namespace lanyard::ui
