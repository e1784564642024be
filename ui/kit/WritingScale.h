// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/TypeScale.h"

#include <QObject>
#include <QTimer>

namespace lanyard::ui {

/// Keeps the writing of a window in proportion to its size, also where colours or language change.
class WritingScale final : public QObject
{
    Q_OBJECT

public:
    /// The height of ordinary writing in a window of this size, in pixels.
    using BaseHeight = int (*)(const QSize &window);

    /// @p window owns it.
    explicit WritingScale(QWidget &window, BaseHeight base = &baseHeightFor);

    /// There are new widgets.
    void apply();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    BaseHeight m_base;
    int m_baseHeight = 0; ///< of writing, in pixels; 0: the window has no size yet
    bool m_applying = false;
    QTimer m_later;
};

} // namespace lanyard::ui
