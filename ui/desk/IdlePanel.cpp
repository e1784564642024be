// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/IdlePanel.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

IdlePanel::IdlePanel(QWidget *parent)
    : QWidget{parent}
    , m_icon{new IconLabel{u"scanner"_s}}
    , m_heading{new FittedLabel}
{
    setProperty("tone", u"idle"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_icon->setTimesWriting(5);
    m_heading->setObjectName(u"idleHeading"_s);
    m_heading->setBold(true);
    m_heading->setLimits({.lines = 1, .smallest = 16, .largest = 400});
    m_heading->setTimesWriting(5);

    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_icon);
    top->addWidget(m_heading, 1);

    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(18);
    ways->setColumnStretch(1, 1);
    const QStringList icons{u"badge"_s, u"camera"_s, u"picture"_s, u"search"_s};
    for (int row = 0; row < icons.size(); ++row) {
        auto *icon = new IconLabel{icons[row]};
        icon->setTimesWriting(2.3);
        auto *way = new FittedLabel;
        way->setObjectName(u"way%1"_s.arg(row));
        way->setLimits({.lines = 2, .smallest = 12, .largest = 200});
        way->setTimesWriting(1.7);
        ways->addWidget(icon, row, 0);
        ways->addWidget(way, row, 1);
        m_ways.append(way);
    }
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(36, 12, 36, 12);
    layout->addLayout(top, 4);
    layout->addLayout(ways, 5);
    layout->addStretch(1);
    retranslate();
}

void IdlePanel::showBusy(bool busy)
{
    m_busy = busy;
    m_icon->setIcon(busy ? u"verdict-busy"_s : u"scanner"_s);
    retranslate();
}

void IdlePanel::showLeaving(bool leaving)
{
    m_leaving = leaving;
    retranslate();
}

void IdlePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IdlePanel::retranslate()
{
    m_heading->setText(m_busy          ? tr("One moment …")
                           : m_leaving ? tr("Scan whoever leaves")
                                       : tr("Scan a ticket"));
    m_ways[0]->setText(tr("Hold the ticket under the scanner"));
    m_ways[1]->setText(tr("or show it to the camera"));
    m_ways[2]->setText(tr("or drop a picture of it here"));
    m_ways[3]->setText(tr("or type a name, company or phone number"));
}

} // namespace lanyard::ui
