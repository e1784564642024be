// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/StatusView.h"

#include <QPushButton>

namespace lanyard::ui {

class FittedLabel;
class StatusLight;

/// How the printer is, in one sentence. It always takes the same room: whatever becomes of a
/// printer, nothing moves under a finger. Pressed, it leads to the badges.
class PrinterLine final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrinterLine(QWidget *parent = nullptr);

    void render(const StatusView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    StatusLight *m_light;
    FittedLabel *m_sentence;
};

} // namespace lanyard::ui
