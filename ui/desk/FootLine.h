// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/StatusView.h"

#include <QWidget>

namespace lanyard::ui {

class FittedLabel;
class StatusLight;

/// A status at the foot of the window. However long its sentence is, it takes no more room: nothing
/// moves under a finger.
class FootLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FootLine(const QString &icon, QWidget *parent = nullptr);

    /// Hidden where there is nothing to say.
    void render(const StatusView &view);

private:
    StatusLight *m_light;
    FittedLabel *m_sentence;
};

} // namespace lanyard::ui
