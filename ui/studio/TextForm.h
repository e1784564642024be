// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

namespace lanyard::ui {

/// Words and how they are set: of a text, of one line of several, or of a band.
class TextForm final : public ElementForm
{
    Q_OBJECT

public:
    /// Finds the words in an element; nullptr if it has none.
    using Find = std::function<badge::TextElement *(badge::Element &)>;

    TextForm(const QString &objectName, Find find, QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &element) const override;
    void render(const badge::Element &element) override;
    void retranslate() override;
    void setFurtherFields(const QStringList &fields) override;
    [[nodiscard]] FieldText &text() { return *m_text; }

private:
    void bindAll();

    Find m_find;
    FieldText *m_text;
    MmField *m_largest;
    MmField *m_smallest;
    QCheckBox *m_bold;
    MmField *m_lines;
    QCheckBox *m_breaks;
    Segments *m_side;
    Segments *m_height;
    ColourField *m_colour;
};

} // namespace lanyard::ui
