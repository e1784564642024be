// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Question.h"

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class QuestionForm;
class TwoLineList;

/// The questions of a door in the order of asking.
class QuestionsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsEditor(QWidget *parent = nullptr);

    void render(const QList<Question> &questions);
    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }

    /// True while a question is typed that has not been taken over.
    [[nodiscard]] bool isTyping() const;
    /// Ends that; false if something is wrong with it, which is then said in place.
    [[nodiscard]] bool finishTyping();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void edit(int row); ///< -1: a new one
    void remove();
    void move(int by);
    void showForm(bool form);
    void renderList(int row);
    void enableButtons(int row);
    [[nodiscard]] QString newKey(const QString &text) const;
    void retranslate();

    QList<Question> m_questions;
    int m_edited = -1;
    TwoLineList *m_list;
    QuestionForm *m_form;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace lanyard::ui
