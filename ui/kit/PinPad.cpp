// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/PinPad.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int longestPin = 64;

/// Keeps the focus in the field: fingers and keyboard may take turns.
QPushButton *digitKey(const QString &objectName)
{
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    made->setFocusPolicy(Qt::NoFocus);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTouchable(*made, 3);
    setScale(*made, 1.5, true);
    return made;
}

} // namespace

PinPad::PinPad(QWidget *parent)
    : QWidget{parent}
    , m_pin{new QLineEdit}
    , m_back{digitKey(u"pinBack"_s)}
    , m_enter{digitKey(u"pinEnter"_s)}
{
    m_pin->setObjectName(u"pin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(longestPin);
    m_pin->setAlignment(Qt::AlignCenter);
    m_pin->setContextMenuPolicy(Qt::NoContextMenu);
    setTouchable(*m_pin, 3);
    setScale(*m_pin, 1.5);
    addKeys();
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPad::enter);
    connect(m_enter, &QPushButton::clicked, this, &PinPad::enter);
    connect(m_back, &QPushButton::clicked, m_pin, &QLineEdit::backspace);
    setFocusProxy(m_pin);
    retranslate();
}

void PinPad::addKeys()
{
    auto *keys = new QGridLayout{this};
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(spacing::small);
    keys->addWidget(m_pin, 0, 0, 1, 3);
    for (int digit = 0; digit <= 9; ++digit) {
        QPushButton *const button = digitKey(u"digit%1"_s.arg(digit));
        button->setText(QString::number(digit));
        connect(button, &QPushButton::clicked, this, [this, digit] {
            m_pin->insert(QString::number(digit));
            m_pin->setFocus();
        });
        const bool isZero = digit == 0;
        keys->addWidget(button, isZero ? 4 : 1 + (digit - 1) / 3, isZero ? 1 : (digit - 1) % 3);
    }
    m_back->setIcon(lineIcon(u"back"_s));
    m_enter->setIcon(lineIcon(u"tick"_s, QPalette::HighlightedText));
    m_enter->setProperty("main", true);
    keys->addWidget(m_back, 4, 0);
    keys->addWidget(m_enter, 4, 2);
}

void PinPad::clear()
{
    m_pin->clear();
}

void PinPad::takeFocus()
{
    m_pin->setFocus();
}

void PinPad::enter()
{
    const QString pin = m_pin->text();
    clear();
    if (!pin.isEmpty())
        Q_EMIT entered(pin);
}

void PinPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PinPad::retranslate()
{
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_back->setAccessibleName(tr("Delete the last character"));
    m_enter->setAccessibleName(tr("Enter"));
}

} // namespace lanyard::ui
