// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ActionPanel.h"

#include "ui/desk/TouchButton.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ActionPanel::ActionPanel(QWidget *parent)
    : QWidget{parent}
    , m_page{new QVBoxLayout{this}}
    , m_icon{new IconLabel}
    , m_headline{new FittedLabel}
    , m_name{addLine(u"actionName"_s, 1, 2.2, 0)}
    , m_sentence{addLine(u"actionSentence"_s, 2, 1.1, 0)}
    , m_body{new QVBoxLayout}
    , m_foot{new QHBoxLayout}
    , m_back{new TouchButton{u"back"_s, u"back"_s}}
    , m_deed{new TouchButton{u"deed"_s, u"tick"_s, true}}
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_headline->setObjectName(u"actionHeadline"_s);
    m_headline->setLimits({.lines = 1, .smallest = 12, .largest = 200});
    m_headline->setTimesWriting(1.5);
    m_icon->setTimesWriting(1.8);
    m_page->setContentsMargins(20, 12, 20, 14);
    m_page->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_icon);
    top->addWidget(m_headline, 1);
    m_page->insertLayout(0, top);
    m_page->addLayout(m_body, 1);
    m_page->addLayout(m_foot);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    m_foot->setSpacing(10);
    m_foot->addWidget(m_back);
    m_foot->addWidget(m_deed, 1);
    setScale(*m_deed, 1.15, true);
    connect(m_back, &QPushButton::clicked, this, &ActionPanel::backWanted);
    connect(m_deed, &QPushButton::clicked, this, &ActionPanel::deedWanted);
}

FittedLabel *ActionPanel::addLine(const QString &objectName, int lines, double times, int share)
{
    auto *line = new FittedLabel;
    line->setObjectName(objectName);
    line->setLimits({.lines = lines, .smallest = 12, .largest = 300});
    line->setTimesWriting(times);
    line->setLeastTimesWriting(0.9);
    setTouchable(*line, lines * times * 1.4);
    line->setBold(lines == 1);
    m_page->addWidget(line, share);
    return line;
}

void ActionPanel::showHead(const HeadView &view)
{
    m_icon->setIcon(view.icon);
    m_headline->setText(view.headline);
    m_name->setText(view.name);
    m_name->setVisible(!view.name.isEmpty());
    m_sentence->setText(view.sentence);
    m_sentence->setVisible(!view.sentence.isEmpty());
    QStringList spoken{view.headline, view.name, view.sentence};
    spoken.removeAll(QString{});
    setAccessibleName(plainLine(spoken.join(u". "_s)));
}

void ActionPanel::showDeed(const QString &words, const QString &icon)
{
    m_deed->showIcon(icon);
    m_deed->setText(tr("%1  Enter", "the key").arg(words));
}

void ActionPanel::allowDeed(bool allowed)
{
    m_deed->setEnabled(allowed);
}

void ActionPanel::retranslate()
{
    m_back->setText(tr("Back  Esc"));
}

void ActionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActionPanel::keyPressEvent(QKeyEvent *event)
{
    // A focused button answers Enter itself; see letEnterPress().
    const bool onButton = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (isFreshEnter(*event) && !onButton)
        m_deed->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard::ui
