// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RuleGroupEdit.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/RuleConditionRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

RuleGroupEdit::RuleGroupEdit(Level level, const Rule &rule, RuleChoices choices, QWidget *parent)
    : QWidget{parent}
    , m_level{level}
    , m_choices{std::move(choices)}
    , m_join{new Choice{u"ruleJoin"_s}}
    , m_parts{new QVBoxLayout}
    , m_add{touch(new FittedButton{tr("Add a condition")}, u"ruleAdd"_s)}
    , m_addGroup{touch(new FittedButton{tr("Add a group")}, u"ruleAddGroup"_s)}
    , m_remove{touch(new FittedButton{tr("Remove the group")}, u"ruleRemoveGroup"_s)}
{
    setObjectName(level == Level::Inner ? u"ruleGroup"_s : u"ruleRows"_s);
    setProperty("card", level == Level::Inner);
    setAttribute(Qt::WA_StyledBackground);
    m_join->addItem(tr("all of these"), int(Rule::Join::All));
    m_join->addItem(tr("one of these"), int(Rule::Join::Any));
    m_join->choose(int(rule.join));
    m_join->setAccessibleName(tr("How many of these must be so"));
    auto *layout = new QVBoxLayout{this};
    const int margin = level == Level::Inner ? 12 : 0;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(14);
    layout->addWidget(m_join);
    layout->addLayout(m_parts);
    m_parts->setSpacing(18);
    buildButtons();
    for (const auto &part : rule.parts)
        std::visit([this](const auto &it) { append(it); }, part);
    showJoin();
    connect(m_join, &QComboBox::currentIndexChanged, this, &RuleGroupEdit::changed);
}

void RuleGroupEdit::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_addGroup, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_addGroup->setVisible(m_level == Level::Outermost);
    m_remove->setVisible(m_level == Level::Inner);
    connect(m_add, &QPushButton::clicked, this, [this] { appendNew(append(RuleCondition{})); });
    connect(m_addGroup, &QPushButton::clicked, this, [this] {
        appendNew(append(Rule{Rule::Join::Any, {RuleCondition{}}}));
    });
    connect(m_remove, &QPushButton::clicked, this, &RuleGroupEdit::removeWanted);
}

QWidget *RuleGroupEdit::append(const RuleCondition &condition)
{
    auto *row = new RuleConditionRow{condition, m_choices, this};
    m_parts->addWidget(row);
    connect(row, &RuleConditionRow::changed, this, &RuleGroupEdit::changed);
    connect(row, &RuleConditionRow::removeWanted, this, [this, row] { remove(row); });
    return row;
}

QWidget *RuleGroupEdit::append(const Rule &group)
{
    auto *edit = new RuleGroupEdit{Level::Inner, group, m_choices, this};
    m_parts->addWidget(edit);
    connect(edit, &RuleGroupEdit::changed, this, &RuleGroupEdit::changed);
    connect(edit, &RuleGroupEdit::removeWanted, this, [this, edit] { remove(edit); });
    return edit;
}

void RuleGroupEdit::appendNew(QWidget *part)
{
    showJoin();
    part->show();
    auto *row = qobject_cast<RuleConditionRow *>(part);
    (row ? row : part->findChild<RuleConditionRow *>())->setFocus();
    Q_EMIT changed();
}

void RuleGroupEdit::remove(QWidget *part)
{
    m_parts->removeWidget(part);
    part->hide();
    part->deleteLater(); // it is the sender
    m_add->setFocus();
    showJoin();
    Q_EMIT changed();
}

void RuleGroupEdit::showJoin()
{
    m_join->setVisible(m_parts->count() > 1);
}

Rule RuleGroupEdit::rule() const
{
    Rule rule{Rule::Join(m_join->currentData().toInt()), {}};
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        if (const auto *row = qobject_cast<RuleConditionRow *>(part))
            rule.parts << row->condition();
        else
            rule.parts << qobject_cast<RuleGroupEdit *>(part)->rule();
    }
    return rule;
}

bool RuleGroupEdit::canShow(const Rule &rule)
{
    const auto isCondition
        = [](const auto &part) { return std::holds_alternative<RuleCondition>(part); };
    return std::all_of(rule.parts.begin(), rule.parts.end(), [&](const auto &part) {
        const auto *group = std::get_if<Rule>(&part);
        return !group || std::all_of(group->parts.begin(), group->parts.end(), isCondition);
    });
}

} // namespace lanyard::ui
