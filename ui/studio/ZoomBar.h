// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace lanyard::ui {

class CanvasFrame;

/// How near the page is: 100 % is as large as it is printed.
class ZoomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(CanvasFrame &frame, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CanvasFrame &m_frame;
    QToolButton *m_out;
    QPushButton *m_fit;
    QToolButton *m_in;
};

} // namespace lanyard::ui
