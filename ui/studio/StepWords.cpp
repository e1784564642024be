// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/StepWords.h"

#include "ui/studio/NewElement.h"

namespace lanyard::ui {

QString StepWords::pattern(Step step)
{
    switch (step) {
    case Step::Move: return tr("Move: %1");
    case Step::Resize: return tr("Change the size: %1");
    case Step::Turn: return tr("Turn: %1");
    case Step::Align: return tr("Align: %1");
    case Step::Distribute: return tr("Distribute: %1");
    case Step::Rank: return tr("Move in front or behind: %1");
    case Step::Duplicate: return tr("Duplicate: %1");
    case Step::Delete: return tr("Delete: %1");
    case Step::Add: return tr("Add: %1");
    case Step::Change: return tr("Change: %1");
    }
    Q_UNREACHABLE();
}

QString StepWords::of(Step step, const Edited &what)
{
    const qsizetype count = what.selection.elements.size();
    const QString object = count == 1
        ? NewElement::titleOf(
            elementsOf(what.how, what.selection.face).at(what.selection.elements.first()))
        : tr("%1 elements").arg(count);
    return pattern(step).arg(object);
}

} // namespace lanyard::ui
