// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/CanvasFrame.h"

#include "ui/studio/Canvas.h"
#include "ui/studio/Draft.h"
#include "ui/studio/Ruler.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pixelsPerInch = 96; ///< what a logical pixel is
constexpr double zoomFactor = 1.25;
constexpr double smallest = 0.1;
constexpr double largest = 16;

} // namespace

CanvasFrame::CanvasFrame(Draft &draft, QWidget *parent)
    : QWidget{parent}
    , m_draft{draft}
    , m_canvas{new Canvas{draft}}
    , m_scroll{new QScrollArea}
    , m_across{new Ruler{Qt::Horizontal}}
    , m_down{new Ruler{Qt::Vertical}}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_across, 0, 1);
    grid->addWidget(m_down, 1, 0);
    grid->addWidget(m_scroll, 1, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumSize(160, 160);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_canvas, &Canvas::viewChanged, this, &CanvasFrame::renderRulers);
    connect(m_canvas, &Canvas::zoomWanted, this, &CanvasFrame::zoomBy);
    connect(m_canvas, &Canvas::pointed, this, [this](const QPointF &mm) {
        m_across->showPointer(mm.x());
        m_down->showPointer(mm.y());
    });
    connect(m_canvas, &Canvas::left, this, [this] {
        m_across->showPointer({});
        m_down->showPointer({});
    });
    for (const QScrollBar *bar : {m_scroll->horizontalScrollBar(), m_scroll->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CanvasFrame::renderRulers);
    connect(&draft, &Draft::templateChanged, this, &CanvasFrame::renderExtent);
    connect(&draft, &Draft::templateChanged, this, &CanvasFrame::fitIfWanted);
    connect(&draft, &Draft::selectionChanged, this, &CanvasFrame::renderExtent);
}

double CanvasFrame::perMm(double zoom) const
{
    return zoom * pixelsPerInch / mmPerInch;
}

void CanvasFrame::zoomIn()
{
    zoomBy(zoomFactor, QRectF{m_canvas->visibleRegion().boundingRect()}.center());
}

void CanvasFrame::zoomOut()
{
    zoomBy(1 / zoomFactor, QRectF{m_canvas->visibleRegion().boundingRect()}.center());
}

/// What is under @p around stays there.
void CanvasFrame::zoomBy(double times, const QPointF &around)
{
    m_fits = false;
    const QPointF mm = m_canvas->view().toPage(around);
    const QPointF onScreen = m_canvas->mapTo(this, around.toPoint());
    setZoom(m_zoom * times);
    m_scroll->setWidgetResizable(true);
    m_canvas->resize(m_canvas->sizeHint().expandedTo(m_scroll->viewport()->size()));
    const QPoint now = m_canvas->mapTo(this, m_canvas->view().toScreen(mm).toPoint());
    const QPoint off = now - onScreen.toPoint();
    m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->value() + off.x());
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + off.y());
}

void CanvasFrame::setZoom(double zoom)
{
    const double next = std::clamp(zoom, smallest, largest);
    if (qFuzzyCompare(next, m_zoom))
        return;
    m_zoom = next;
    m_canvas->setScale(perMm(m_zoom));
    Q_EMIT zoomChanged(m_zoom);
}

void CanvasFrame::fit()
{
    m_fits = true;
    fitIfWanted();
}

void CanvasFrame::fitIfWanted()
{
    const badge::Template &how = m_draft.stored();
    if (!m_fits || how.widthMm <= 0 || how.heightMm <= 0)
        return;
    const QSize room = m_scroll->maximumViewportSize() - 2 * QSize{Canvas::margin, Canvas::margin};
    setZoom(std::min(room.width() / how.widthMm, room.height() / how.heightMm) / perMm(1));
}

void CanvasFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitIfWanted();
}

void CanvasFrame::renderRulers()
{
    const PageView view = m_canvas->view();
    const QPointF origin = QPointF{m_canvas->mapTo(m_scroll->viewport(), QPoint{})} + view.origin;
    m_across->setView(view.perMm, origin.x(), m_draft.stored().widthMm);
    m_down->setView(view.perMm, origin.y(), m_draft.stored().heightMm);
}

void CanvasFrame::renderExtent()
{
    if (m_draft.selection().isEmpty()) {
        m_across->showExtent({});
        m_down->showExtent({});
        return;
    }
    const QRectF bounds = edits::boundsOf(m_draft.shown(), m_draft.selection());
    m_across->showExtent({{bounds.left(), bounds.right()}});
    m_down->showExtent({{bounds.top(), bounds.bottom()}});
}

} // namespace lanyard::ui
