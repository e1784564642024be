// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StepBar.h"

#include "ui/desk/StepButton.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// These keys work without the button, too: see DeskWindow.
bool hasKeyElsewhere(Step step)
{
    return step == Step::Noted || step == Step::LookUp || step == Step::WalkIn;
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget{parent}
    , m_row{new QHBoxLayout{this}}
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    // Steps that share a place are never offered together.
    addPlace({Step::Noted, Step::LookUp, Step::LastGuest});
    addPlace({Step::BadgeAgain, Step::WalkIn});
    addPlace({Step::TakeBack, Step::Paid});
    addPlace({Step::LetIn, Step::Party});
    addPlace({Step::Note});
    addPlace({Step::More});
    show({}, {});
}

void StepBar::addPlace(std::initializer_list<Step> steps)
{
    auto *place = new QWidget;
    place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout{place};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_row->addWidget(place, 1);
    for (const Step step : steps) {
        auto *button = new StepButton{step};
        m_buttons.insert(step, button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT taken(step); });
        if (!hasKeyElsewhere(step))
            connect(new QShortcut{viewOf(step).key, button},
                    &QShortcut::activated,
                    button,
                    &QPushButton::click);
    }
}

void StepBar::show(const QList<Step> &steps, const QString &lastGuest)
{
    setVisible(!steps.isEmpty());
    m_buttons[Step::LastGuest]->setLabel(lastGuest);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(steps.contains(it.key()));
}

} // namespace lanyard::ui
