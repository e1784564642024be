// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DoorButton.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

DoorButton::DoorButton(QWidget *parent)
    : QPushButton{parent}
    , m_names{new FittedLabel}
{
    setTouchable(*this);
    auto *icon = new IconLabel{u"door"_s};
    icon->setTimesWriting(1.8);
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_names->setObjectName(u"servedDoors"_s);
    m_names->setBold(true);
    m_names->setLimits({.lines = 2, .smallest = 12, .largest = 200});
    m_names->setTimesWriting(1.2);
    auto *key = new QLabel{u"F3"_s};
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addWidget(m_names, 1);
    row->addWidget(key);
    retranslate();
}

void DoorButton::show(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    QStringList names;
    for (const Door &door : doors) {
        if (served.contains(door.id))
            names.append(plainLine(door.name));
    }
    m_names->setText(names.join(u"  +  "_s));
    retranslate();
}

void DoorButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DoorButton::retranslate()
{
    setAccessibleName(tr("Door"));
    setAccessibleDescription(m_names->text());
    setToolTip(tr("Which doors are served here (F3)"));
}

} // namespace lanyard::ui
