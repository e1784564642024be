// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/CanvasTools.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/Touch.h"
#include "ui/studio/Canvas.h"
#include "ui/studio/CanvasFrame.h"
#include "ui/studio/CanvasTool.h"
#include "ui/studio/Draft.h"
#include "ui/studio/Segments.h"
#include "ui/studio/StepWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

CanvasTools::CanvasTools(Draft &draft, CanvasFrame &frame, QWidget *parent)
    : QWidget{parent}
    , m_draft{draft}
    , m_frame{frame}
    , m_add{new FittedButton}
    , m_undo{canvasTool(u"studioUndo"_s, u"studio-undo"_s)}
    , m_redo{canvasTool(u"studioRedo"_s, u"studio-redo"_s)}
    , m_face{new Segments{u"studioFace"_s, {{}, {}}}}
{
    m_add->setObjectName(u"studioAdd"_s);
    m_add->setIcon(lineIcon(u"studio-plus"_s));
    m_add->setMinimumHeight(fingerHeight);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout{this};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_add);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    line->addStretch(1);
    line->addWidget(m_face);
    connectTools();
    retranslate();
    renderFace();
}

void CanvasTools::connectTools()
{
    QUndoStack &steps = m_draft.steps();
    connect(m_undo, &QToolButton::clicked, &steps, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, this, &CanvasTools::renderSteps);
    connect(&m_draft, &Draft::templateChanged, this, &CanvasTools::renderFace);
    connect(m_face, &Segments::chosen, this, [this](int face) {
        m_draft.showFace(static_cast<Face>(face));
    });
}

void CanvasTools::add(NewElement::Kind kind)
{
    const Edited next = edits::added(m_draft.now(), NewElement::of(kind, m_draft.stored()));
    m_draft.apply(StepWords::of(StepWords::Step::Add, next), next);
    m_frame.canvas().setFocus();
    if (kind == NewElement::Kind::Picture)
        Q_EMIT pictureWanted();
}

void CanvasTools::renderSteps()
{
    const QUndoStack &steps = m_draft.steps();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    m_undo->setToolTip(steps.canUndo() ? tr("Take back: %1").arg(steps.undoText())
                                       : tr("Nothing to take back"));
    m_redo->setToolTip(steps.canRedo() ? tr("Do again: %1").arg(steps.redoText())
                                       : tr("Nothing to do again"));
}

void CanvasTools::renderFace()
{
    m_face->setVisible(m_draft.shown().back != badge::Template::Back::None);
    m_face->setQuietly(static_cast<int>(m_draft.selection().face));
}

void CanvasTools::retranslate()
{
    m_add->setText(tr("Add"));
    delete m_add->menu();
    auto *menu = new QMenu{m_add};
    for (const NewElement::Kind kind : NewElement::kinds()) {
        menu->addAction(lineIcon(NewElement::iconOf(kind)),
                        NewElement::nameOf(kind),
                        this,
                        [this, kind] { add(kind); });
    }
    m_add->setMenu(menu);
    m_undo->setAccessibleName(tr("Take back"));
    m_redo->setAccessibleName(tr("Do again"));
    m_face->setWords({tr("Front"), tr("Back")});
    renderSteps();
}

void CanvasTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
