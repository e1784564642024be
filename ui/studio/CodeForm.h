// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

namespace lanyard::ui {

/// What a code says to whoever scans it, and where it stands in its room.
class CodeForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit CodeForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &element) const override;
    void render(const badge::Element &element) override;
    void retranslate() override;
    void setFurtherFields(const QStringList &fields) override;

private:
    void bindAll();

    QComboBox *m_content;
    FieldText *m_text;
    PlainLine *m_secret;
    Segments *m_side;
    Segments *m_height;
};

} // namespace lanyard::ui
