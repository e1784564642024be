// SPDX-License-Identifier: Apache-2.0
#include "ui/office/UndoLine.h"

#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

UndoLine::UndoLine(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_sentence{new PlainLabel{PlainLabel::Kind::Good, objectName + u"Sentence"_s}}
    , m_undo{touch(new QPushButton, objectName + u"Button"_s)}
{
    setObjectName(objectName);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &UndoLine::undoWanted);
    hide();
    retranslate();
}

void UndoLine::offer(const QString &sentence)
{
    m_sentence->setText(sentence);
    show();
}

void UndoLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoLine::retranslate()
{
    m_undo->setText(tr("Undo"));
}

} // namespace lanyard::ui
