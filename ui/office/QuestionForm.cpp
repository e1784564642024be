// SPDX-License-Identifier: Apache-2.0
#include "ui/office/QuestionForm.h"

#include "app/words/DoorWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TickBox.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr std::array everyKind{
    Question::Kind::Text, Question::Kind::Choice, Question::Kind::Consent};

/// One a line; none twice.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString choice = line.simplified(); !choice.isEmpty())
            lines << choice;
    lines.removeDuplicates();
    return lines;
}

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget{parent}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"questionProblem"_s}}
    , m_text{touch(new QLineEdit, u"questionText"_s)}
    , m_kind{new Choice{u"questionKind"_s}}
    , m_choices{touch(new QPlainTextEdit, u"questionChoices"_s)}
    , m_note{touch(new QLineEdit, u"questionNote"_s)}
    , m_required{new TickBox{u"questionRequired"_s}}
    , m_back{touch(new FittedButton, u"questionBack"_s)}
    , m_store{touch(new FittedButton, u"questionStore"_s)}
    , m_form{new QFormLayout}
{
    setObjectName(u"questionForm"_s);
    for (const Question::Kind kind : everyKind)
        m_kind->addItem({}, int(kind));
    buildForm();
    retranslate();
}

void QuestionForm::buildForm()
{
    m_text->setMaxLength(200);
    m_note->setMaxLength(200);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(2 * fingerHeight);
    m_form->setVerticalSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget *field : {static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_kind),
                           static_cast<QWidget *>(m_choices),
                           static_cast<QWidget *>(m_note)})
        m_form->addRow(u" "_s, field);
    m_form->addRow(QString{}, m_required);
    auto *ways = new QHBoxLayout;
    ways->addStretch(1);
    ways->addWidget(m_back);
    ways->addWidget(m_store);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addLayout(m_form);
    layout->addLayout(ways);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setRowVisible(m_choices, typed().kind == Question::Kind::Choice);
    });
    connect(m_store, &QPushButton::clicked, this, &QuestionForm::storeWanted);
    connect(m_text, &QLineEdit::returnPressed, this, &QuestionForm::storeWanted);
    connect(m_note, &QLineEdit::returnPressed, this, &QuestionForm::storeWanted);
    connect(m_back, &QPushButton::clicked, this, &QuestionForm::backWanted);
}

void QuestionForm::render(const Question &question)
{
    m_question = question;
    m_problem->hide();
    m_text->setText(question.text);
    m_kind->choose(int(question.kind));
    m_choices->setPlainText(question.choices.join(u'\n'));
    m_form->setRowVisible(m_choices, question.kind == Question::Kind::Choice);
    m_note->setText(question.note);
    m_required->setChecked(question.required);
    m_text->setFocus();
}

Question QuestionForm::typed() const
{
    Question question = m_question;
    question.text = m_text->text().simplified();
    question.kind = Question::Kind(m_kind->currentData().toInt());
    question.choices.clear();
    if (question.kind == Question::Kind::Choice)
        question.choices = linesOf(m_choices->toPlainText());
    question.note = m_note->text().simplified();
    question.required = m_required->isChecked();
    return question;
}

std::optional<Question> QuestionForm::question()
{
    const Question question = typed();
    const bool chosen = question.kind == Question::Kind::Choice;
    m_problem->say(question.text.isEmpty() ? tr("What is asked? Type the question.")
                       : chosen && question.choices.size() < 2
                       ? tr("Type at least two answers to choose from, one on each line.")
                       : QString{});
    return m_problem->text().isEmpty() ? std::optional{question} : std::nullopt;
}

bool QuestionForm::isChanged() const
{
    return typed() != m_question;
}

void QuestionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionForm::retranslate()
{
    titleFields(*m_form,
                {{m_text, tr("Question")},
                 {m_kind, tr("Answer")},
                 {m_choices, tr("Answers to choose from")},
                 {m_note, tr("Note for the volunteer")}});
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, words::DoorWords::title(everyKind.at(size_t(row))));
    m_choices->setPlaceholderText(tr("One on each line"));
    m_required->setText(tr("Nobody comes in without an answer"));
    m_back->setText(tr("Leave the question as it was"));
    m_store->setText(tr("Take over"));
}

} // namespace lanyard::ui
