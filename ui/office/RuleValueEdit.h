// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"
#include "ui/office/RuleChoices.h"

#include <QWidget>

#include <functional>

namespace lanyard::ui {

/// The right of a condition: a field that fits what it compares.
class RuleValueEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleValueEdit(QWidget *parent = nullptr);

    /// Puts the field there that @p condition needs, filled with its values as far as they fit.
    void render(const RuleCondition &condition, const RuleChoices &choices);
    [[nodiscard]] QStringList values() const; ///< as a rule writes them; empty while none is given

Q_SIGNALS:
    void changed();

private:
    void showNames(const QStringList &names, const QStringList &ticked);
    void showLines(const QStringList &values);
    void showText(const QString &value);
    void showCount(const QString &value);
    void showNumber(const QString &value);
    void showYesNo(const QString &value);
    void showMoment(const QString &value, const QTimeZone &zone);
    void showTime(const QString &value);
    void put(QWidget *field, std::function<QStringList()> values);

    QWidget *m_field = nullptr;
    std::function<QStringList()> m_values;
};

} // namespace lanyard::ui
