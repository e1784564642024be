// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/AnswersPanel.h"

#include "ui/desk/QuestionField.h"
#include "ui/kit/PlainText.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

AnswersPanel::AnswersPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_scroll{new QScrollArea}
{
    setObjectName(u"answers"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(1);
    m_scroll->viewport()->setAutoFillBackground(false);
    body().addWidget(m_scroll, 1);
    connect(this, &ActionPanel::deedWanted, this, &AnswersPanel::answer);
    retranslate();
}

void AnswersPanel::render(const Subject &subject, const QList<Question> &questions)
{
    m_subject = subject;
    m_fields.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    for (const Question &question : questions) {
        auto *field = new QuestionField{question};
        m_fields.append(field);
        layout->addWidget(field);
        connect(
            field, &QuestionField::answerChanged, this, &AnswersPanel::showWhetherAllIsAnswered);
        connect(field, &QuestionField::chosen, this, &AnswersPanel::takeKeyboard);
    }
    layout->addStretch(1);
    m_scroll->setWidget(page); // deletes the one before
    page->setAutoFillBackground(false);
    retranslate();
}

/// To the first question that is still open; after the last one Enter admits.
void AnswersPanel::takeKeyboard()
{
    const auto open = std::find_if(m_fields.begin(), m_fields.end(), [](QuestionField *field) {
        return field->answer().isEmpty();
    });
    if (open == m_fields.end()) {
        setFocus();
        return;
    }
    (*open)->takeKeyboard();
    m_scroll->ensureWidgetVisible(*open);
}

void AnswersPanel::answer()
{
    Answers answers;
    for (const QuestionField *field : m_fields)
        answers.insert(field->question().key, field->answer());
    Q_EMIT answered(answers);
}

void AnswersPanel::showWhetherAllIsAnswered()
{
    const bool refused
        = std::any_of(m_fields.begin(), m_fields.end(), [](const QuestionField *field) {
              return !field->answer().isEmpty() && !satisfies(field->question(), field->answer());
          });
    showHead(head(refused));
    allowDeed(std::all_of(m_fields.begin(), m_fields.end(), [](const QuestionField *field) {
        return satisfies(field->question(), field->answer());
    }));
}

HeadView AnswersPanel::head(bool refused) const
{
    return {u"note"_s,
            m_fields.size() > 1 ? tr("A few questions first") : tr("One question first"),
            m_subject.name,
            refused ? tr("Without a yes they can not come in here.") : QString{}};
}

void AnswersPanel::retranslate()
{
    ActionPanel::retranslate();
    showWhetherAllIsAnswered();
    showDeed(tr("Answered, check in"), u"tick"_s);
}

} // namespace lanyard::ui
