// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RuleConditionRow.h"

#include "app/domain/RuleGrammar.h"
#include "app/domain/UnknownReason.h"
#include "app/words/ImportWords.h"
#include "app/words/RuleWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/RuleValueEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

RuleConditionRow::RuleConditionRow(const RuleCondition &condition,
                                   RuleChoices choices,
                                   QWidget *parent)
    : QWidget{parent}
    , m_condition{condition}
    , m_choices{std::move(choices)}
    , m_subject{new Choice{u"ruleSubject"_s}}
    , m_field{new Choice{u"ruleField"_s}}
    , m_relation{new Choice{u"ruleRelation"_s}}
    , m_remove{touch(new FittedButton{tr("Remove")}, u"ruleRemove"_s)}
    , m_value{new RuleValueEdit}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"ruleProblem"_s}}
{
    setObjectName(u"ruleRow"_s);
    arrange();
    fillSubjects();
    fillFields();
    fillRelations();
    m_value->render(m_condition, m_choices);
    takeValues();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &RuleConditionRow::takeSubject);
    connect(m_field, &QComboBox::currentTextChanged, this, &RuleConditionRow::takeField);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &RuleConditionRow::takeRelation);
    connect(m_value, &RuleValueEdit::changed, this, [this] {
        takeValues();
        Q_EMIT changed();
    });
    connect(m_remove, &QPushButton::clicked, this, &RuleConditionRow::removeWanted);
    setFocusProxy(m_subject);
}

void RuleConditionRow::arrange()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_subject, 3);
    line->addWidget(m_field, 3);
    line->addWidget(m_relation, 2);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_value);
    layout->addWidget(m_problem);
}

void RuleConditionRow::fillSubjects()
{
    for (const RuleSubject subject : everyRuleSubject)
        m_subject->addItem(words::RuleWords::title(subject), int(subject));
    m_subject->choose(int(m_condition.subject));
    m_subject->setAccessibleName(tr("What is looked at"));
}

void RuleConditionRow::fillFields()
{
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setAccessibleName(tr("Column"));
    for (const QString &header : std::as_const(m_choices.fields))
        m_field->addItem(excerptOf(header), header);
    for (const QString &field : {u"company"_s, u"job_title"_s, u"order"_s, u"email"_s, u"notes"_s})
        m_field->addItem(words::ImportWords::fieldTitle(field), field);
    if (m_field->findData(m_condition.field) < 0)
        m_field->insertItem(0, excerptOf(m_condition.field), m_condition.field);
    m_field->choose(m_condition.field);
    m_field->setVisible(m_condition.subject == RuleSubject::Field);
}

void RuleConditionRow::fillRelations()
{
    const QSignalBlocker quiet{m_relation};
    const RuleSubject subject = m_condition.subject;
    m_relation->clear();
    m_relation->setAccessibleName(tr("How it is compared"));
    for (const RuleRelation relation : everyRuleRelation)
        if (goesWith(subject, relation))
            m_relation->addItem(words::RuleWords::title(subject, relation), int(relation));
    m_relation->choose(int(m_condition.relation));
    m_condition.relation = RuleRelation(m_relation->currentData().toInt());
}

void RuleConditionRow::takeSubject()
{
    m_condition = {RuleSubject(m_subject->currentData().toInt()), m_condition.relation, {}, {}};
    m_field->setVisible(m_condition.subject == RuleSubject::Field);
    if (m_condition.subject == RuleSubject::Field)
        m_condition.field = m_field->currentData().toString();
    fillRelations();
    m_value->render(m_condition, m_choices);
    takeValues();
    Q_EMIT changed();
}

void RuleConditionRow::takeField()
{
    const QString typed = m_field->currentText();
    const int known = m_field->findText(typed, Qt::MatchExactly);
    m_condition.field = known < 0 ? typed.trimmed() : m_field->itemData(known).toString();
    showProblem();
    Q_EMIT changed();
}

/// Values stay where they can be compared in the new way, too.
void RuleConditionRow::takeRelation()
{
    const auto relation = RuleRelation(m_relation->currentData().toInt());
    const RuleSubject subject = m_condition.subject;
    const bool isSameKind
        = valueKindOf(subject, relation) == valueKindOf(subject, m_condition.relation);
    m_condition.relation = relation;
    m_condition.values = isSameKind ? m_value->values() : QStringList{};
    if (!takesSeveral(subject, relation))
        m_condition.values = m_condition.values.mid(0, 1);
    m_value->render(m_condition, m_choices);
    takeValues();
    Q_EMIT changed();
}

void RuleConditionRow::takeValues()
{
    m_condition.values = m_value->values();
    showProblem();
}

void RuleConditionRow::showProblem()
{
    const bool isNameless
        = m_condition.subject == RuleSubject::Field && m_condition.field.trimmed().isEmpty();
    m_problem->say(isWellFormed(m_condition) ? QString{}
                       : isNameless          ? tr("Choose the column, or type its header.")
                                             : tr("Say what to compare with."));
}

} // namespace lanyard::ui
