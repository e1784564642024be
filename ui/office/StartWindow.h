// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "ui/office/RecentFile.h"

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace lanyard::ui {

class BigChoice;
class JoinForm;
class NewEventForm;
class PlainLabel;
class RecentFiles;

/// Shown while the program has no event file: open one, make one, perhaps of a spreadsheet that is
/// dropped here, fetch the one that other desks share, or rehearse with the sample.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    /// @p folder is where new event files are suggested, usually the documents folder.
    explicit StartWindow(const QString &folder, QWidget *parent = nullptr);

    /// Latest first.
    void showRecent(const QList<RecentFile> &files);

    /// The way to an event that other desks share; failures go to showFailure().
    [[nodiscard]] JoinForm &join() const { return *m_join; }
    /// A scanner or the camera read something: a join code, where one is waited for.
    [[nodiscard]] bool takes(const QString &scanned);

public Q_SLOTS:
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void openWanted(const QString &path);
    /// @p spreadsheet: the registrations that it was made for; empty: none yet.
    void createWanted(const QString &path, const lanyard::Event &event, const QString &spreadsheet);
    void sampleWanted();
    void forgetWanted(const QString &path); ///< no longer to be among the recent ones
    void helpWanted();
    void joinRequested(const QString &code); ///< join() shows how far it is
    void fileJoinRequested(const QString &path); ///< an exchange file; the same
    void joinStopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChoices();
    void connectChoices();
    void want(const QString &path);
    void begin(const QString &spreadsheet);
    void beginToJoin();
    void retranslate();

    QStackedWidget *m_pages;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    PlainLabel *m_failure;
    BigChoice *m_open;
    BigChoice *m_new;
    BigChoice *m_hub;
    BigChoice *m_sample;
    RecentFiles *m_recent;
    NewEventForm *m_form;
    JoinForm *m_join;
    QString m_spreadsheet; ///< that the new event is for
};

} // namespace lanyard::ui
