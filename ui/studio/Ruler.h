// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>
#include <utility>

namespace lanyard::ui {

/// Millimetres along one side of the canvas, with where the pointer is and what the selection
/// takes.
class Ruler final : public QWidget
{
    Q_OBJECT

public:
    explicit Ruler(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setView(double pixelsPerMm, double origin, double lengthMm);
    void showPointer(std::optional<double> mm);
    void showExtent(std::optional<std::pair<double, double>> mm);

    static constexpr int breadth = 22;

    [[nodiscard]] QSize sizeHint() const override { return {breadth, breadth}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTicks(QPainter &painter);
    [[nodiscard]] double pixel(double mm) const { return m_origin + mm * m_perMm; }

    Qt::Orientation m_orientation;
    double m_perMm = 1;
    double m_origin = 0;
    double m_length = 0;
    std::optional<double> m_pointer;
    std::optional<std::pair<double, double>> m_extent;
};

} // namespace lanyard::ui
