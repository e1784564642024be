// SPDX-License-Identifier: Apache-2.0
#include "ui/office/StartWindow.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/HelpButton.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/Spacing.h"
#include "ui/office/BigChoice.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/JoinForm.h"
#include "ui/office/NewEventForm.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/RecentFiles.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

bool isEventFile(const QUrl &file)
{
    return file.fileName().endsWith(".lanyard"_L1, Qt::CaseInsensitive);
}

bool isExchangeFile(const QUrl &file)
{
    return file.fileName().endsWith(".lanyard-exchange"_L1, Qt::CaseInsensitive);
}

/// By its name: what is inside is looked at when it is imported.
bool isSpreadsheet(const QUrl &file)
{
    static const QStringList endings{u"csv"_s,
                                     u"tsv"_s,
                                     u"txt"_s,
                                     u"xlsx"_s,
                                     u"xlsm"_s,
                                     u"xls"_s,
                                     u"ods"_s,
                                     u"xml"_s,
                                     u"htm"_s,
                                     u"html"_s};
    return endings.contains(QFileInfo{file.fileName()}.suffix().toLower());
}

} // namespace

StartWindow::StartWindow(const QString &folder, QWidget *parent)
    : QWidget{parent}
    , m_pages{new QStackedWidget}
    , m_title{new PlainLabel{PlainLabel::Kind::Title, u"startTitle"_s}}
    , m_subtitle{new PlainLabel{PlainLabel::Kind::Hint, u"startSubtitle"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"startFailure"_s}}
    , m_open{new BigChoice{u"startOpen"_s}}
    , m_new{new BigChoice{u"startNew"_s}}
    , m_hub{new BigChoice{u"startHub"_s}}
    , m_sample{new BigChoice{u"startSample"_s}}
    , m_recent{new RecentFiles}
    , m_form{new NewEventForm{folder}}
    , m_join{new JoinForm}
{
    setObjectName(u"startWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(640, 520);
    m_pages->addWidget(buildChoices());
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_join);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(32, 28, 32, 28);
    layout->addWidget(m_pages);
    connectChoices();
    letEnterPress(*this);
    openAt(*this, {860, 680});
    retranslate();
}

QWidget *StartWindow::buildChoices()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    auto *help = new HelpButton{HelpButton::Words::Shown};
    connect(help, &QPushButton::clicked, this, &StartWindow::helpWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(help);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_failure);
    auto *choices = new QGridLayout; // leaves room for what was open before
    choices->setSpacing(spacing::usual);
    choices->addWidget(m_open, 0, 0);
    choices->addWidget(m_new, 0, 1);
    choices->addWidget(m_hub, 1, 0);
    choices->addWidget(m_sample, 1, 1);
    for (const int column : {0, 1})
        choices->setColumnStretch(column, 1);
    layout->addLayout(choices);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    m_failure->hide();
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
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_hub, &QPushButton::clicked, this, &StartWindow::beginToJoin);
    connect(m_join, &JoinForm::joinRequested, this, &StartWindow::joinRequested);
    connect(m_join, &JoinForm::fileJoinRequested, this, &StartWindow::fileJoinRequested);
    connect(m_join, &JoinForm::stopRequested, this, &StartWindow::joinStopRequested);
    connect(m_join, &JoinForm::backRequested, this, [this] {
        m_pages->setCurrentIndex(0);
        m_hub->setFocus();
    });
    connect(m_sample, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT sampleWanted();
    });
    connect(m_recent, &RecentFiles::openWanted, this, &StartWindow::want);
    connect(m_recent, &RecentFiles::forgetWanted, this, &StartWindow::forgetWanted);
    connect(
        m_form, &NewEventForm::createWanted, this, [this](const QString &path, const Event &event) {
            Q_EMIT createWanted(path, event, m_spreadsheet);
        });
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

/// An event for the people in @p spreadsheet, named after it until somebody names it better.
void StartWindow::begin(const QString &spreadsheet)
{
    m_failure->hide();
    m_spreadsheet = spreadsheet;
    m_pages->setCurrentWidget(m_form);
    m_form->begin(spreadsheet);
}

void StartWindow::beginToJoin()
{
    m_failure->hide();
    m_pages->setCurrentWidget(m_join);
    m_join->begin();
}

void StartWindow::showRecent(const QList<RecentFile> &files)
{
    m_recent->show(files);
}

void StartWindow::showFailure(const QString &sentence)
{
    if (m_pages->currentWidget() == m_form)
        m_form->complain(sentence);
    else if (m_pages->currentWidget() == m_join)
        m_join->complain(sentence);
    else
        m_failure->say(sentence);
}

bool StartWindow::takes(const QString &scanned)
{
    if (!isVisible() || m_pages->currentWidget() != m_join)
        return false;
    m_join->takeCode(scanned);
    return true;
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()
        && (isEventFile(urls.first()) || isSpreadsheet(urls.first())
            || isExchangeFile(urls.first())))
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QUrl dropped = event->mimeData()->urls().constFirst();
    if (isEventFile(dropped)) {
        want(dropped.toLocalFile());
    } else if (isExchangeFile(dropped)) {
        beginToJoin();
        m_join->takeFile(dropped.toLocalFile());
    } else {
        begin(dropped.toLocalFile());
    }
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_form)
        m_pages->setCurrentIndex(0);
    else if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_join)
        m_join->goBack();
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
    m_new->render(tr("New event"),
                  tr("Name and days. Or drop the spreadsheet with the registrations here."));
    m_hub->render(tr("Join a hub"),
                  tr("Fetch an event that other desks share: with their join code."));
    m_sample->render(
        tr("Rehearse with the sample event"),
        tr("A conference of invented people, to practise with. Nothing can go wrong."));
}

} // namespace lanyard::ui
