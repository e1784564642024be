// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/HelpButton.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/Touch.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

HelpButton::HelpButton(Words words, QWidget *parent)
    : FittedButton{parent}
    , m_words{words}
{
    setObjectName(u"help"_s);
    setIcon(lineIcon(u"help"_s));
    setMinimumSize(fingerHeight, fingerHeight);
    setFocusPolicy(Qt::NoFocus); // F1 presses it; the focus belongs to the work
    connect(new QShortcut{Qt::Key_F1, this}, &QShortcut::activated, this, &QPushButton::click);
    retranslate();
}

void HelpButton::changeEvent(QEvent *event)
{
    FittedButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpButton::retranslate()
{
    setAccessibleName(tr("Help"));
    setText(m_words == Words::Shown ? tr("Help  F1") : QString{});
    setToolTip(m_words == Words::Shown ? QString{} : tr("Help  F1"));
}

} // namespace lanyard::ui
