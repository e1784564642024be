// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/KioskWindow.h"

#include "ui/kiosk/KioskPanel.h"
#include "ui/kit/CameraView.h"
#include "ui/kit/FittedLabel.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

KioskWindow::KioskWindow(std::chrono::milliseconds patience, QWidget *parent)
    : QWidget{parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint}
    , m_screens{new QStackedWidget}
    , m_invitation{new FittedLabel}
    , m_explanation{new FittedLabel}
    , m_camera{new CameraView}
    , m_panel{new KioskPanel}
{
    setObjectName(u"kioskWindow"_s);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &KioskWindow::showReady);
    m_screens->addWidget(buildReady());
    m_screens->addWidget(m_panel);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(m_screens);
    retranslate();
    showReady();
}

QWidget *KioskWindow::buildReady()
{
    m_invitation->setObjectName(u"kioskInvitation"_s);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setBold(true);
    m_invitation->setLimits({.lines = 2, .smallest = 20, .largest = 96});
    m_explanation->setObjectName(u"kioskExplanation"_s);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setLimits({.lines = 2, .smallest = 16, .largest = 44});
    m_camera->setObjectName(u"kioskCamera"_s);
    m_camera->hide();

    auto *ready = new QWidget;
    ready->setObjectName(u"kioskReady"_s);
    auto *layout = new QVBoxLayout{ready};
    layout->setSpacing(16);
    layout->addWidget(m_invitation, 3);
    layout->addWidget(m_camera, 6);
    layout->addWidget(m_explanation, 2);
    return ready;
}

void KioskWindow::release()
{
    m_released = true;
    close();
}

void KioskWindow::showReady()
{
    m_patience.stop();
    m_shown = {};
    m_panel->render({}); // nothing of the last guest stays behind the first screen
    m_screens->setCurrentIndex(0);
}

void KioskWindow::render(const KioskView &view)
{
    m_shown = view;
    m_panel->render(view);
    m_screens->setCurrentWidget(m_panel);
    m_patience.start();
}

void KioskWindow::showVerdict(const Verdict &verdict)
{
    render(kioskViewOf(verdict));
}

void KioskWindow::showWelcome(const QString &name, const QString &detail)
{
    render({KioskView::Tone::Welcome, tr("Welcome!"), name, detail});
}

void KioskWindow::showSorry(const QString &headline, const QString &whatToDo)
{
    render({KioskView::Tone::Sorry, headline, {}, whatToDo});
}

void KioskWindow::showPrinting(const QString &name)
{
    render({KioskView::Tone::Busy, tr("Welcome!"), name, tr("Your badge is being printed.")});
}

void KioskWindow::showOutOfOrder(const QString &whatToDo)
{
    render({KioskView::Tone::Busy, tr("Please go to the desk"), {}, whatToDo});
    m_patience.stop();
}

void KioskWindow::showFrame(const QImage &frame)
{
    m_camera->setVisible(!frame.isNull());
    m_camera->showFrame(frame);
}

void KioskWindow::showCodesInView(const QList<QPolygonF> &outlines, std::chrono::milliseconds pause)
{
    m_camera->showCodes(outlines, pause);
}

void KioskWindow::showMirrored(bool mirrored)
{
    m_camera->setMirrored(mirrored);
}

void KioskWindow::showSeveralTickets(bool oneWasDecided)
{
    const bool welcomed = oneWasDecided && m_screens->currentWidget() == m_panel
        && (m_shown.tone == KioskView::Tone::Welcome || m_shown.tone == KioskView::Tone::Busy);
    if (!welcomed) {
        showSorry(tr("One ticket at a time, please"), tr("Show each ticket on its own."));
        return;
    }
    KioskView view = m_shown; // whoever was let in must not think otherwise
    view.detail = tr("One ticket at a time: please show the other one again.");
    render(view);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_released);
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Q
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT leaveWanted();
    event->accept(); // no key means anything else here
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange && isMinimized() && !m_released)
        showFullScreen();
}

void KioskWindow::retranslate()
{
    setWindowTitle(tr("Check-in"));
    m_invitation->setText(tr("Show your ticket to the camera or scanner"));
    m_explanation->setText(tr("The code on your phone or on paper, about a hand away."));
}

} // namespace lanyard::ui
