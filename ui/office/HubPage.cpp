// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubPage.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/Touch.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/HubAttempts.h"
#include "ui/office/HubConflicts.h"
#include "ui/office/HubDesks.h"
#include "ui/office/HubInvitation.h"
#include "ui/office/HubSharing.h"
#include "ui/office/InlineQuestion.h"
#include "ui/office/PlainLabel.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

HubPage::HubPage(QWidget *parent)
    : Page{u"hubPage"_s, parent}
    , m_status{new StatusLine{u"hub"_s}}
    , m_trouble{new PlainLabel{PlainLabel::Kind::Text, u"hubTrouble"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"hubDone"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"hubFailure"_s}}
    , m_sharing{new HubSharing}
    , m_conflicts{new HubConflicts}
    , m_attempts{new HubAttempts}
    , m_desks{new HubDesks}
    , m_quarantine{new PlainLabel{PlainLabel::Kind::Bad, u"hubQuarantine"_s}}
    , m_invitation{new HubInvitation}
    , m_farewell{new QWidget}
    , m_exchangeTitle{new PlainLabel{PlainLabel::Kind::Section, u"hubExchangeTitle"_s}}
    , m_exchangeHint{new PlainLabel{PlainLabel::Kind::Hint, u"hubExchangeHint"_s}}
    , m_takeIn{touch(new FittedButton, u"hubTakeIn"_s)}
    , m_export{touch(new FittedButton, u"hubExport"_s)}
    , m_detach{touch(new FittedButton, u"hubDetach"_s)}
    , m_question{new InlineQuestion{u"hubDetach"_s}}
{
    buildParts();
    buildFarewell();
    forward();
    retranslate();
    render({});
}

/// What needs somebody comes first.
void HubPage::buildParts()
{
    content()->setSpacing(spacing::wide);
    m_status->setObjectName(u"hubStatus"_s);
    for (QWidget *part : QList<QWidget *>{m_status,
                                          m_trouble,
                                          m_done,
                                          m_failure,
                                          m_sharing,
                                          m_conflicts,
                                          m_attempts,
                                          m_desks,
                                          m_quarantine,
                                          m_invitation,
                                          m_farewell})
        content()->addWidget(part);
    content()->addStretch(1);
    m_done->hide();
    m_failure->hide();
}

void HubPage::buildFarewell()
{
    auto *files = new QHBoxLayout;
    files->setSpacing(spacing::small);
    files->addStretch(1);
    files->addWidget(m_takeIn);
    files->addWidget(m_export);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_detach);
    auto *layout = new QVBoxLayout{m_farewell};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_exchangeTitle);
    layout->addWidget(m_exchangeHint);
    layout->addLayout(files);
    layout->addWidget(m_question);
    layout->addLayout(end);
}

void HubPage::forward()
{
    connect(m_sharing, &HubSharing::shareRequested, this, &HubPage::shareRequested);
    connect(m_sharing, &HubSharing::stopRequested, this, &HubPage::shareStopRequested);
    connect(m_conflicts, &HubConflicts::acknowledgeRequested, this, &HubPage::acknowledgeRequested);
    connect(m_conflicts, &HubConflicts::exportRequested, this, &HubPage::exportConflictsRequested);
    connect(m_attempts, &HubAttempts::finishRequested, this, &HubPage::finishRequested);
    connect(m_attempts, &HubAttempts::abandonRequested, this, &HubPage::abandonRequested);
    connect(m_desks, &HubDesks::revokeRequested, this, &HubPage::revokeRequested);
    connect(m_desks, &HubDesks::asked, this, &HubPage::bringIntoSightSoon);
    connect(m_invitation, &HubInvitation::codeRequested, this, &HubPage::joinCodeRequested);
    connect(m_takeIn, &QPushButton::clicked, this, &HubPage::askWhatFrom);
    connect(m_export, &QPushButton::clicked, this, &HubPage::askWhereTo);
    connect(m_detach, &QPushButton::clicked, this, &HubPage::askToDetach);
    const auto endQuestion = [this] { m_detach->setVisible(m_view.mayDetach); };
    connect(m_question, &InlineQuestion::dismissed, this, endQuestion);
    connect(m_question, &InlineQuestion::agreed, this, endQuestion);
    connect(m_question, &InlineQuestion::agreed, this, &HubPage::detachRequested);
}

void HubPage::render(const HubView &view)
{
    if (view.shared && !m_view.shared)
        m_sharing->end();
    if (!view.shared || !view.mayDetach) {
        m_invitation->hideCode();
        m_question->hide();
    }
    m_view = view;
    m_status->render(view.shared ? view.status : StatusView{});
    m_trouble->say(view.shared ? view.trouble : QString{});
    m_sharing->setVisible(!view.shared);
    m_conflicts->render(view);
    m_attempts->render(view);
    m_desks->render(view);
    m_quarantine->say(view.quarantine);
    m_invitation->setVisible(view.mayDetach && view.status.level != StatusView::Level::Trouble);
    m_farewell->setVisible(view.shared);
    m_detach->setVisible(view.mayDetach && !m_question->isVisibleTo(m_farewell));
}

QString HubPage::unfinished() const
{
    return m_sharing->isAtWork() ? tr("This event is being shared.") : QString{};
}

void HubPage::showSharing(qint64 records, qint64 total)
{
    m_sharing->showProgress(records, total);
}

void HubPage::showShareFailure(const QString &sentence)
{
    m_sharing->showFailure(sentence);
}

void HubPage::showJoinCode(const QString &code, const QImage &picture)
{
    m_invitation->showCode(code, picture);
    bringIntoSightSoon(m_invitation);
}

void HubPage::showDone(const QString &sentence)
{
    m_failure->hide();
    m_done->say(sentence);
    toTop();
}

void HubPage::showFailure(const QString &sentence)
{
    m_done->hide();
    m_failure->say(sentence);
    toTop();
}

/// The join code is for whoever stands here now.
void HubPage::hideEvent(QHideEvent *event)
{
    m_invitation->hideCode();
    m_done->hide();
    m_failure->hide();
    Page::hideEvent(event);
}

void HubPage::askToDetach()
{
    m_detach->hide();
    m_question->ask(tr("Take this desk off the hub? Its check-ins stay here, and the other desks "
                       "learn no more of them."),
                    tr("Yes, take it off"),
                    tr("No, stay"));
    bringIntoSightSoon(m_question);
}

/// What was just shown has no place yet.
void HubPage::bringIntoSightSoon(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { bringIntoSight(part); });
}

void HubPage::askWhereTo()
{
    askForNewFile(this,
                  tr("Save the exchange file"),
                  tr("exchange") + u".lanyard-exchange"_s,
                  tr("Exchange files (*.lanyard-exchange)"),
                  [this](const QString &path) { Q_EMIT exchangeExportRequested(path); });
}

void HubPage::askWhatFrom()
{
    askForFile(this,
               tr("Open an exchange file"),
               tr("Exchange files (*.lanyard-exchange);;All files (*)"),
               [this](const QString &path) { Q_EMIT exchangeTakeInRequested(path); });
}

void HubPage::retranslate()
{
    setTitle(tr("Hub"));
    m_exchangeTitle->setText(tr("Without a network"));
    m_exchangeHint->setText(
        tr("Write what this desk knows to a file on a USB stick, and take it in "
           "at another desk; then the other way round. It may be done as often "
           "as you like."));
    m_takeIn->setText(tr("Take in from a file …"));
    m_export->setText(tr("Write to a file …"));
    m_detach->setText(tr("Take this desk off the hub …"));
}

} // namespace lanyard::ui
