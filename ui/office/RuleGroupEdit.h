// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"
#include "ui/office/RuleChoices.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanyard::ui {

class Choice;

/// Conditions that must all be met, or one of them. The outermost may have groups in it.
class RuleGroupEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Level { Outermost, Inner };

    RuleGroupEdit(Level level, const Rule &rule, RuleChoices choices, QWidget *parent = nullptr);

    [[nodiscard]] Rule rule() const; ///< as it stands, unfinished conditions included

    /// Whether @p rule has no deeper groups than rows can show.
    [[nodiscard]] static bool canShow(const Rule &rule);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void buildButtons();
    QWidget *append(const RuleCondition &condition);
    QWidget *append(const Rule &group);
    void appendNew(QWidget *part);
    void remove(QWidget *part);
    void showJoin();

    Level m_level;
    RuleChoices m_choices;
    Choice *m_join;
    QVBoxLayout *m_parts;
    QPushButton *m_add;
    QPushButton *m_addGroup;
    QPushButton *m_remove;
};

} // namespace lanyard::ui
