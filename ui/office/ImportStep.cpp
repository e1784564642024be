// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportStep.h"

#include "ui/kit/Spacing.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lanyard::ui {

ImportStep::ImportStep(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_body{new QVBoxLayout{this}}
{
    setObjectName(objectName);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(spacing::usual);
}

void ImportStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
