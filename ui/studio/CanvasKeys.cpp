// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/CanvasKeys.h"

#include "ui/studio/Draft.h"
#include "ui/studio/StepWords.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr double fineStep = 0.1; ///< millimetres
constexpr double coarseStep = 1;

QPointF wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

bool deletes(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
}

} // namespace

CanvasKeys::CanvasKeys(Draft &draft)
    : m_draft{draft}
{
}

bool CanvasKeys::wants(const QKeyEvent &key) const
{
    if (key.matches(QKeySequence::SelectAll))
        return true;
    const bool handled = key.key() == Qt::Key_Escape || deletes(key) || !wayOf(key.key()).isNull();
    return handled && !m_draft.selection().isEmpty();
}

bool CanvasKeys::press(const QKeyEvent &key)
{
    if (!wants(key))
        return false;
    if (key.matches(QKeySequence::SelectAll))
        m_draft.selectAll();
    else if (key.key() == Qt::Key_Escape)
        m_draft.select({m_draft.selection().face, {}});
    else if (deletes(key))
        m_draft.apply(StepWords::of(StepWords::Step::Delete, m_draft.now()),
                      edits::removed(m_draft.now()));
    else
        return nudge(key);
    return true;
}

bool CanvasKeys::nudge(const QKeyEvent &key)
{
    const double step = key.modifiers() & Qt::ShiftModifier ? coarseStep : fineStep;
    m_draft.apply(StepWords::of(StepWords::Step::Move, m_draft.now()),
                  edits::moved(m_draft.now(), wayOf(key.key()) * step),
                  u"nudge"_s);
    return true;
}

bool CanvasKeys::step(bool forward)
{
    const Selection &now = m_draft.selection();
    const qsizetype count = elementsOf(m_draft.stored(), now.face).size();
    qsizetype next = forward ? 0 : count - 1;
    if (!now.isEmpty())
        next = forward ? now.elements.last() + 1 : now.elements.first() - 1;
    if (next < 0 || next >= count)
        return false;
    m_draft.select({now.face, {next}});
    return true;
}

} // namespace lanyard::ui
