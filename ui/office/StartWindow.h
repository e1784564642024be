// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"

#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace lanyard::ui {

class BigChoice;
class NewEventForm;
class PlainLabel;
class TwoLineList;

/// Shown while the program has no event file: open one, make one, or try the sample.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    /// @p folder is where new event files are suggested, usually the documents folder.
    explicit StartWindow(const QString &folder, QWidget *parent = nullptr);

    /// Latest first; whether they still exist is looked at when one is opened.
    void showRecent(const QStringList &paths);

public Q_SLOTS:
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void openWanted(const QString &path);
    void createWanted(const QString &path, const lanyard::Event &event);
    void sampleWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChoices();
    void connectChoices();
    void want(const QString &path);
    void retranslate();

    QStackedWidget *m_pages;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    PlainLabel *m_failure;
    BigChoice *m_open;
    BigChoice *m_new;
    BigChoice *m_sample;
    PlainLabel *m_recentTitle;
    TwoLineList *m_recent;
    NewEventForm *m_form;
};

} // namespace lanyard::ui
