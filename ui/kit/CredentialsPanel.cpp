// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/CredentialsPanel.h"

#include "ui/kit/FittedLabel.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/PinPad.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/StatusLine.h"
#include "ui/kit/TypeScale.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::ui {

namespace {

constexpr int rowHeight = 52; ///< pixels; a finger hits it

} // namespace

CredentialsPanel::CredentialsPanel(QWidget *parent)
    : QWidget{parent}
    , m_title{new FittedLabel}
    , m_reason{new QLabel}
    , m_names{new QListWidget}
    , m_pad{new PinPad}
    , m_hint{new QLabel}
    , m_message{new StatusLine{u"person"_s}}
    , m_back{new QPushButton}
    , m_buttons{new QHBoxLayout}
{
    build();
    m_names->installEventFilter(this);
    m_pad->focusProxy()->installEventFilter(this);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CredentialsPanel::countDown);
    connect(m_pad, &PinPad::entered, this, &CredentialsPanel::give);
    connect(m_names, &QListWidget::itemClicked, m_pad, &PinPad::takeFocus);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        m_pad->clear();
        answered();
    });
    connect(m_back, &QPushButton::clicked, this, &CredentialsPanel::left);
    setLeavable(false);
    retranslate();
}

void CredentialsPanel::build()
{
    m_title->setObjectName(u"credentialsTitle"_s);
    m_title->setBold(true);
    m_title->setLimits({.lines = 1, .smallest = 14, .largest = 200});
    m_title->setTimesWriting(2);
    m_title->setFixedHeight(rowHeight);
    m_reason->setObjectName(u"credentialsReason"_s);
    m_hint->setObjectName(u"credentialsHint"_s);
    m_hint->setProperty("quiet", true);
    for (QLabel *label : {m_reason, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_names->setObjectName(u"names"_s);
    m_names->setSpacing(2);
    setScale(*m_names, 1.2);
    m_message->setObjectName(u"credentialsMessage"_s);
    m_back->setObjectName(u"credentialsBack"_s);
    m_back->setIcon(lineIcon(u"back"_s));
    setTouchable(*m_back, 3);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::wide);
    auto *who = new QVBoxLayout; // the pad needs all the height in languages of many words
    who->setSpacing(spacing::small);
    who->addWidget(m_names, 1);
    who->addWidget(m_hint);
    middle->addLayout(who, 3);
    middle->addWidget(m_pad, 2);
    layout->addLayout(middle, 1);
    layout->addWidget(m_message);
    m_buttons->addWidget(m_back);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

void CredentialsPanel::setWords(const QString &title, const QString &reason)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void CredentialsPanel::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void CredentialsPanel::setLeavable(bool leavable)
{
    m_back->setVisible(leavable);
}

void CredentialsPanel::ask(const QStringList &names)
{
    const QListWidgetItem *const before = m_names->currentItem();
    const QString chosen = before ? before->data(Qt::UserRole).toString() : names.value(0);
    m_names->clear();
    for (const QString &name : names) {
        auto *row = new QListWidgetItem{plainLine(name)};
        row->setData(Qt::UserRole, name);
        row->setSizeHint({0, rowHeight});
        m_names->addItem(row);
        if (name == chosen)
            m_names->setCurrentItem(row);
    }
    if (!m_names->currentItem())
        m_names->setCurrentRow(0);
    m_pad->clear();
    answered();
    if (names.size() > 1)
        m_names->setFocus();
    else
        m_pad->takeFocus();
}

void CredentialsPanel::refuse(const QString &sentence)
{
    answered();
    m_message->render({StatusView::Level::Trouble, sentence});
    m_pad->takeFocus();
}

void CredentialsPanel::lock(const QDateTime &until,
                            const std::function<QString(const QDateTime &)> &sentence)
{
    answered();
    m_lockedUntil = until;
    m_lockSentence = sentence;
    m_second.start();
    countDown();
}

void CredentialsPanel::countDown()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now < m_lockedUntil)
        m_message->render({StatusView::Level::Trouble, m_lockSentence(now)});
    else
        answered();
}

/// Whatever was said before holds no more.
void CredentialsPanel::answered()
{
    m_second.stop();
    m_message->render({});
    m_pad->setEnabled(true);
}

/// One at a time: the next PIN can be typed when this one has been compared.
void CredentialsPanel::give(const QString &pin)
{
    const QListWidgetItem *const who = m_names->currentItem();
    if (!who)
        return;
    answered();
    m_pad->setEnabled(false);
    Q_EMIT given(who->data(Qt::UserRole).toString(), pin);
}

/// Names by the arrows even while the PIN is typed; from a name, Enter and digits lead to the PIN.
bool CredentialsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (watched != m_names && isArrow) {
        const int step = key->key() == Qt::Key_Up ? -1 : 1;
        m_names->setCurrentRow(qBound(0, m_names->currentRow() + step, m_names->count() - 1));
        return true;
    }
    if (watched == m_names && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        m_pad->takeFocus();
        return true;
    }
    if (watched == m_names && !key->text().isEmpty() && key->text().front().isDigit()) {
        m_pad->takeFocus();
        QCoreApplication::sendEvent(m_pad->focusProxy(), key);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Esc is ours, whatever shortcut the window has for it.
bool CredentialsPanel::event(QEvent *event)
{
    const bool isOurs = event->type() == QEvent::ShortcutOverride && m_back->isVisibleTo(this)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isOurs)
        return QWidget::event(event);
    event->accept();
    return true;
}

void CredentialsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisibleTo(this))
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void CredentialsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CredentialsPanel::retranslate()
{
    m_names->setAccessibleName(tr("Who"));
    m_hint->setText(tr("Choose a name, type the PIN and press Enter; or scan your own badge."));
    m_back->setText(tr("Back  (Esc)"));
}

} // namespace lanyard::ui
