// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/ElementForm.h"

class QLabel;
class QPushButton;

namespace lanyard::ui {

/// Which picture: a file that travels in the template, or each person's photo.
class PictureForm final : public ElementForm
{
    Q_OBJECT

public:
    explicit PictureForm(QWidget *parent = nullptr);

    [[nodiscard]] bool fits(const badge::Element &element) const override;
    void render(const badge::Element &element) override;
    void retranslate() override;

Q_SIGNALS:
    void fileWanted(); ///< a picture is to be chosen for what is selected

private:
    void bindAll();

    Segments *m_source;
    QPushButton *m_file;
    PlainLine *m_field;
    Segments *m_fit;
};

} // namespace lanyard::ui
