// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/FittedButton.h"

namespace lanyard::ui {

/// A button for a finger, with a drawing of ours.
class TouchButton final : public FittedButton
{
    Q_OBJECT

public:
    /// @p main: the one that Enter means.
    TouchButton(const QString &objectName, const QString &icon, bool main = false);

    void setMain(bool main);
    void showIcon(const QString &icon);

private:
    QString m_icon;
    bool m_main = false;
};

} // namespace lanyard::ui
