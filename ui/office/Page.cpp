// SPDX-License-Identifier: Apache-2.0
#include "ui/office/Page.h"

#include "ui/kit/Spacing.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

Page::Page(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Title, u"pageTitle"_s}}
    , m_scroll{new QScrollArea}
    , m_content{new QVBoxLayout}
    , m_actions{new QHBoxLayout}
{
    setObjectName(objectName);
    auto *sheet = new QWidget;
    sheet->setObjectName(u"pageContent"_s);
    sheet->setLayout(m_content);
    m_content->setContentsMargins(0, 0, 8, 0);
    m_content->setSpacing(spacing::usual);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 20, 16, 20);
    layout->setSpacing(spacing::usual);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_actions);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    Q_EMIT titleChanged(title);
}

void Page::bringIntoSight(QWidget *part)
{
    m_scroll->ensureWidgetVisible(part);
}

void Page::toTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
