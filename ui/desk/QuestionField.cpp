// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/QuestionField.h"

#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/TypeScale.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr const char *answerKey = "answer";
constexpr int longestAnswer = 500;

QLabel *writing(const QString &text)
{
    auto *label = new QLabel{plainLine(text)};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

QuestionField::QuestionField(const Question &question, QWidget *parent)
    : QWidget{parent}
    , m_question{question}
{
    setObjectName(u"question-"_s + question.key);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addWriting(*layout);
    switch (question.kind) {
    case Question::Kind::Text: addLine(*layout); break;
    case Question::Kind::Choice: {
        QList<std::pair<QString, QString>> choices;
        for (const QString &choice : question.choices)
            choices.append({plainLine(choice), choice});
        addButtons(*layout, choices);
        break;
    }
    case Question::Kind::Consent:
        addButtons(*layout, {{tr("Yes"), u"yes"_s}, {tr("No"), u"no"_s}});
        break;
    }
}

void QuestionField::addWriting(QBoxLayout &layout)
{
    auto *asked = writing(m_question.required ? m_question.text
                                              : tr("%1 (may stay open)").arg(m_question.text));
    setScale(*asked, 1.25, true);
    layout.addWidget(asked);
    if (m_question.note.isEmpty())
        return;
    auto *note = writing(tr("For you: %1").arg(m_question.note));
    note->setProperty("quiet", true);
    layout.addWidget(note);
}

void QuestionField::addLine(QBoxLayout &layout)
{
    m_line = new QLineEdit;
    m_line->setObjectName(u"answer"_s);
    m_line->setMaxLength(longestAnswer);
    m_line->setAccessibleName(plainLine(m_question.text));
    setTouchable(*m_line, 3.3);
    layout.addWidget(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &QuestionField::answerChanged);
}

void QuestionField::addButtons(QBoxLayout &layout,
                               const QList<std::pair<QString, QString>> &choices)
{
    m_buttons = new QButtonGroup{this};
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &[label, answer] : choices) {
        const QString number = QString::number(m_buttons->buttons().size() + 1);
        auto *button = new QPushButton{number + u"  "_s + QString{label}.replace(u'&', u"&&"_s)};
        button->setAccessibleName(label);
        button->setCheckable(true);
        button->setProperty(answerKey, answer);
        setTouchable(*button, 3.3);
        m_buttons->addButton(button);
        row->addWidget(button, 1);
        connect(button, &QPushButton::toggled, this, [this, button](bool on) {
            restyle(*button, "main", on ? u"true"_s : u"false"_s);
            Q_EMIT answerChanged();
        });
    }
    layout.addLayout(row);
    connect(m_buttons, &QButtonGroup::buttonClicked, this, &QuestionField::chosen);
}

QString QuestionField::answer() const
{
    if (m_line)
        return m_line->text().trimmed();
    const auto *button = m_buttons->checkedButton();
    return button ? button->property(answerKey).toString() : QString{};
}

void QuestionField::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    if (m_buttons && number >= 1 && number <= m_buttons->buttons().size())
        m_buttons->buttons()[number - 1]->click();
    else
        QWidget::keyPressEvent(event);
}

void QuestionField::takeKeyboard()
{
    if (m_line)
        m_line->setFocus();
    else if (!m_buttons->buttons().isEmpty())
        m_buttons->buttons().constFirst()->setFocus();
}

} // namespace lanyard::ui
