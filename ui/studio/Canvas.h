// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/CanvasKeys.h"
#include "ui/studio/CanvasPointer.h"
#include "ui/studio/FaceDrawing.h"
#include "ui/studio/PageView.h"

#include <QWidget>

namespace lanyard::ui {

class Draft;

/// The badge as it will be printed, and what is selected of it: to be worked on by mouse, finger
/// and keys.
class Canvas final : public QWidget
{
    Q_OBJECT

public:
    /// @p draft must outlive the canvas.
    explicit Canvas(Draft &draft, QWidget *parent = nullptr);

    void showBadge(const Badge &badge);
    void setScale(double pixelsPerMm);
    [[nodiscard]] PageView view() const;
    [[nodiscard]] const badge::Layout &layout();

    static constexpr int margin = 44; ///< pixels around the page

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pointed(const QPointF &mm);
    void left();
    void zoomWanted(double times, const QPointF &around); ///< pixels of the canvas
    void textWanted(); ///< double click
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void renderTemplate();
    void renderSelection();
    void paintPage(QPainter &painter);
    void paintInk(QPainter &painter);
    [[nodiscard]] QRectF page() const; ///< mm

    Draft &m_draft;
    CanvasPointer m_pointer;
    CanvasKeys m_keys;
    FaceDrawing m_drawing;
    Badge m_badge;
    double m_perMm = 3;
    QSizeF m_size; ///< of the page, mm
};

} // namespace lanyard::ui
