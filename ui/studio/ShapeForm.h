// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

namespace lanyard::ui {

/// A rectangle, an ellipse or a line: its colours and corners.
class ShapeForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit ShapeForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &element) const override;
    void render(const badge::Element &element) override;
    void retranslate() override;

private:
    void bindAll();

    Segments *m_kind;
    ColourField *m_fill;
    ColourField *m_stroke;
    MmField *m_width;
    MmField *m_radius;
};

} // namespace lanyard::ui
