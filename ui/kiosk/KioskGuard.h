// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;

namespace lanyard::ui {

/// Lets through to a window only what a guest needs: a finger or the left button, and the keys
/// that type and correct text. No menus, dragging, clipboard, shortcuts or keys of the system.
///
/// Looks only at what is on its way to widgets, so that a scanner's keys are taken out before.
class KioskGuard final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application as long as it lives.
    KioskGuard();
    ~KioskGuard() override;
    Q_DISABLE_COPY_MOVE(KioskGuard)

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void touched(); ///< somebody is there
    void staffKeysPressed(); ///< Ctrl+Shift+Q
    void escapePressed();

private:
    [[nodiscard]] bool swallows(const QKeyEvent &key);
};

} // namespace lanyard::ui
