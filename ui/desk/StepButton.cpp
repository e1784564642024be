// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StepButton.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

StepButton::StepButton(Step step)
    : TouchButton{u"step%1"_s.arg(int(step)), {}, step == Step::Noted}
    , m_step{step}
    , m_words{new FittedLabel}
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *icon = new IconLabel{viewOf(step).icon};
    icon->setTimesWriting(1.1);
    m_words->setObjectName(step == Step::LastGuest ? u"stepsOf"_s : u"stepWords"_s);
    m_words->setLimits({.lines = 2, .smallest = 11, .largest = 200});
    m_words->setTimesWriting(1);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(7, 2, 5, 2);
    row->setSpacing(5);
    row->addWidget(icon);
    row->addWidget(m_words, 1);
    retranslate();
}

void StepButton::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void StepButton::changeEvent(QEvent *event)
{
    TouchButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepButton::retranslate()
{
    const StepView view = viewOf(m_step);
    const QString label = m_label.isEmpty() ? view.label : plainLine(m_label);
    m_words->setText(label + u"  "_s + keyNameOf(view));
    setAccessibleName(m_label.isEmpty() ? view.label : view.label + u": "_s + label);
    setAccessibleDescription(keyNameOf(view));
    setToolTip(captionOf(view));
}

} // namespace lanyard::ui
