// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "ui/office/ImportFlow.h"
#include "ui/office/Page.h"

#include <QElapsedTimer>

class QProgressBar;
class QPushButton;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class ImportColumnsStep;
class ImportFileStep;
class ImportLookStep;
class ImportQuestionsStep;
class ImportReportView;
class ImportStepLine;
class PlainLabel;

/// Registrations in, step by step: a file is looked at and tried out first, and taken in when the
/// person has seen what that would do.
class RegistrationsPage final : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const Wording &wording, QWidget *parent = nullptr);

    void showCounts(const RegistrationCounts &counts);
    void showSources(const QList<ImportSource> &sources);
    void showFields(const QStringList &fields);

    [[nodiscard]] QString unfinished() const override;

    void beginAgain(); ///< with another file, or in another event

    /// As if the person had chosen or dropped this file.
    void lookInto(const QString &path);

    void showPreview(const ImportRegistrations::Preview &preview);
    void showProgress(qint64 rows);
    void showReport(const ImportReport &report);
    void showFailure(const Failure &failure);
    void showReportSaved(const QString &path);
    void showReportFailure(const Failure &failure);

Q_SIGNALS:
    void previewWanted(const QString &path, const lanyard::ReadOptions &options);
    void importWanted(const QString &path, const lanyard::ImportRegistrations::Order &order);
    void importCancelWanted();
    void reportSaveWanted(const QString &path,
                          const QString &importedFile,
                          const lanyard::ImportReport &report);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildSteps();
    void buildActions();
    void connectSteps();
    void wish(const ImportWish &wish);
    void changeSource(const QString &source);
    void changeColumn(const QString &field, const QString &header);
    void takeIn();
    void store(Intake::Missing missing);
    void saveReport();

    void answered(const ImportWish &next);
    void enterStep();
    void renderPage();
    void renderStep();
    void renderActions();
    void sayFailure();
    void takeFocus();
    [[nodiscard]] QWidget *widgetOf(ImportFlow::Step step) const;
    [[nodiscard]] QString fileName() const;

    const Wording &m_wording;
    ImportFlow m_flow;
    ImportFlow::Step m_shown = ImportFlow::Step::File;
    QElapsedTimer m_entered; ///< the step on screen

    ImportStepLine *m_line;
    PlainLabel *m_failure;
    PlainLabel *m_done;
    ImportFileStep *m_file;
    ImportLookStep *m_look;
    ImportColumnsStep *m_columns;
    ImportQuestionsStep *m_questions;
    ImportReportView *m_report;

    PlainLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_save;
    QPushButton *m_another;
    QPushButton *m_next;
    QPushButton *m_import;
};

} // namespace lanyard::ui
