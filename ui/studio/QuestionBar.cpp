// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/QuestionBar.h"

#include "ui/kit/Touch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget{parent}
    , m_question{new QLabel}
    , m_answers{new QHBoxLayout}
{
    setObjectName(u"studioQuestion"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("card", true);
    auto *line = new QHBoxLayout{this};
    line->setContentsMargins(14, 8, 8, 8);
    line->addWidget(m_question, 1);
    line->addLayout(m_answers);
    m_answers->setSpacing(8);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    hide();
}

void QuestionBar::ask(const QString &question, const QList<Choice> &answers)
{
    dismiss();
    m_question->setText(question);
    for (const Choice &answer : answers) {
        auto *button = new QPushButton{answer.words};
        button->setObjectName(answer.objectName);
        button->setMinimumHeight(fingerHeight);
        button->setProperty("main", m_answers->isEmpty());
        m_answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, work = answer.work] {
            dismiss();
            if (work)
                work();
        });
    }
    show();
    m_answers->itemAt(0)->widget()->setFocus();
}

void QuestionBar::dismiss()
{
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    hide();
}

} // namespace lanyard::ui
