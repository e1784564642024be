// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/FootLine.h"

#include "ui/kit/Announcement.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/StatusLine.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

FootLine::FootLine(const QString &icon, QWidget *parent)
    : QWidget{parent}
    , m_light{new StatusLight}
    , m_sentence{new FittedLabel}
{
    makeLive(*this);
    auto *subject = new IconLabel{icon};
    subject->setTimesWriting(1.35);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setLimits({.lines = 3, .smallest = 11, .largest = 200});
    m_sentence->setTimesWriting(1);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(subject);
    row->addWidget(m_light);
    row->addWidget(m_sentence, 1);
    render({});
}

void FootLine::render(const StatusView &view)
{
    const QString sentence = plainLine(view.sentence);
    // After every guest it says again that all is well: that is not worth hearing.
    if (sentence != m_sentence->text())
        announce(*this, view.level == StatusView::Level::Good ? QString{} : sentence);
    setVisible(!sentence.isEmpty());
    m_light->setLevel(view.level);
    m_sentence->setText(sentence);
    setToolTip(sentence.toHtmlEscaped());
    restyle(*m_sentence, "level", levelName(view.level));
}

} // namespace lanyard::ui
