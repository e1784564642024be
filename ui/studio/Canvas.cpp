// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/Canvas.h"

#include "app/badge/PaintBadge.h"
#include "ui/studio/CanvasInk.h"
#include "ui/studio/Draft.h"
#include "ui/studio/InventedBadge.h"
#include "ui/studio/NewElement.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr double wheelStep = 120; ///< eighths of a degree: one notch
constexpr double zoomStep = 1.15;

Qt::CursorShape cursorFor(const std::optional<Dragging::Hold> &hold)
{
    if (!hold)
        return Qt::ArrowCursor;
    if (std::holds_alternative<Dragging::Turn>(*hold))
        return Qt::PointingHandCursor;
    if (std::holds_alternative<Dragging::Move>(*hold))
        return Qt::SizeAllCursor;
    const QPointF side = sideOf(std::get<Handle>(*hold));
    if (side.x() == 0)
        return Qt::SizeVerCursor;
    if (side.y() == 0)
        return Qt::SizeHorCursor;
    return side.x() == side.y() ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

} // namespace

Canvas::Canvas(Draft &draft, QWidget *parent)
    : QWidget{parent}
    , m_draft{draft}
    , m_pointer{draft}
    , m_keys{draft}
    , m_badge{inventedBadge()}
{
    setObjectName(u"canvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_draft, &Draft::templateChanged, this, &Canvas::renderTemplate);
    connect(&m_draft, &Draft::selectionChanged, this, &Canvas::renderSelection);
}

void Canvas::showBadge(const Badge &badge)
{
    m_badge = badge;
    update();
}

void Canvas::setScale(double pixelsPerMm)
{
    m_perMm = pixelsPerMm;
    updateGeometry();
    update();
    Q_EMIT viewChanged();
}

PageView Canvas::view() const
{
    const QSizeF size = m_size * m_perMm;
    return {m_perMm,
            {std::round((width() - size.width()) / 2), std::round((height() - size.height()) / 2)}};
}

const badge::Layout &Canvas::layout()
{
    return m_drawing.layout(m_draft.shown(), m_draft.selection().face, m_badge);
}

QSize Canvas::sizeHint() const
{
    return (m_size * m_perMm).toSize() + QSize{2 * margin, 2 * margin};
}

QRectF Canvas::page() const
{
    return {{}, m_size};
}

void Canvas::renderTemplate()
{
    const QSizeF size{m_draft.shown().widthMm, m_draft.shown().heightMm};
    if (size != m_size) {
        m_size = size;
        updateGeometry();
        Q_EMIT viewChanged();
    }
    update();
}

void Canvas::renderSelection()
{
    const badge::Element *only = m_draft.only();
    setAccessibleDescription(
        only ? NewElement::titleOf(*only)
             : tr("%1 elements selected").arg(m_draft.selection().elements.size()));
    update();
}

void Canvas::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    paintPage(painter);
    paintInk(painter);
    if (hasFocus()) {
        painter.setPen(QPen{palette().color(QPalette::Link), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void Canvas::paintPage(QPainter &painter)
{
    const PageView at = view();
    const QRectF paper = at.toScreen(page());
    painter.fillRect(paper.translated(3, 4), QColor{0, 0, 0, 50});
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.setClipRect(paper);
    painter.translate(at.origin);
    painter.scale(at.perMm, at.perMm);
    badge::paint(painter, layout());
    painter.restore();
}

void Canvas::paintInk(QPainter &painter)
{
    const badge::Template &how = m_draft.shown();
    const Selection &chosen = m_draft.selection();
    CanvasInk ink{painter, view()};
    ink.unprintable(page(), how.unprintable);
    const auto &elements = elementsOf(how, chosen.face);
    if (chosen.elements.size() == 1) {
        ink.frame(edits::boxOf(elements.at(chosen.elements.first())), true);
    } else if (!chosen.isEmpty()) {
        for (const qsizetype i : chosen.elements)
            ink.outline(edits::boxOf(elements.at(i)));
        ink.frame({edits::boundsOf(how, chosen), 0}, false);
    }
    ink.guides(m_pointer.guides());
    if (m_pointer.box())
        ink.rubberBand(*m_pointer.box());
}

bool Canvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_keys.wants(*key) || (m_pointer.isDragging() && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Canvas::focusNextPrevChild(bool next)
{
    return m_keys.step(next) || QWidget::focusNextPrevChild(next);
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (m_pointer.isDragging() && event->key() == Qt::Key_Escape) {
        m_pointer.cancel();
        update();
    } else if (!m_keys.press(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.press(event->position(), event->modifiers(), view());
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer.move(event->position(), event->modifiers(), view());
    if (!m_pointer.isDragging())
        setCursor(cursorFor(m_pointer.holdAt(event->position(), view())));
    Q_EMIT pointed(view().toPage(event->position()));
    if (m_pointer.isDragging())
        update();
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pointer.release(event->position(), event->modifiers(), view());
    update();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (m_draft.only())
        Q_EMIT textWanted();
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT viewChanged();
}

void Canvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT left();
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore(); // scrolls
        return;
    }
    Q_EMIT zoomWanted(std::pow(zoomStep, event->angleDelta().y() / wheelStep), event->position());
    event->accept();
}

} // namespace lanyard::ui
