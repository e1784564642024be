// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationReader.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace lanyard {
class Wording;
struct ImportReport;
} // namespace lanyard

namespace lanyard::ui {

class Choice;
class ColumnMapping;
class PlainLabel;
class TickBox;
class ProblemModel;

/// What an import did or would do, and what can be changed about how the file is read.
class ImportReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(const Wording &wording, QWidget *parent = nullptr);

    void setSources(const QList<ImportSource> &sources);
    void setFields(const QStringList &fields);
    void render(const ImportReport &report);

    [[nodiscard]] bool cancelsMissing() const;

Q_SIGNALS:
    /// The file should be read in another way: over what was asked for before.
    void readOtherwiseWanted(const QMap<QString, QString> &columns);
    void sourceWanted(const QString &source);
    void changedUnread(); ///< columns on screen are no longer those of the report

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildReading();
    void buildProblems();
    void renderReading(const ReadReport &file);
    void renderProblems(const QList<ImportProblem> &problems);
    void retranslate();

    QList<ImportSource> m_sources;
    PlainLabel *m_rows;
    PlainLabel *m_changes;
    PlainLabel *m_leftOut;
    PlainLabel *m_origin;
    PlainLabel *m_sourceTitle;
    Choice *m_source;
    QPushButton *m_showColumns;
    ColumnMapping *m_columns;
    QPushButton *m_lookAgain;
    PlainLabel *m_missing;
    TickBox *m_cancelMissing;
    ProblemModel *m_problems;
    QTableView *m_table;
};

} // namespace lanyard::ui
