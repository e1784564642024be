// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/StudioKeys.h"

#include "ui/studio/CanvasFrame.h"
#include "ui/studio/PeoplePanel.h"
#include "ui/studio/StepWords.h"
#include "ui/studio/StudioWindow.h"

#include <QShortcut>

#include <functional>

namespace lanyard::ui {

void addStudioKeys(StudioWindow &window, CanvasFrame &frame, PeoplePanel &people)
{
    Draft &draft = window.draft();
    const auto addKey = [&window](const QKeySequence &keys, const std::function<void()> &work) {
        QObject::connect(new QShortcut{keys, &window}, &QShortcut::activated, &window, work);
    };
    addKey(Qt::Key_Escape, [&window] { window.close(); });
    for (int i = 0; i < PeoplePanel::sampleKeys; ++i)
        addKey(Qt::Key_1 + i, [&people, i] { people.chooseSample(i); });
    addKey(Qt::CTRL | Qt::Key_Z, [&draft] { draft.steps().undo(); });
    for (const QKeySequence &keys :
         {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}})
        addKey(keys, [&draft] { draft.steps().redo(); });
    addKey(QKeySequence::Save, [&window] { window.save(); });
    addKey(Qt::CTRL | Qt::Key_D, [&draft] {
        if (!draft.selection().isEmpty())
            draft.apply(StepWords::of(StepWords::Step::Duplicate, draft.now()),
                        edits::duplicated(draft.now()));
    });
    for (const QKeySequence &keys : {QKeySequence{Qt::Key_Plus},
                                     QKeySequence{Qt::CTRL | Qt::Key_Plus},
                                     QKeySequence{Qt::CTRL | Qt::Key_Equal}})
        addKey(keys, [&frame] { frame.zoomIn(); });
    for (const QKeySequence &keys :
         {QKeySequence{Qt::Key_Minus}, QKeySequence{Qt::CTRL | Qt::Key_Minus}})
        addKey(keys, [&frame] { frame.zoomOut(); });
    addKey(Qt::CTRL | Qt::Key_0, [&frame] { frame.fit(); });
}

} // namespace lanyard::ui
