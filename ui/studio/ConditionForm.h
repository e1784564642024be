// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

namespace lanyard::ui {

/// For whom an element is drawn.
class ConditionForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit ConditionForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &) const override { return true; }
    void render(const badge::Element &element) override;
    void retranslate() override;
    void setFurtherFields(const QStringList &fields) override;

private:
    void bindAll();
    void renderFields(const QString &chosen);

    QComboBox *m_kind;
    QComboBox *m_field;
    PlainLine *m_values;
    QStringList m_further;
};

} // namespace lanyard::ui
