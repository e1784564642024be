// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace lanyard::ui {

/// Keeps the writing of a window in proportion to its size, also where colours or language change.
class WritingScale final : public QObject
{
    Q_OBJECT

public:
    /// @p window owns it.
    explicit WritingScale(QWidget &window);

    /// There are new widgets.
    void apply();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    int m_baseHeight = 0; ///< of writing, in pixels; 0: the window has no size yet
    bool m_applying = false;
    QTimer m_later;
};

} // namespace lanyard::ui
