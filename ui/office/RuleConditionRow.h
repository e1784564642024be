// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"
#include "ui/office/RuleChoices.h"

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class Choice;
class PlainLabel;
class RuleValueEdit;

/// One condition: what is looked at, how it is compared, and with what.
class RuleConditionRow final : public QWidget
{
    Q_OBJECT

public:
    RuleConditionRow(const RuleCondition &condition,
                     RuleChoices choices,
                     QWidget *parent = nullptr);

    [[nodiscard]] const RuleCondition &condition() const { return m_condition; }

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void arrange();
    void fillSubjects();
    void fillFields();
    void fillRelations();
    void takeSubject();
    void takeField();
    void takeRelation();
    void takeValues();
    void showProblem();

    RuleCondition m_condition;
    RuleChoices m_choices;
    Choice *m_subject;
    Choice *m_field;
    Choice *m_relation;
    QPushButton *m_remove;
    RuleValueEdit *m_value;
    PlainLabel *m_problem;
};

} // namespace lanyard::ui
