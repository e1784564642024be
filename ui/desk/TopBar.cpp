// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/TopBar.h"

#include "ui/desk/DoorButton.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int touch = 48; ///< pixels; the smallest target for a finger

QToolButton *toolButton(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(lineIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumWidth(touch);
    setTouchable(*button);
    return button;
}

} // namespace

TopBar::TopBar(QMenu *menu, QWidget *parent)
    : QWidget{parent}
    , m_eventName{new FittedLabel}
    , m_doors{new DoorButton}
    , m_operator{toolButton(u"operator"_s, u"person"_s)}
    , m_menu{toolButton(u"menu"_s, u"menu"_s)}
{
    m_eventName->setObjectName(u"eventName"_s);
    m_eventName->setBold(true);
    m_eventName->setLimits({.lines = 2, .smallest = 12, .largest = 200});
    m_eventName->setTimesWriting(1.5);
    m_doors->setObjectName(u"doorChooser"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
    for (QToolButton *button : {m_operator, m_menu})
        button->setFocusPolicy(Qt::StrongFocus);
    m_operator->hide();

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_eventName, 4);
    row->addWidget(m_doors, 5);
    row->addWidget(m_operator);
    row->addWidget(m_menu);
    connect(m_doors, &QPushButton::clicked, this, &TopBar::doorsWanted);
    connect(m_operator, &QToolButton::clicked, this, &TopBar::operatorWanted);
    retranslate();
}

void TopBar::showEventName(const QString &name)
{
    m_eventName->setText(name);
}

void TopBar::showDoors(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    m_doors->show(doors, served);
}

void TopBar::showOperator(const std::optional<Operator> &signedIn)
{
    m_operator->setVisible(signedIn.has_value());
    m_operator->setText(signedIn ? plainLine(signedIn->name) : QString{});
}

void TopBar::openMenu()
{
    m_menu->showMenu();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    m_operator->setAccessibleName(tr("Who works here"));
    m_operator->setToolTip(tr("Sign out or change operator (Ctrl+L)"));
    m_menu->setText(tr("Menu  F10"));
    m_menu->setAccessibleName(tr("Menu"));
}

} // namespace lanyard::ui
