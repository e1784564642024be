// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace lanyard::ui {

/// A badge as large as fits, on a ground that shows where its paper ends.
class BadgePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgePicture(QWidget *parent = nullptr);

    void render(const QImage &image);
    [[nodiscard]] const QImage &image() const noexcept { return m_image; }

    /// Resolution at which a badge of this size fills the room here.
    [[nodiscard]] int dpiFor(double widthMm, double heightMm) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 180}; }

Q_SIGNALS:
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_image;
};

} // namespace lanyard::ui
