// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RuleEditor.h"

#include "app/domain/RuleGrammar.h"
#include "app/words/RuleWords.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/RuleGroupEdit.h"
#include "ui/office/TabOrder.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

bool isFinished(const Rule &rule)
{
    return std::all_of(rule.parts.begin(), rule.parts.end(), [](const auto &part) {
        const auto *group = std::get_if<Rule>(&part);
        return group ? isFinished(*group) : isWellFormed(std::get<RuleCondition>(part));
    });
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget{parent}
    , m_sentences{new PlainLabel{PlainLabel::Kind::Text, u"ruleSentences"_s}}
    , m_place{new QVBoxLayout}
    , m_textOnly{new PlainLabel{PlainLabel::Kind::Hint, u"ruleTextOnly"_s}}
    , m_textTitle{new PlainLabel{PlainLabel::Kind::Hint, u"ruleTextTitle"_s}}
    , m_text{touch(new QLineEdit, u"ruleAsText"_s)}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"ruleMistake"_s}}
{
    setObjectName(u"ruleEditor"_s);
    m_text->setMaxLength(int(longestRule));
    m_textTitle->setBuddy(m_text);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentences);
    layout->addLayout(m_place);
    layout->addWidget(m_textOnly);
    layout->addSpacing(8);
    layout->addWidget(m_textTitle);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    connect(m_text, &QLineEdit::editingFinished, this, &RuleEditor::takeText);
    render({}, {}, {}, QTimeZone::utc());
    retranslate();
}

void RuleEditor::render(const Rule &rule,
                        const QList<TicketType> &types,
                        const QStringList &fields,
                        const QTimeZone &zone)
{
    m_rule = simplified(rule);
    m_choices = {types, fields, zone};
    m_mistake.reset();
    m_text->setText(textOf(m_rule));
    m_text->setModified(false);
    showRows();
    showSentences();
}

std::optional<Rule> RuleEditor::rule() const
{
    return m_mistake || m_text->isModified() || !isFinished(m_rule)
        ? std::nullopt
        : std::optional{simplified(m_rule)};
}

void RuleEditor::showRows()
{
    delete m_rows;
    m_rows = nullptr;
    const bool canShow = RuleGroupEdit::canShow(m_rule);
    m_textOnly->setHidden(canShow);
    if (!canShow)
        return;
    m_rows = new RuleGroupEdit{RuleGroupEdit::Level::Outermost, m_rule, m_choices};
    m_place->addWidget(m_rows);
    connect(m_rows, &RuleGroupEdit::changed, this, &RuleEditor::takeRows);
    orderTabs(*this);
}

void RuleEditor::showSentences()
{
    const words::RuleWords words{QLocale{}, m_choices.zone};
    const QStringList lines = words.rule(m_rule);
    m_sentences->setText(lines.isEmpty() ? tr("Everybody who is welcome at this door comes in.")
                                         : tr("Who comes in here:") % u'\n' % lines.join(u'\n'));
    m_problem->say(m_mistake ? words.mistake(*m_mistake) : QString{});
}

void RuleEditor::takeRows()
{
    m_rule = m_rows->rule();
    m_mistake.reset();
    m_text->setText(isFinished(m_rule) ? textOf(m_rule) : QString{});
    m_text->setModified(false);
    orderTabs(*this);
    showSentences();
    Q_EMIT changed();
}

void RuleEditor::takeText()
{
    if (!m_text->isModified())
        return;
    m_text->setModified(false);
    const auto read = ruleIn(m_text->text());
    if (const auto *mistake = std::get_if<RuleMistake>(&read)) {
        m_mistake = *mistake;
        m_text->setCursorPosition(int(mistake->position));
    } else {
        m_mistake.reset();
        m_rule = std::get<Rule>(read);
        showRows();
    }
    showSentences();
    Q_EMIT changed();
}

void RuleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RuleEditor::retranslate()
{
    m_textTitle->setText(tr("The same as text"));
    m_text->setAccessibleName(tr("Rule as text"));
    setHint(*m_text, u"ticket_type is \"Camp A\" and entries_today less than 2"_s);
    m_textOnly->setText(tr("This rule has groups in groups. It can be changed as text only."));
    showRows();
    showSentences();
}

} // namespace lanyard::ui
