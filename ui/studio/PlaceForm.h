// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

namespace lanyard::ui {

/// What every element has: its name, its place and size, its turn.
class PlaceForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit PlaceForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &) const override { return true; }
    void render(const badge::Element &element) override;
    void retranslate() override;

private:
    PlainLine *m_name;
    MmField *m_left;
    MmField *m_top;
    MmField *m_width;
    MmField *m_height;
    MmField *m_turn;
};

} // namespace lanyard::ui
