// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PrinterLine.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PrinterLine::PrinterLine(QWidget *parent)
    : QPushButton{parent}
    , m_light{new StatusLight}
    , m_sentence{new FittedLabel}
{
    setFlat(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTouchable(*this, 3);
    auto *subject = new IconLabel{u"printer"_s};
    subject->setTimesWriting(1.35);
    m_sentence->setObjectName(u"printerSentence"_s);
    m_sentence->setLimits({.lines = 2, .smallest = 11, .largest = 200});
    m_sentence->setTimesWriting(1);
    m_sentence->setLeastTimesWriting(0.85);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(subject);
    row->addWidget(m_light);
    row->addWidget(m_sentence, 1);
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    retranslate();
}

void PrinterLine::render(const StatusView &view)
{
    m_light->setLevel(view.level);
    m_sentence->setText(plainLine(view.sentence));
    restyle(*m_sentence, "level", levelName(view.level));
    setToolTip(plainLine(view.sentence).toHtmlEscaped());
    setAccessibleDescription(plainLine(view.sentence));
}

void PrinterLine::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrinterLine::retranslate()
{
    setAccessibleName(tr("Printer and badges (Ctrl+P)"));
}

} // namespace lanyard::ui
