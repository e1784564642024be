// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/WelcomePage.h"

#include "ui/kiosk/CentredLine.h"
#include "ui/kiosk/LanguageRow.h"
#include "ui/kit/CameraView.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int smallestPicture = 120; ///< pixels high: enough to see oneself

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget{parent}
    , m_event{centredLine(u"kioskEvent"_s, false, {.lines = 1, .smallest = 14, .largest = 40})}
    , m_invitation{centredLine(
          u"kioskInvitation"_s, true, {.lines = 2, .smallest = 20, .largest = 96})}
    , m_explanation{centredLine(
          u"kioskExplanation"_s, false, {.lines = 2, .smallest = 16, .largest = 44})}
    , m_camera{new CameraView}
    , m_noTicket{new QPushButton}
    , m_languages{new LanguageRow}
{
    setObjectName(u"kioskReady"_s);
    m_camera->setObjectName(u"kioskCamera"_s);
    m_camera->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_camera->setMinimumHeight(smallestPicture);
    m_camera->hide();
    m_noTicket->setObjectName(u"kioskNoTicket"_s);
    m_noTicket->setIcon(lineIcon(u"person"_s));
    setTouchable(*m_noTicket, 3.6);
    setScale(*m_noTicket, 1.3);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_event, 1);
    layout->addWidget(m_invitation, 3);
    layout->addWidget(m_camera, 6);
    layout->addWidget(m_explanation, 2);
    layout->addWidget(m_noTicket);
    layout->addWidget(m_languages);
    connect(m_languages, &LanguageRow::chosen, this, &WelcomePage::languageChosen);
    connect(m_noTicket, &QPushButton::clicked, this, &WelcomePage::noTicketAtHand);
    offerLanguages({});
    retranslate();
}

void WelcomePage::showEventName(const QString &name)
{
    m_event->setText(plainLine(name));
}

void WelcomePage::offerLanguages(const QStringList &languages)
{
    m_languages->offer(languages);
}

void WelcomePage::showFrame(const QImage &frame)
{
    m_camera->setVisible(!frame.isNull());
    m_camera->showFrame(frame);
}

void WelcomePage::showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause)
{
    m_camera->showCodes(outlines, pause);
}

void WelcomePage::showMirrored(bool mirrored)
{
    m_camera->setMirrored(mirrored);
}

/// The picture takes what it gets: the words keep their part of the height.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_event->setMinimumHeight(height() / 20);
    m_invitation->setMinimumHeight(height() / 7);
    m_explanation->setMinimumHeight(height() / 14);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_invitation->setText(tr("Show your ticket to the camera or scanner"));
    m_explanation->setText(tr("The code on your phone or on paper, about a hand away."));
    m_noTicket->setText(tr("I have no ticket at hand"));
}

} // namespace lanyard::ui
