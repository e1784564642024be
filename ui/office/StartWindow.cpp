// SPDX-License-Identifier: Apache-2.0
#include "ui/office/StartWindow.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/OpenAt.h"
#include "ui/office/BigChoice.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/NewEventForm.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/Touch.h"
#include "ui/office/TwoLineList.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

StartWindow::StartWindow(const QString &folder, QWidget *parent)
    : QWidget{parent}
    , m_pages{new QStackedWidget}
    , m_title{new PlainLabel{PlainLabel::Kind::Title, u"startTitle"_s}}
    , m_subtitle{new PlainLabel{PlainLabel::Kind::Hint, u"startSubtitle"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"startFailure"_s}}
    , m_open{new BigChoice{u"startOpen"_s}}
    , m_new{new BigChoice{u"startNew"_s}}
    , m_sample{new BigChoice{u"startSample"_s}}
    , m_recentTitle{new PlainLabel{PlainLabel::Kind::Section, u"startRecentTitle"_s}}
    , m_recent{new TwoLineList{u"startRecent"_s}}
    , m_form{new NewEventForm{folder}}
{
    setObjectName(u"startWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(640, 520);
    m_pages->addWidget(buildChoices());
    m_pages->addWidget(m_form);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(32, 28, 32, 28);
    layout->addWidget(m_pages);
    connectChoices();
    letEnterPress(*this);
    openAt(*this, {860, 680});
    showRecent({});
    retranslate();
}

QWidget *StartWindow::buildChoices()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_failure);
    for (BigChoice *choice : {m_open, m_new, m_sample})
        layout->addWidget(choice);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    m_failure->hide();
    m_recent->setMinimumHeight(2 * fingerHeight);
    return page;
}

void StartWindow::connectChoices()
{
    connect(m_open, &QPushButton::clicked, this, [this] {
        askForFile(this,
                   tr("Open an event file"),
                   tr("Lanyard events (*.lanyard);;All files (*)"),
                   [this](const QString &path) { want(path); });
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        m_pages->setCurrentWidget(m_form);
        m_form->begin();
    });
    connect(m_sample, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT sampleWanted();
    });
    const auto openItem
        = [this](const QListWidgetItem *item) { want(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, openItem);
    connect(m_form, &NewEventForm::createWanted, this, &StartWindow::createWanted);
    connect(m_form, &NewEventForm::backWanted, this, [this] {
        m_pages->setCurrentIndex(0);
        m_new->setFocus();
    });
}

void StartWindow::want(const QString &path)
{
    m_failure->hide();
    Q_EMIT openWanted(path);
}

void StartWindow::showRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file{path};
        m_recent->add(excerptOf(file.completeBaseName()), quoted(file.path()), path);
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartWindow::showFailure(const QString &sentence)
{
    if (m_pages->currentWidget() == m_form)
        m_form->complain(sentence);
    else
        m_failure->say(sentence);
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()
        && urls.first().fileName().endsWith(u".lanyard"_s, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    want(event->mimeData()->urls().constFirst().toLocalFile());
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_form)
        m_pages->setCurrentIndex(0);
    else
        QWidget::keyPressEvent(event);
}

void StartWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Lanyard"));
    m_title->setText(tr("Welcome to Lanyard"));
    m_subtitle->setText(tr("Everything about an event is in one file. Which one is it?"));
    m_open->render(tr("Open an event file"),
                   tr("Choose a .lanyard file, or drop it anywhere in this window."));
    m_new->render(tr("New event"), tr("Name and days; registrations come in afterwards."));
    m_sample->render(
        tr("Try the sample event"),
        tr("A conference of invented people, to practise with. Nothing can go wrong."));
    m_recentTitle->setText(tr("Opened before"));
    m_recent->setAccessibleName(tr("Opened before"));
}

} // namespace lanyard::ui
