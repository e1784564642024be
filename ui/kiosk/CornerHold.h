// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace lanyard::ui {

/// A corner without anything to see: whoever holds a finger on it is staff.
class CornerHold final : public QWidget
{
    Q_OBJECT

public:
    explicit CornerHold(std::chrono::milliseconds patience, QWidget *parent);

Q_SIGNALS:
    void heldLong();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QTimer m_hold;
};

} // namespace lanyard::ui
