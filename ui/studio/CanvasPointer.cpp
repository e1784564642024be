// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/CanvasPointer.h"

#include "ui/studio/Draft.h"
#include "ui/studio/StepWords.h"

#include <QLineF>

#include <algorithm>

namespace lanyard::ui {

namespace {

constexpr double grabReach = 14; ///< pixels around a handle's middle
constexpr double innerReach = 7; ///< so that small elements can still be moved
constexpr double elementReach = 3; ///< pixels around thin elements
constexpr double snapReach = 7; ///< pixels
constexpr double dragStart = 4; ///< pixels

qsizetype elementAt(const Draft &draft, const QPointF &page, double reach)
{
    const auto &elements = elementsOf(draft.shown(), draft.selection().face);
    for (qsizetype i = elements.size(); i-- > 0;) {
        if (edits::boxOf(elements.at(i)).covers(page, reach))
            return i;
    }
    return -1;
}

TurnedBox frameOf(const Draft &draft)
{
    if (const badge::Element *only = draft.only())
        return edits::boxOf(*only);
    return {edits::boundsOf(draft.stored(), draft.selection()), 0};
}

bool picksSeveral(Qt::KeyboardModifiers keys)
{
    return keys & (Qt::ShiftModifier | Qt::ControlModifier);
}

StepWords::Step stepOf(const Dragging::Hold &hold)
{
    if (std::holds_alternative<Handle>(hold))
        return StepWords::Step::Resize;
    return std::holds_alternative<Dragging::Turn>(hold) ? StepWords::Step::Turn
                                                        : StepWords::Step::Move;
}

} // namespace

CanvasPointer::CanvasPointer(Draft &draft)
    : m_draft{draft}
{
}

std::optional<Dragging::Hold> CanvasPointer::holdAt(const QPointF &pixel,
                                                    const PageView &view) const
{
    if (m_draft.selection().isEmpty())
        return std::nullopt;
    const TurnedBox frame = frameOf(m_draft);
    const QPointF page = view.toPage(pixel);
    const QPointF turn = view.toScreen(frame.turnHandle(turnHandleAbove / view.perMm));
    if (m_draft.only() && QLineF{turn, pixel}.length() <= grabReach)
        return Dragging::Turn{};
    const double reach = frame.covers(page, 0) ? innerReach : grabReach;
    for (const Handle handle : everyHandle) {
        if (QLineF{view.toScreen(frame.placeOf(handle)), pixel}.length() <= reach)
            return handle;
    }
    const qsizetype under = elementAt(m_draft, page, elementReach / view.perMm);
    if (under >= 0 && m_draft.selection().has(under))
        return Dragging::Move{};
    return std::nullopt;
}

void CanvasPointer::press(const QPointF &pixel, Qt::KeyboardModifiers keys, const PageView &view)
{
    cancel();
    const QPointF page = view.toPage(pixel);
    m_pressed = Pressed{pixel, page, holdAt(pixel, view), m_draft.selection(), -1};
    if (m_pressed->hold && !std::holds_alternative<Dragging::Move>(*m_pressed->hold))
        return;
    const qsizetype element = elementAt(m_draft, page, elementReach / view.perMm);
    if (element >= 0) {
        pressElement(element, keys);
    } else if (!picksSeveral(keys)) {
        m_pressed->before.elements.clear();
        m_draft.select(m_pressed->before);
    }
}

void CanvasPointer::pressElement(qsizetype element, Qt::KeyboardModifiers keys)
{
    Selection next = m_draft.selection();
    m_pressed->hold = Dragging::Move{};
    if (next.has(element)) {
        if (picksSeveral(keys))
            m_pressed->letGo = element;
        return;
    }
    if (!picksSeveral(keys))
        next.elements.clear();
    next.elements << element;
    std::sort(next.elements.begin(), next.elements.end());
    m_draft.select(next);
}

void CanvasPointer::move(const QPointF &pixel, Qt::KeyboardModifiers keys, const PageView &view)
{
    if (!m_pressed)
        return;
    if (!isDragging() && QLineF{m_pressed->pixel, pixel}.length() < dragStart)
        return;
    if (m_pressed->hold)
        drag(view.toPage(pixel), keys, view);
    else
        drawBox(view.toPage(pixel));
}

void CanvasPointer::drag(const QPointF &page, Qt::KeyboardModifiers keys, const PageView &view)
{
    if (!m_dragging)
        m_dragging.emplace(
            m_draft.now(), *m_pressed->hold, m_pressed->page, snapReach / view.perMm);
    const auto outcome = m_dragging->at(
        page, {.keepsAxis = bool(keys & Qt::ShiftModifier), .free = bool(keys & Qt::AltModifier)});
    m_outcome = outcome.edited;
    m_guides = outcome.guides;
    m_draft.preview(outcome.edited.how);
}

void CanvasPointer::drawBox(const QPointF &page)
{
    m_box = QRectF{m_pressed->page, page}.normalized();
    Selection next = m_pressed->before;
    const auto &elements = elementsOf(m_draft.stored(), next.face);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QRectF bounds = edits::boxOf(elements.at(i)).bounds();
        if (m_box->contains(bounds) && !next.has(i))
            next.elements << i;
    }
    std::sort(next.elements.begin(), next.elements.end());
    m_draft.select(next);
}

void CanvasPointer::release(const QPointF &pixel, Qt::KeyboardModifiers keys, const PageView &view)
{
    move(pixel, keys, view);
    if (!m_pressed)
        return;
    if (m_outcome) {
        const Edited next = *m_outcome;
        m_draft.apply(StepWords::of(stepOf(m_dragging->hold()), next), next);
    } else if (m_pressed->letGo >= 0) {
        Selection fewer = m_draft.selection();
        fewer.elements.removeAll(m_pressed->letGo);
        m_draft.select(fewer);
    }
    finish();
}

void CanvasPointer::cancel()
{
    m_draft.dropPreview();
    finish();
}

void CanvasPointer::finish()
{
    m_pressed.reset();
    m_dragging.reset();
    m_outcome.reset();
    m_box.reset();
    m_guides.clear();
}

} // namespace lanyard::ui
