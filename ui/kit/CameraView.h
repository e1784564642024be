// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QPolygonF>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace lanyard::ui {

/// What the camera sees, whole, in its own proportions; as in a mirror, unless told otherwise.
///
/// Codes that it reads are outlined. Beside them a ring with a tick says that they are read: full
/// while they are in view, then it runs down, and once it is gone the same code counts again.
class CameraView final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraView(QWidget *parent = nullptr);

    /// A null image: no picture.
    void showFrame(const QImage &frame);

    /// Codes that are in view now, in parts of the frame's width and height; the same ones count
    /// again @p pause after they are gone.
    void showCodes(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause);

    void setMirrored(bool mirrored);

    /// What is left of the ring: 1 full, 0 gone.
    [[nodiscard]] double ring() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }
    [[nodiscard]] QSize sizeHint() const override { return {240, 135}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 54}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRectF &place) const;
    void paintOutlines(QPainter &painter, const QRectF &place) const;
    void paintRing(QPainter &painter, const QRectF &place) const;
    void runDown();

    QImage m_frame;
    bool m_mirrored = true; ///< a person who aims finds their hand where they look for it
    QList<QPolygonF> m_outlines;
    std::chrono::milliseconds m_pause{0};
    QElapsedTimer m_seen; ///< since codes were in view
    QTimer m_running;
};

} // namespace lanyard::ui
