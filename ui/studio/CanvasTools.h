// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/NewElement.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace lanyard::ui {

class CanvasFrame;
class Draft;
class Segments;

/// Above the canvas: what to add, steps back and forth, which face.
class CanvasTools final : public QWidget
{
    Q_OBJECT

public:
    CanvasTools(Draft &draft, CanvasFrame &frame, QWidget *parent = nullptr);

    void add(NewElement::Kind kind);

Q_SIGNALS:
    void pictureWanted(); ///< a picture was added, and has no file yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectTools();
    void renderSteps();
    void renderFace();
    void retranslate();

    Draft &m_draft;
    CanvasFrame &m_frame;
    QPushButton *m_add;
    QToolButton *m_undo;
    QToolButton *m_redo;
    Segments *m_face;
};

} // namespace lanyard::ui
