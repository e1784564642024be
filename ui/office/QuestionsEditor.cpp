// SPDX-License-Identifier: Apache-2.0
#include "ui/office/QuestionsEditor.h"

#include "app/domain/UnknownReason.h"
#include "app/words/DoorWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/QuestionForm.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int mostRowsShown = 4;
constexpr qsizetype longestKey = 40;

} // namespace

QuestionsEditor::QuestionsEditor(QWidget *parent)
    : QWidget{parent}
    , m_list{new TwoLineList{u"questionList"_s}}
    , m_form{new QuestionForm}
    , m_add{touch(new FittedButton, u"questionAdd"_s)}
    , m_change{touch(new FittedButton, u"questionChange"_s)}
    , m_remove{touch(new FittedButton, u"questionRemove"_s)}
    , m_up{touch(new FittedButton, u"questionUp"_s)}
    , m_down{touch(new FittedButton, u"questionDown"_s)}
{
    setObjectName(u"questionsEditor"_s);
    auto *ways = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_change, m_remove, m_up, m_down})
        ways->addWidget(button);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(ways);
    layout->addWidget(m_form);
    connectButtons();
    retranslate();
    showForm(false);
}

void QuestionsEditor::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    const auto editCurrent = [this] { edit(m_list->currentRow()); };
    connect(m_change, &QPushButton::clicked, this, editCurrent);
    connect(m_list, &QListWidget::itemActivated, this, editCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionsEditor::enableButtons);
    connect(m_remove, &QPushButton::clicked, this, &QuestionsEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(m_form, &QuestionForm::backWanted, this, [this] { showForm(false); });
    connect(m_form, &QuestionForm::storeWanted, this, [this] {
        if (finishTyping())
            m_add->setFocus();
    });
}

void QuestionsEditor::render(const QList<Question> &questions)
{
    m_questions = questions;
    showForm(false);
    renderList(0);
}

bool QuestionsEditor::isTyping() const
{
    return m_form->isVisibleTo(this) && m_form->isChanged();
}

bool QuestionsEditor::finishTyping()
{
    if (!m_form->isVisibleTo(this))
        return true;
    auto question = m_form->question();
    if (!question)
        return false;
    const int row = m_edited < 0 ? int(m_questions.size()) : m_edited;
    if (m_edited < 0) {
        question->key = newKey(question->text);
        m_questions.append(*question);
    } else {
        m_questions[m_edited] = *question;
    }
    showForm(false);
    renderList(row);
    Q_EMIT changed();
    return true;
}

/// What answers are kept and exported under: the question itself, as far as it is short.
QString QuestionsEditor::newKey(const QString &text) const
{
    const auto isTaken = [this](const QString &key) {
        return std::ranges::any_of(m_questions,
                                   [&key](const Question &known) { return known.key == key; });
    };
    const QString base = excerptOf(text).left(longestKey).trimmed();
    QString key = base;
    for (int number = 2; isTaken(key); ++number)
        key = base + u' ' + QString::number(number);
    return key;
}

void QuestionsEditor::edit(int row)
{
    m_edited = row;
    m_form->render(m_questions.value(row));
    showForm(true);
}

void QuestionsEditor::remove()
{
    const int row = m_list->currentRow();
    m_questions.removeAt(row);
    renderList(row);
    Q_EMIT changed();
}

void QuestionsEditor::move(int by)
{
    const int row = m_list->currentRow();
    m_questions.move(row, row + by);
    renderList(row + by);
    Q_EMIT changed();
}

void QuestionsEditor::showForm(bool form)
{
    m_form->setVisible(form);
    m_list->setEnabled(!form);
    for (QPushButton *button : {m_add, m_change, m_remove, m_up, m_down})
        button->setVisible(!form);
}

void QuestionsEditor::renderList(int row)
{
    m_list->clear();
    for (const Question &question : std::as_const(m_questions))
        m_list->add(excerptOf(question.text), words::DoorWords::explanation(question), {});
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(qMin(row, last));
    m_list->setVisible(last >= 0);
    m_list->setFixedHeight(qBound(1, m_list->count(), mostRowsShown) * (fingerHeight + 16) + 4);
    enableButtons(m_list->currentRow());
}

void QuestionsEditor::enableButtons(int row)
{
    m_change->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void QuestionsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionsEditor::retranslate()
{
    m_list->setAccessibleName(tr("Questions that are asked first"));
    m_add->setText(tr("Ask something"));
    m_change->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    renderList(m_list->currentRow());
}

} // namespace lanyard::ui
