// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/Segments.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/Touch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

Segments::Segments(const QString &objectName, const QStringList &icons, QWidget *parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
{
    setObjectName(objectName);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (qsizetype i = 0; i < icons.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(objectName + QString::number(i));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setMinimumHeight(fingerHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (!icons.at(i).isEmpty()) {
            button->setIcon(lineIcon(icons.at(i)));
            button->setIconSize({20, 20});
        }
        m_group->addButton(button, int(i));
        m_buttons << button;
        layout->addWidget(button);
    }
    setFocusProxy(m_buttons.first());
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setWords(const QStringList &words)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setToolTip(words.at(i));
        m_buttons.at(i)->setAccessibleName(words.at(i));
        if (m_buttons.at(i)->icon().isNull())
            m_buttons.at(i)->setText(words.at(i));
    }
}

void Segments::setQuietly(int choice)
{
    if (auto *button = m_group->button(choice))
        button->setChecked(true);
}

int Segments::choice() const
{
    return m_group->checkedId();
}

} // namespace lanyard::ui
