// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Question.h"
#include "ui/desk/ActionPanel.h"
#include "ui/desk/Subject.h"

class QScrollArea;

namespace lanyard::ui {

class QuestionField;

/// What a door has to know first: one question below the other, answered and admitted by Enter.
class AnswersPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit AnswersPanel(QWidget *parent = nullptr);

    void render(const Subject &subject, const QList<Question> &questions);
    void takeKeyboard() override;

Q_SIGNALS:
    void answered(const lanyard::Answers &answers);

protected:
    void retranslate() override;

private:
    void answer();
    void showWhetherAllIsAnswered();
    [[nodiscard]] HeadView head(bool refused) const;

    QScrollArea *m_scroll;
    Subject m_subject;
    QList<QuestionField *> m_fields;
};

} // namespace lanyard::ui
