// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/Banner.h"

#include "ui/kit/Announcement.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/TypeScale.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

Banner::Banner(QWidget *parent)
    : QWidget{parent}
    , m_icon{new IconLabel}
    , m_text{new FittedLabel}
{
    setObjectName(u"banner"_s);
    makeLive(*this);
    setAttribute(Qt::WA_StyledBackground);
    setTouchable(*this, 2.8);
    m_icon->setTimesWriting(1.8);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setBold(true);
    m_text->setLimits({.lines = 2, .smallest = 12, .largest = 200});
    m_text->setTimesWriting(1.4);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    render({});
}

void Banner::render(const BannerView &view)
{
    if (view.text != m_text->text())
        announce(*this, plainLine(view.text));
    setVisible(!view.text.isEmpty());
    m_icon->setIcon(view.icon);
    m_text->setText(view.text);
    restyle(*this, "tone", view.tone);
}

} // namespace lanyard::ui
