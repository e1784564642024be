// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Question.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLineEdit;

namespace lanyard::ui {

/// One question with its note for the volunteer, and where its answer goes: a line to write in, or
/// a button for each choice.
class QuestionField final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionField(const Question &question, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const noexcept { return m_question; }
    /// Empty: nothing yet.
    [[nodiscard]] QString answer() const;
    void takeKeyboard();

Q_SIGNALS:
    void answerChanged();
    /// A button was pressed: the next question may have the keyboard.
    void chosen();

protected:
    /// Digits choose, wherever among the buttons the keyboard is.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWriting(QBoxLayout &layout);
    void addLine(QBoxLayout &layout);
    void addButtons(QBoxLayout &layout, const QList<std::pair<QString, QString>> &choices);

    Question m_question;
    QLineEdit *m_line = nullptr;
    QButtonGroup *m_buttons = nullptr;
};

} // namespace lanyard::ui
