// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "app/usecases/ImportRegistrations.h"
#include "ui/office/Page.h"

#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class ImportReportView;
class PlainLabel;

/// Registrations in: a file is looked at first, in a dry run, and taken in afterwards.
class RegistrationsPage final : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const Wording &wording, QWidget *parent = nullptr);

    void showCounts(const RegistrationCounts &counts);
    void showSources(const QList<ImportSource> &sources);
    void showFields(const QStringList &fields);

    /// As if the person had chosen or dropped this file: asks for a dry run.
    void lookInto(const QString &path);

    void showProgress(qint64 rows);
    void showReport(const ImportReport &report);
    void showFailure(const Failure &failure);
    void showReportSaved(const QString &path);

Q_SIGNALS:
    void importWanted(const QString &path, const lanyard::ImportRegistrations::Order &order);
    void importCancelWanted();
    void reportSaveWanted(const QString &path, const QString &text);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFileLine();
    void buildActions();
    void look(const ReadOptions &options);
    void takeIn();
    void setBusy(bool busy);
    void sayCounts();
    void saveReport();

    const Wording &m_wording;
    PlainLabel *m_counts;
    PlainLabel *m_explanation;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QPushButton *m_look;
    PlainLabel *m_failure;
    PlainLabel *m_done;
    PlainLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    ImportReportView *m_view;
    QPushButton *m_save;
    QPushButton *m_import;

    QString m_file; ///< what the report on screen is about
    ReadOptions m_options;
    std::optional<ImportReport> m_report;
    std::optional<RegistrationCounts> m_known;
};

} // namespace lanyard::ui
