// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StepBar.h"

#include "ui/desk/TouchButton.h"
#include "ui/kit/FittedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// The other keys work without the button, too: see DeskWindow.
bool hasKeyHere(Step step)
{
    return step == Step::More || step == Step::BadgeAgain || step == Step::TakeBack
        || step == Step::Paid || step == Step::LetIn || step == Step::Party;
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget{parent}
    , m_name{new FittedLabel}
{
    m_name->setObjectName(u"stepsOf"_s);
    m_name->setBold(true);
    m_name->setLimits({.lines = 2, .smallest = 12, .largest = 200});
    m_name->setTimesWriting(1.2);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 3);
    for (const Step step : everyStep) {
        const StepView view = viewOf(step);
        auto *button = new TouchButton{u"step%1"_s.arg(int(step)), view.icon, step == Step::Noted};
        m_buttons.insert(step, button);
        row->addWidget(button, step == Step::Noted ? 3 : 2);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT taken(step); });
        if (hasKeyHere(step))
            connect(new QShortcut{view.key, button},
                    &QShortcut::activated,
                    button,
                    &QPushButton::click);
    }
    show({}, {});
    retranslate();
}

void StepBar::show(const QList<Step> &steps, const QString &name)
{
    setVisible(!steps.isEmpty());
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty() || steps.size() == 1); // one button need not be that wide
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(steps.contains(it.key()));
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepBar::retranslate()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const StepView view = viewOf(it.key());
        it.value()->setText(captionOf(view));
        it.value()->setAccessibleName(view.label);
    }
}

} // namespace lanyard::ui
