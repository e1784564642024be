// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/LogEntry.h"
#include "ui/office/Page.h"

class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class Choice;
class PlainLabel;
class TextTableView;

/// What happened to program, devices and files. Nothing in it is about a person.
class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(QWidget *parent = nullptr);

    /// Newest first.
    void showEntries(const QList<LogEntry> &entries);
    void showSaved(const QString &path);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void opened(); ///< somebody looks at it
    /// What is shown at the moment, as a text file.
    void saveWanted(const QString &path, const QString &text);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    /// An entry as it is written here.
    struct Line
    {
        LogEntry entry;
        QString time;
        QString sentence;
    };

    void writeLines();
    void filter();
    void askWhere();

    QList<LogEntry> m_entries;
    QList<Line> m_lines; ///< of all entries, in the language that is spoken
    QList<Line> m_shown;
    PlainLabel *m_explanation;
    Choice *m_what;
    QLineEdit *m_search;
    QPushButton *m_save;
    PlainLabel *m_saved;
    PlainLabel *m_nothing;
    TextTableView *m_table;
};

} // namespace lanyard::ui
