// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubSharing.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/LoadBar.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

HubSharing::HubSharing(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"hubShareTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Text, u"hubShareHint"_s}}
    , m_address{touch(new QLineEdit, u"hubShareAddress"_s)}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"hubShareFailure"_s}}
    , m_progress{new LoadBar{u"hubShareProgress"_s}}
    , m_stop{touch(new FittedButton, u"hubShareStop"_s)}
    , m_share{touch(new FittedButton, u"hubShare"_s)}
{
    build();
    connect(m_share, &QPushButton::clicked, this, &HubSharing::share);
    connect(m_address, &QLineEdit::returnPressed, this, &HubSharing::share);
    connect(m_address, &QLineEdit::textEdited, m_failure, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, this, &HubSharing::stopRequested);
    retranslate();
    end();
}

void HubSharing::build()
{
    m_share->setProperty("main", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_share);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part : QList<QWidget *>{m_title, m_hint, m_address, m_failure, m_progress})
        layout->addWidget(part);
    layout->addLayout(buttons);
    m_failure->hide();
}

void HubSharing::share()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty()) {
        m_failure->say(tr("Type the address of the database first."));
        m_address->setFocus();
        return;
    }
    m_failure->hide();
    showProgress(0, 0);
    Q_EMIT shareRequested(address);
}

void HubSharing::showProgress(qint64 records, qint64 total)
{
    renderWork(true);
    m_progress->render(records, total);
}

void HubSharing::showFailure(const QString &sentence)
{
    renderWork(false);
    m_failure->say(sentence);
    m_address->setFocus();
}

void HubSharing::end()
{
    m_address->clear();
    m_failure->hide();
    renderWork(false);
}

void HubSharing::renderWork(bool atWork)
{
    m_atWork = atWork;
    m_progress->setVisible(atWork);
    m_stop->setVisible(atWork);
    m_share->setVisible(!atWork);
    m_address->setEnabled(!atWork);
    if (atWork)
        m_failure->hide();
}

void HubSharing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HubSharing::retranslate()
{
    m_title->setText(tr("Several desks"));
    m_hint->setText(tr("This event is on this computer only. Other desks can share it through a "
                       "PostgreSQL database that all of them reach, the hub. Every desk goes on "
                       "working without it, too."));
    setHint(*m_address, tr("postgresql://name:password@host/database"));
    m_address->setAccessibleName(tr("Address of the database"));
    m_stop->setText(tr("Stop"));
    m_share->setText(tr("Share this event"));
}

} // namespace lanyard::ui
