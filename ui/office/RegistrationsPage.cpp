// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RegistrationsPage.h"

#include "app/ports/Wording.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/ImportReportView.h"
#include "ui/office/ImportWords.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/Touch.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

RegistrationsPage::RegistrationsPage(const Wording &wording, QWidget *parent)
    : Page{u"registrationsPage"_s, parent}
    , m_wording{wording}
    , m_counts{new PlainLabel{PlainLabel::Kind::Text, u"registrationCounts"_s}}
    , m_explanation{new PlainLabel{PlainLabel::Kind::Text, u"importExplanation"_s}}
    , m_path{touch(new QLineEdit, u"importPath"_s)}
    , m_choose{touch(new QPushButton, u"importChoose"_s)}
    , m_look{touch(new QPushButton, u"importLook"_s)}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"importFailure"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"importDone"_s}}
    , m_progress{new PlainLabel{PlainLabel::Kind::Text, u"importProgress"_s}}
    , m_bar{new QProgressBar}
    , m_cancel{touch(new QPushButton, u"importCancel"_s)}
    , m_view{new ImportReportView{wording}}
    , m_save{touch(new QPushButton, u"importSaveReport"_s)}
    , m_import{touch(new QPushButton, u"importImport"_s)}
{
    setAcceptDrops(true);
    buildFileLine();
    content()->addWidget(m_view);
    content()->addStretch(1);
    buildActions();
    setBusy(false);
    retranslate();
}

void RegistrationsPage::buildFileLine()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(m_look);
    line->addWidget(m_choose);
    content()->addWidget(m_counts);
    content()->addWidget(m_explanation);
    content()->addLayout(line);
    content()->addWidget(m_failure);
    content()->addWidget(m_done);

    connect(m_path, &QLineEdit::returnPressed, this, [this] { lookInto(m_path->text()); });
    connect(m_look, &QPushButton::clicked, this, [this] { lookInto(m_path->text()); });
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_look->setEnabled(!path.trimmed().isEmpty());
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askForFile(this,
                   tr("Choose the export of your ticket site"),
                   tr("Exports (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
                   [this](const QString &path) { lookInto(path); });
    });
    m_look->setEnabled(false);
    m_failure->hide();
    m_done->hide();
}

void RegistrationsPage::buildActions()
{
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_import->setProperty("main", true);
    m_view->hide();
    m_save->hide();
    m_import->hide();
    actions()->addWidget(m_progress);
    actions()->addWidget(m_bar, 1);
    actions()->addWidget(m_cancel);
    actions()->addStretch(0);
    actions()->addWidget(m_save);
    actions()->addWidget(m_import);

    connect(m_cancel, &QPushButton::clicked, this, &RegistrationsPage::importCancelWanted);
    connect(m_import, &QPushButton::clicked, this, &RegistrationsPage::takeIn);
    connect(m_save, &QPushButton::clicked, this, &RegistrationsPage::saveReport);
    connect(
        m_view, &ImportReportView::changedUnread, this, [this] { m_import->setEnabled(false); });
    connect(m_view, &ImportReportView::sourceWanted, this, [this](const QString &source) {
        look({.source = source, .columns = {}});
    });
    connect(m_view,
            &ImportReportView::readOtherwiseWanted,
            this,
            [this](const QMap<QString, QString> &columns) {
                ReadOptions options = m_options;
                options.columns.insert(columns);
                look(options);
            });
}

void RegistrationsPage::lookInto(const QString &path)
{
    const QString file = path.trimmed();
    if (file.isEmpty() || m_cancel->isVisibleTo(this))
        return;
    m_file = file;
    m_path->setText(file);
    m_report.reset();
    m_view->hide();
    m_save->hide();
    m_import->hide();
    look({});
}

void RegistrationsPage::look(const ReadOptions &options)
{
    m_options = options;
    setBusy(true);
    Q_EMIT importWanted(m_file,
                        {.options = options, .dryRun = true, .missing = Intake::Missing::Keep});
}

void RegistrationsPage::takeIn()
{
    const auto missing = m_view->cancelsMissing() ? Intake::Missing::Cancel : Intake::Missing::Keep;
    setBusy(true);
    Q_EMIT importWanted(m_file, {.options = m_options, .dryRun = false, .missing = missing});
}

void RegistrationsPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    for (QWidget *control : {static_cast<QWidget *>(m_path),
                             static_cast<QWidget *>(m_choose),
                             static_cast<QWidget *>(m_view),
                             static_cast<QWidget *>(m_save)})
        control->setEnabled(!busy);
    m_look->setEnabled(!busy && !m_path->text().trimmed().isEmpty());
    m_import->setEnabled(!busy && m_report && !m_report->stored && m_report->taken > 0);
    if (busy) {
        m_progress->setText(tr("Reading …"));
        m_failure->hide();
        m_done->hide();
        m_cancel->setFocus();
    }
}

void RegistrationsPage::showProgress(qint64 rows)
{
    m_progress->setText(tr("Reading … %1 rows").arg(QLocale{}.toString(rows)));
}

void RegistrationsPage::showReport(const ImportReport &report)
{
    m_report = report;
    m_view->render(report);
    m_view->show();
    m_save->show();
    m_import->setVisible(!report.stored);
    setBusy(false);
    if (report.stored)
        m_done->say(tr("Done: the registrations of %1 are stored.")
                        .arg(quoted(QFileInfo{m_file}.fileName())));
    else if (report.taken == 0)
        m_failure->say(tr("No row of this file can be taken. Check the columns below."));
    (m_import->isEnabled() ? m_import : m_save)->setFocus();
}

void RegistrationsPage::showFailure(const Failure &failure)
{
    setBusy(false);
    const bool stopped = failure.kind == Failure::Kind::Busy && failure.subject == "cancelled"_L1;
    m_failure->say(stopped ? tr("Stopped. Nothing was stored.") : m_wording.sentence(failure));
    m_path->setFocus();
    m_path->selectAll();
    bringIntoSight(m_failure);
}

void RegistrationsPage::showReportSaved(const QString &path)
{
    m_done->say(tr("The report is saved as %1.").arg(quoted(QFileInfo{path}.fileName())));
}

void RegistrationsPage::saveReport()
{
    if (!m_report)
        return;
    const QString text
        = ImportWords{QLocale{}}.document(QFileInfo{m_file}.fileName(), *m_report, m_wording);
    askForNewFile(this,
                  tr("Save the report"),
                  QFileInfo{m_file}.path() + u'/' + QFileInfo{m_file}.completeBaseName()
                      + u"-report.txt"_s,
                  tr("Text (*.txt)"),
                  [this, text](const QString &path) { Q_EMIT reportSaveWanted(path, text); });
}

void RegistrationsPage::showCounts(const RegistrationCounts &counts)
{
    m_known = counts;
    sayCounts();
}

void RegistrationsPage::sayCounts()
{
    if (!m_known)
        m_counts->hide();
    else if (m_known->onSite + m_known->online == 0)
        m_counts->say(tr("Nobody is registered yet."));
    else
        m_counts->say(
            tr("Registered now: %1 on site, %2 online only.")
                .arg(QLocale{}.toString(m_known->onSite), QLocale{}.toString(m_known->online)));
}

void RegistrationsPage::showSources(const QList<ImportSource> &sources)
{
    m_view->setSources(sources);
}

void RegistrationsPage::showFields(const QStringList &fields)
{
    m_view->setFields(fields);
}

void RegistrationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void RegistrationsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    lookInto(event->mimeData()->urls().constFirst().toLocalFile());
}

void RegistrationsPage::retranslate()
{
    setTitle(tr("Registrations"));
    m_explanation->setText(
        tr("Drop the export file of your ticket site here, or choose it. Lanyard looks into it "
           "first and stores nothing until you say so."));
    m_path->setPlaceholderText(tr("CSV or XLSX file"));
    m_path->setAccessibleName(tr("Export file"));
    m_choose->setText(tr("Choose file …"));
    m_look->setText(tr("Look into it"));
    m_cancel->setText(tr("Stop"));
    m_save->setText(tr("Save report …"));
    m_import->setText(tr("Import"));
    sayCounts();
    if (m_report)
        m_view->render(*m_report);
}

} // namespace lanyard::ui
