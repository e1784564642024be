// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Question.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lanyard::ui {

class Choice;
class PlainLabel;
class TickBox;

/// Fields of one question that a door asks.
class QuestionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);

    void render(const Question &question);
    /// As typed, with the key that it was rendered with; nothing while something is wrong, which is
    /// then said in place.
    [[nodiscard]] std::optional<Question> question();
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void storeWanted();
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    [[nodiscard]] Question typed() const;
    void retranslate();

    Question m_question;
    PlainLabel *m_problem;
    QLineEdit *m_text;
    Choice *m_kind;
    QPlainTextEdit *m_choices;
    QLineEdit *m_note;
    TickBox *m_required;
    QPushButton *m_back;
    QPushButton *m_store;
    QFormLayout *m_form;
};

} // namespace lanyard::ui
