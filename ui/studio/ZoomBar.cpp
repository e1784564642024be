// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ZoomBar.h"

#include "ui/kit/Touch.h"
#include "ui/studio/CanvasFrame.h"
#include "ui/studio/CanvasTool.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ZoomBar::ZoomBar(CanvasFrame &frame, QWidget *parent)
    : QWidget{parent}
    , m_frame{frame}
    , m_out{canvasTool(u"studioZoomOut"_s, u"studio-minus"_s)}
    , m_fit{new QPushButton}
    , m_in{canvasTool(u"studioZoomIn"_s, u"studio-plus"_s)}
{
    auto *line = new QHBoxLayout{this};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_out);
    line->addWidget(m_fit);
    line->addWidget(m_in);
    m_fit->setObjectName(u"studioZoom"_s);
    m_fit->setMinimumHeight(fingerHeight);
    m_fit->setProperty("small", true);
    m_fit->setMinimumWidth(fontMetrics().horizontalAdvance(u"1000 %"_s) + 12);
    connect(m_out, &QToolButton::clicked, &frame, &CanvasFrame::zoomOut);
    connect(m_fit, &QPushButton::clicked, &frame, &CanvasFrame::fit);
    connect(m_in, &QToolButton::clicked, &frame, &CanvasFrame::zoomIn);
    connect(&frame, &CanvasFrame::zoomChanged, this, &ZoomBar::retranslate);
    retranslate();
}

void ZoomBar::retranslate()
{
    m_out->setToolTip(tr("Smaller (−)"));
    m_out->setAccessibleName(tr("Smaller"));
    m_fit->setText(tr("%1 %").arg(qRound(m_frame.zoom() * 100)));
    m_fit->setToolTip(tr("Show the whole page (Ctrl+0)"));
    m_in->setToolTip(tr("Larger (+)"));
    m_in->setAccessibleName(tr("Larger"));
}

void ZoomBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
