// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/FittedButton.h"

namespace lanyard::ui {

/// Opens the help of the window that it is in; F1 presses it.
class HelpButton final : public FittedButton
{
    Q_OBJECT

public:
    enum class Words { Shown, ToolTip };

    explicit HelpButton(Words words, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Words m_words;
};

} // namespace lanyard::ui
