// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMenu>

namespace lanyard::ui {

/// What a volunteer seldom needs. Every entry shows its key, and the key works with the menu
/// closed.
class DeskMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit DeskMenu(QWidget *window);

    void showTheme(bool dark);
    void showLanguage(const QString &language);
    /// Whether there is anybody to sign in.
    void showOperators(bool any);
    /// Whether there are tickets to practise with.
    void showRehearsal(bool rehearsal);
    /// Without it only what is about the window itself is left.
    void allowWork(bool allowed);

Q_SIGNALS:
    void pictureWanted();
    void badgesWanted(); ///< those that are not finished
    void previewWanted();
    void kioskWanted();
    void guestScreenWanted(); ///< or no longer
    void officeWanted();
    void operatorWanted(); ///< somebody else, or nobody
    void lockWanted();
    void sampleTicketsWanted();
    void fullScreenWanted();
    void helpWanted();
    void themeChosen(bool dark);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addEntry(const QString &icon, QKeySequence key, void (DeskMenu::*wish)());
    void retranslate();

    QAction *m_picture;
    QAction *m_badges;
    QAction *m_preview;
    QAction *m_kiosk;
    QAction *m_guestScreen;
    QAction *m_office;
    QAction *m_operator;
    QAction *m_lock;
    QAction *m_sampleTickets;
    QAction *m_fullScreen;
    QAction *m_help;
    QAction *m_dark;
    QMenu *m_languages;
};

} // namespace lanyard::ui
