// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/FindBar.h"

#include "ui/desk/SearchField.h"
#include "ui/desk/TouchButton.h"
#include "ui/kit/TypeScale.h"
#include "ui/kit/WholeWords.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget{parent}
    , m_search{new SearchField}
    , m_walkIn{new TouchButton{u"walkIn"_s, u"person"_s}}
    , m_leave{new TouchButton{u"leave"_s, u"arrow"_s}}
    , m_picture{new TouchButton{u"picture"_s, u"picture"_s}}
{
    m_search->setObjectName(u"search"_s);
    setTouchable(*m_search, 3.3);
    setScale(*m_search, 1.25);
    m_leave->setCheckable(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_search, 1);
    for (TouchButton *button : {m_walkIn, m_leave, m_picture})
        row->addWidget(button);
    connect(m_walkIn, &QPushButton::clicked, this, &FindBar::walkInWanted);
    connect(m_leave, &QPushButton::clicked, this, &FindBar::leavingChosen);
    connect(m_picture, &QPushButton::clicked, this, &FindBar::pictureWanted);
    retranslate();
}

QString FindBar::wanted() const
{
    return m_search->text().trimmed();
}

void FindBar::showLeaving(bool leaving)
{
    m_leave->setChecked(leaving);
    m_leave->setMain(leaving);
}

void FindBar::switchLeaving()
{
    m_leave->click();
}

void FindBar::beginWalkIn()
{
    m_walkIn->click();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    setHint(*m_search, tr("Name, company, phone or code  (F2)"));
    m_search->setAccessibleName(tr("Search"));
    m_walkIn->setText(tr("Walk-in  F12"));
    m_walkIn->setAccessibleName(tr("Register somebody who has no registration"));
    m_leave->setText(tr("Leaving  F8"));
    m_leave->setAccessibleName(tr("People leave"));
    m_picture->setText(tr("Picture  F4"));
    m_picture->setAccessibleName(tr("Read a ticket from a picture"));
}

} // namespace lanyard::ui
