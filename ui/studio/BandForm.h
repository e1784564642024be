// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

namespace lanyard::ui {

class TextForm;

/// A coloured band: its colour, the rim around its words, and its words.
class BandForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit BandForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &element) const override;
    void render(const badge::Element &element) override;
    void retranslate() override;
    void setFurtherFields(const QStringList &fields) override;

private:
    ColourField *m_fill;
    MmField *m_across;
    MmField *m_down;
    TextForm *m_text;
};

} // namespace lanyard::ui
