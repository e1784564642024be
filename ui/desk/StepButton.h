// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/Step.h"
#include "ui/desk/TouchButton.h"

namespace lanyard::ui {

class FittedLabel;

/// One step: what it does and its key, in whatever room there is.
class StepButton final : public TouchButton
{
    Q_OBJECT

public:
    explicit StepButton(Step step);

    /// Instead of the step's own words.
    void setLabel(const QString &label);
    [[nodiscard]] Step step() const noexcept { return m_step; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Step m_step;
    QString m_label;
    FittedLabel *m_words;
};

} // namespace lanyard::ui
