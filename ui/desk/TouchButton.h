// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/FittedButton.h"

namespace lanyard::ui {

/// A button for a finger, with a drawing of ours. The second press of a double click that began on
/// what stood here before is not for it.
class TouchButton : public FittedButton
{
    Q_OBJECT

public:
    /// @p main: the one that Enter means.
    TouchButton(const QString &objectName, const QString &icon, bool main = false);

    void setMain(bool main);
    void showIcon(const QString &icon);

protected:
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QString m_icon;
    bool m_main = false;
    bool m_pressed = false; ///< since it is seen
};

} // namespace lanyard::ui
