// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace lanyard::ui {

/// What the camera sees, as in a mirror, whole, in its own proportions.
class CameraView final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraView(QWidget *parent = nullptr);

    /// A null image: no picture.
    void showFrame(const QImage &frame);

    /// A ring around the picture for a moment: a code was seen.
    void showSeen();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }
    [[nodiscard]] QSize sizeHint() const override { return {240, 135}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 54}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_frame;
    QTimer m_ring;
};

} // namespace lanyard::ui
