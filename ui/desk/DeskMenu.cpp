// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/DeskMenu.h"

#include "ui/kit/Language.h"
#include "ui/kit/LineIcon.h"

#include <QActionGroup>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

DeskMenu::DeskMenu(QWidget *window)
    : QMenu{window}
    , m_picture{addEntry(u"picture"_s, Qt::Key_F4, &DeskMenu::pictureWanted)}
    , m_badges{addEntry(u"printer"_s, Qt::CTRL | Qt::Key_P, &DeskMenu::badgesWanted)}
    , m_preview{addEntry(u"badge"_s, Qt::SHIFT | Qt::Key_F7, &DeskMenu::previewWanted)}
    , m_kiosk{addEntry(u"person"_s, Qt::SHIFT | Qt::Key_F8, &DeskMenu::kioskWanted)}
    , m_guestScreen{addEntry(u"people"_s, Qt::SHIFT | Qt::Key_F11, &DeskMenu::guestScreenWanted)}
    , m_office{addEntry(u"file"_s, Qt::Key_F9, &DeskMenu::officeWanted)}
    , m_operator{addEntry(u"people"_s, Qt::CTRL | Qt::Key_L, &DeskMenu::operatorWanted)}
    , m_lock{addEntry(u"door"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, &DeskMenu::lockWanted)}
    , m_sampleTickets{addEntry(u"badge"_s, Qt::SHIFT | Qt::Key_F4, &DeskMenu::sampleTicketsWanted)}
    , m_fullScreen{addEntry(u"scanner"_s, Qt::Key_F11, &DeskMenu::fullScreenWanted)}
    , m_help{addEntry(u"help"_s, Qt::SHIFT | Qt::Key_F1, &DeskMenu::helpWanted)}
    , m_dark{new QAction{this}}
    , m_languages{new QMenu{this}}
{
    m_lock->setShortcuts({m_lock->shortcut(), Qt::Key_Pause});
    window->addActions(actions());
    addSeparator();
    m_dark->setCheckable(true);
    addAction(m_dark);
    connect(m_dark, &QAction::triggered, this, &DeskMenu::themeChosen);

    addMenu(m_languages);
    auto *group = new QActionGroup{this};
    for (const Language &language : languagesOffered()) {
        QAction *entry = m_languages->addAction(language.name);
        entry->setCheckable(true);
        entry->setData(language.code);
        group->addAction(entry);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction *entry) {
        Q_EMIT languageChosen(entry->data().toString());
    });
    showOperators(false);
    showRehearsal(false);
    retranslate();
}

QAction *DeskMenu::addEntry(const QString &icon, QKeySequence key, void (DeskMenu::*wish)())
{
    QAction *entry = addAction(lineIcon(icon), QString{});
    entry->setShortcut(key);
    entry->setShortcutVisibleInContextMenu(true);
    connect(entry, &QAction::triggered, this, wish);
    return entry;
}

void DeskMenu::showTheme(bool dark)
{
    m_dark->setChecked(dark);
}

void DeskMenu::showLanguage(const QString &language)
{
    const QString best = bestLanguage(QLocale{language}, languagesOffered());
    for (QAction *entry : m_languages->actions())
        entry->setChecked(entry->data().toString() == best);
}

void DeskMenu::showOperators(bool any)
{
    m_operator->setVisible(any);
    m_operator->setEnabled(any);
}

void DeskMenu::showRehearsal(bool rehearsal)
{
    m_sampleTickets->setVisible(rehearsal);
    m_sampleTickets->setEnabled(rehearsal);
}

void DeskMenu::allowWork(bool allowed)
{
    for (QAction *entry : {m_picture,
                           m_badges,
                           m_preview,
                           m_kiosk,
                           m_guestScreen,
                           m_office,
                           m_operator,
                           m_sampleTickets})
        entry->setEnabled(allowed && entry->isVisible());
}

void DeskMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskMenu::retranslate()
{
    m_picture->setText(tr("Read a picture …"));
    m_badges->setText(tr("Printer and badges"));
    m_preview->setText(tr("Badge studio"));
    m_kiosk->setText(tr("Self-service kiosk"));
    m_guestScreen->setText(tr("Guest screen"));
    m_office->setText(tr("Office"));
    m_operator->setText(tr("Sign out / change operator"));
    m_lock->setText(tr("Lock this desk"));
    m_sampleTickets->setText(tr("Sample tickets"));
    m_fullScreen->setText(tr("Full screen"));
    m_help->setText(tr("Help"));
    m_dark->setText(tr("Dark colours"));
    m_languages->setTitle(tr("Language"));
}

} // namespace lanyard::ui
