// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"
#include "ui/office/RuleChoices.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace lanyard::ui {

class PlainLabel;
class RuleGroupEdit;

/// The rule of a door: as sentences, as rows to choose from, and as text for experts. Each follows
/// the others; a rule with groups in groups has no rows.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void render(const Rule &rule,
                const QList<TicketType> &types,
                const QStringList &fields,
                const QTimeZone &zone);

    /// Nothing while a condition is unfinished or the text is no rule, which is then said in place.
    [[nodiscard]] std::optional<Rule> rule() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    void showSentences();
    void takeRows();
    void takeText();
    void retranslate();

    Rule m_rule;
    RuleChoices m_choices;
    std::optional<RuleMistake> m_mistake;
    PlainLabel *m_sentences;
    QVBoxLayout *m_place;
    RuleGroupEdit *m_rows = nullptr;
    PlainLabel *m_textOnly;
    PlainLabel *m_textTitle;
    QLineEdit *m_text;
    PlainLabel *m_problem;
};

} // namespace lanyard::ui
