// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/RecentFile.h"

#include <QList>
#include <QWidget>

class QListWidgetItem;
class QPushButton;

namespace lanyard::ui {

class PlainLabel;
class TwoLineList;

/// Event files that were open before, latest first. What cannot be opened is grey and says why.
class RecentFiles final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentFiles(QWidget *parent = nullptr);

    /// Hidden while there is none.
    void show(const QList<RecentFile> &files);

Q_SIGNALS:
    void openWanted(const QString &path);
    void forgetWanted(const QString &path); ///< the file itself stays

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void render();
    void open(const QListWidgetItem *item);
    void forget();
    void retranslate();

    QList<RecentFile> m_files;
    PlainLabel *m_title;
    TwoLineList *m_list;
    QPushButton *m_open;
    QPushButton *m_forget;
};

} // namespace lanyard::ui
