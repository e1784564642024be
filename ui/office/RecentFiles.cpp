// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RecentFiles.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QString reasonOf(RecentFile::State state)
{
    switch (state) {
    case RecentFile::State::There: return {};
    case RecentFile::State::Missing: return RecentFiles::tr("The file is no longer there.");
    case RecentFile::State::FolderMissing:
        return RecentFiles::tr("Its folder is not there: connect the drive it is on.");
    case RecentFile::State::Unreadable: return RecentFiles::tr("You may not read this file.");
    }
    Q_UNREACHABLE();
}

} // namespace

RecentFiles::RecentFiles(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"startRecentTitle"_s}}
    , m_list{new TwoLineList{u"startRecent"_s}}
    , m_open{touch(new QPushButton, u"startRecentOpen"_s)}
    , m_forget{touch(new QPushButton, u"startForget"_s)}
{
    build();
    connect(m_list, &QListWidget::itemActivated, this, &RecentFiles::open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            open(item);
    });
    connect(m_forget, &QPushButton::clicked, this, &RecentFiles::forget);
    auto *key = new QShortcut{QKeySequence::Delete, m_list};
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &RecentFiles::forget);
    retranslate();
    show({});
}

void RecentFiles::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    head->addWidget(m_forget);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_list->setMinimumHeight(2 * fingerHeight);
}

void RecentFiles::show(const QList<RecentFile> &files)
{
    m_files = files;
    render();
    setVisible(!files.isEmpty());
}

void RecentFiles::render()
{
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const RecentFile &recent : std::as_const(m_files)) {
        const QFileInfo file{recent.path};
        QString where = quoted(file.path());
        if (const QString reason = reasonOf(recent.state); !reason.isEmpty())
            where += u'\n' + reason;
        m_list->add(excerptOf(file.completeBaseName()), where, recent.path);
        QListWidgetItem *const item = m_list->item(m_list->count() - 1);
        if (recent.state != RecentFile::State::There)
            item->setForeground(palette().brush(QPalette::PlaceholderText));
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

/// One that seems gone is tried all the same: it may have come back.
void RecentFiles::open(const QListWidgetItem *item)
{
    Q_EMIT openWanted(item->data(Qt::UserRole).toString());
}

void RecentFiles::forget()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT forgetWanted(item->data(Qt::UserRole).toString());
}

void RecentFiles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecentFiles::retranslate()
{
    m_title->setText(tr("Opened before"));
    m_list->setAccessibleName(tr("Opened before"));
    m_open->setText(tr("Open"));
    m_forget->setText(tr("Remove from this list"));
    m_forget->setToolTip(tr("The file itself stays (Delete)"));
    render();
}

} // namespace lanyard::ui
