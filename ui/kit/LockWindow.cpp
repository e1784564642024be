// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/LockWindow.h"

#include "ui/kit/CredentialsPanel.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PinPad.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"
#include "ui/kit/WritingScale.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr int shortestPin = 4; ///< characters
constexpr int widestKeys = 560; ///< pixels of the keys: a hand's reach
constexpr int titleHeight = 56;

} // namespace

LockWindow::LockWindow(QWidget *parent)
    : QWidget{parent}
    , m_pages{new QStackedWidget}
    , m_people{new CredentialsPanel}
    , m_title{new FittedLabel}
    , m_hint{new QLabel}
    , m_pad{new PinPad}
    , m_message{new StatusLine{u"person"_s}}
    , m_back{new QPushButton}
{
    setObjectName(u"lockWindow"_s);
    setMinimumSize(480, 440);
    m_pages->addWidget(buildPinPage());
    m_pages->addWidget(m_people);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_pad, &PinPad::entered, this, &LockWindow::take);
    connect(m_back, &QPushButton::clicked, this, &LockWindow::dismissed);
    connect(m_people, &CredentialsPanel::given, this, &LockWindow::operatorGiven);
    letEnterPress(*this);
    new WritingScale{*this};
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &LockWindow::renderPause);
    retranslate();
}

QWidget *LockWindow::buildPinPage()
{
    m_title->setObjectName(u"lockTitle"_s);
    m_title->setBold(true);
    m_title->setLimits({.lines = 1, .smallest = 16, .largest = 200});
    m_title->setTimesWriting(2);
    m_title->setFixedHeight(titleHeight);
    m_hint->setObjectName(u"lockHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_message->setObjectName(u"lockMessage"_s);
    m_back->setObjectName(u"lockBack"_s);
    m_back->setIcon(lineIcon(u"back"_s));
    setTouchable(*m_back, 3);

    auto *column = new QWidget;
    column->setMaximumWidth(widestKeys);
    auto *layout = new QVBoxLayout{column};
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_pad, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_back);
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout{page};
    centred->addStretch(1);
    centred->addWidget(column, 8);
    centred->addStretch(1);
    return page;
}

void LockWindow::showDesk(const QString &name)
{
    m_desk = plainLine(name);
    retranslate();
}

void LockWindow::askForNewPin()
{
    ask(Asking::NewPin);
}

void LockWindow::askForPin()
{
    ask(Asking::Pin);
}

void LockWindow::ask(Asking asking)
{
    m_asking = asking;
    m_pages->setCurrentIndex(0);
    m_back->setVisible(asking != Asking::Pin);
    m_pad->clear();
    m_pad->setEnabled(true);
    m_second.stop();
    say({});
    retranslate();
    m_pad->takeFocus();
    if (asking == Asking::Pin && QDateTime::currentDateTimeUtc() < m_pausedUntil)
        renderPause();
}

void LockWindow::askForOperator(const QStringList &names)
{
    m_pages->setCurrentWidget(m_people);
    m_people->ask(names);
}

void LockWindow::take(const QString &pin)
{
    if (QDateTime::currentDateTimeUtc() < m_pausedUntil)
        return;
    if (m_asking == Asking::Pin) {
        say({});
        Q_EMIT pinGiven(pin);
    } else if (pin.size() < shortestPin) {
        say(tr("A PIN has at least four digits."));
    } else if (m_asking == Asking::NewPin) {
        m_firstPin = pin;
        ask(Asking::NewPinAgain);
    } else if (pin != std::exchange(m_firstPin, {})) {
        ask(Asking::NewPin);
        say(tr("These two were not the same. Choose a PIN again."));
    } else {
        Q_EMIT pinChosen(pin);
    }
}

void LockWindow::say(const QString &sentence)
{
    m_message->render({StatusView::Level::Trouble, sentence});
}

void LockWindow::refuse(const QString &sentence)
{
    if (m_pages->currentWidget() == m_people)
        m_people->refuse(sentence);
    else
        say(sentence);
}

void LockWindow::refuseUntil(const QDateTime &until,
                             const std::function<QString(const QDateTime &)> &sentence)
{
    m_people->lock(until, sentence);
}

void LockWindow::refusePin()
{
    say(tr("This is not the PIN of this desk."));
    m_pad->takeFocus();
}

void LockWindow::refusePinUntil(const QDateTime &until)
{
    m_pausedUntil = until;
    renderPause();
}

/// Says each second how long it still takes.
void LockWindow::renderPause()
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_pausedUntil);
    m_pad->setEnabled(seconds <= 0);
    if (seconds <= 0) {
        say({});
        m_pad->takeFocus();
        return;
    }
    say(tr("Wrong too often. Try again in %1 s.").arg(QLocale{}.toString(seconds)));
    m_second.start(1s);
}

void LockWindow::showScanIgnored()
{
    refuse(tr("This desk is locked: the scan did nothing. Unlock it first."));
}

void LockWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

/// Other windows wait behind it: a lock that is closed would leave a program without any.
void LockWindow::closeEvent(QCloseEvent *event)
{
    if (isVisible() && event->spontaneous())
        event->ignore();
    else
        QWidget::closeEvent(event);
}

void LockWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockWindow::retranslate()
{
    setWindowTitle(m_desk.isEmpty() ? tr("Locked") : tr("%1 – locked").arg(m_desk));
    m_people->setWords(tr("Locked"),
                       tr("Whoever unlocks this desk is signed in. Scans do nothing until then."));
    switch (m_asking) {
    case Asking::NewPin:
        m_title->setText(tr("Choose a PIN for this desk"));
        m_hint->setText(tr("With it the desk is locked now and unlocked again. Do not forget it."));
        break;
    case Asking::NewPinAgain:
        m_title->setText(tr("The same PIN again"));
        m_hint->setText(tr("Then the desk is locked."));
        break;
    case Asking::Pin:
        m_title->setText(tr("Locked"));
        m_hint->setText(tr("Type the PIN of this desk. Scans do nothing until then."));
        break;
    }
    m_back->setText(tr("Back  (Esc)"));
}

} // namespace lanyard::ui
