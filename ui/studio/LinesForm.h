// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

class QToolButton;

namespace lanyard::ui {

class TextForm;

/// Texts below each other: which there are, and how the chosen one is set.
class LinesForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit LinesForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &element) const override;
    void render(const badge::Element &element) override;
    void retranslate() override;
    void setFurtherFields(const QStringList &fields) override;

private:
    [[nodiscard]] QWidget *buildChoice();
    void bindAll();
    void renderItems(const badge::StackElement &stack);
    [[nodiscard]] static badge::StackElement *stackOf(badge::Element &element);

    MmField *m_gap;
    Segments *m_height;
    QComboBox *m_item;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    MmField *m_share;
    TextForm *m_text;
    badge::Element m_shown;
};

} // namespace lanyard::ui
