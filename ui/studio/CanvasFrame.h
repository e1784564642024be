// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QScrollArea;

namespace lanyard::ui {

class Canvas;
class Draft;
class Ruler;

/// The canvas with its rulers, as large or as near as somebody wants it.
class CanvasFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasFrame(Draft &draft, QWidget *parent = nullptr);

    [[nodiscard]] Canvas &canvas() { return *m_canvas; }
    [[nodiscard]] double zoom() const noexcept { return m_zoom; } ///< 1: as large as it is printed

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit(); ///< and stays so when the window changes its size

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoomBy(double times, const QPointF &around);
    void setZoom(double zoom);
    void fitIfWanted();
    void renderRulers();
    void renderExtent();
    [[nodiscard]] double perMm(double zoom) const;

    Draft &m_draft;
    Canvas *m_canvas;
    QScrollArea *m_scroll;
    Ruler *m_across;
    Ruler *m_down;
    double m_zoom = 1;
    bool m_fits = true;
};

} // namespace lanyard::ui
