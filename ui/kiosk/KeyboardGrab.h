// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace lanyard::ui {

/// Takes the whole keyboard for a window, with the keys of the window system. That fails until the
/// window is on screen and while another program holds the keyboard, so it is tried again: when
/// the window appears or becomes active, and from time to time until it succeeds.
class KeyboardGrab final : public QObject
{
    Q_OBJECT

public:
    /// @p take answers whether it has worked.
    KeyboardGrab(QWidget &window, std::function<bool()> take);

    void start(); ///< once the window is shown
    [[nodiscard]] bool holds() const noexcept { return m_holds; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attempt();

    QWidget &m_window;
    std::function<bool()> m_take;
    QTimer m_again;
    bool m_holds = false;
};

} // namespace lanyard::ui
