// SPDX-License-Identifier: Apache-2.0
#include "ui/office/RegistrationsPage.h"

#include "app/ports/Wording.h"
#include "app/words/ImportWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/ImportColumnsStep.h"
#include "ui/office/ImportFileStep.h"
#include "ui/office/ImportLookStep.h"
#include "ui/office/ImportQuestionsStep.h"
#include "ui/office/ImportRemovalQuestion.h"
#include "ui/office/ImportReportView.h"
#include "ui/office/ImportStepLine.h"
#include "ui/office/PlainLabel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

using Step = ImportFlow::Step;

RegistrationsPage::RegistrationsPage(const Wording &wording, QWidget *parent)
    : Page{u"registrationsPage"_s, parent}
    , m_wording{wording}
    , m_line{new ImportStepLine}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"importFailure"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"importDone"_s}}
    , m_file{new ImportFileStep}
    , m_look{new ImportLookStep}
    , m_columns{new ImportColumnsStep}
    , m_questions{new ImportQuestionsStep}
    , m_report{new ImportReportView{wording}}
    , m_progress{new PlainLabel{PlainLabel::Kind::Text, u"importProgress"_s}}
    , m_bar{new QProgressBar}
    , m_stop{touch(new FittedButton, u"importCancel"_s)}
    , m_back{touch(new FittedButton, u"importBack"_s)}
    , m_again{touch(new FittedButton, u"importAgain"_s)}
    , m_save{touch(new FittedButton, u"importSaveReport"_s)}
    , m_another{touch(new FittedButton, u"importAnother"_s)}
    , m_next{touch(new FittedButton, u"importNext"_s)}
    , m_import{touch(new FittedButton, u"importImport"_s)}
{
    setAcceptDrops(true);
    buildSteps();
    buildActions();
    connectSteps();
    retranslate();
}

void RegistrationsPage::buildSteps()
{
    for (QWidget *part : {static_cast<QWidget *>(m_line),
                          static_cast<QWidget *>(m_failure),
                          static_cast<QWidget *>(m_done)})
        content()->addWidget(part);
    for (QWidget *step : {static_cast<QWidget *>(m_file),
                          static_cast<QWidget *>(m_look),
                          static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_questions),
                          static_cast<QWidget *>(m_report)}) {
        content()->addWidget(step, 1);
        step->hide();
    }
    m_done->hide();
}

void RegistrationsPage::buildActions()
{
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setTextVisible(false);
    m_progress->setWordWrap(false);
    m_import->setProperty("main", true);
    m_next->setProperty("main", true);
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress);
    work->addWidget(m_bar, 1);
    work->addWidget(m_stop);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_back);
    ways->addStretch(1);
    for (QPushButton *button : {m_again, m_save, m_another, m_next, m_import})
        ways->addWidget(button);
    auto *both = new QVBoxLayout;
    both->addLayout(work);
    both->addLayout(ways);
    actions()->addLayout(both);
}

void RegistrationsPage::connectSteps()
{
    connect(m_file, &ImportFileStep::fileChosen, this, &RegistrationsPage::lookInto);
    connect(m_look, &ImportLookStep::sourceWanted, this, &RegistrationsPage::changeSource);
    connect(m_look, &ImportLookStep::encodingWanted, this, [this](const QString &encoding) {
        ReadOptions options = m_flow.options();
        options.encoding = encoding;
        wish(m_flow.readOtherwise(options));
    });
    connect(m_look, &ImportLookStep::readAfreshWanted, this, [this] { wish(m_flow.readAfresh()); });
    connect(m_columns, &ImportColumnsStep::columnWanted, this, &RegistrationsPage::changeColumn);
    connect(
        m_questions,
        &ImportQuestionsStep::standingWanted,
        this,
        [this](const QString &status, Standing standing) { wish(m_flow.take(status, standing)); });
    connect(m_questions, &ImportQuestionsStep::leftOutWanted, this, [this](const QString &status) {
        wish(m_flow.leaveOut(status));
    });
    connect(
        m_questions, &ImportQuestionsStep::placesWanted, this, [this](ReadOptions::Places places) {
            ReadOptions options = m_flow.options();
            options.places = places;
            wish(m_flow.readOtherwise(options));
        });
    connect(m_stop, &QPushButton::clicked, this, [this] { wish(m_flow.stop()); });
    connect(m_again, &QPushButton::clicked, this, [this] { wish(m_flow.tryAgain()); });
    connect(m_import, &QPushButton::clicked, this, &RegistrationsPage::takeIn);
    connect(m_save, &QPushButton::clicked, this, &RegistrationsPage::saveReport);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_flow.goBack();
        enterStep();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_flow.goOn();
        enterStep();
    });
    connect(m_another, &QPushButton::clicked, this, &RegistrationsPage::beginAgain);
    connect(new QShortcut{Qt::ALT | Qt::Key_Left, this},
            &QShortcut::activated,
            m_back,
            &QPushButton::click);
    connect(new QShortcut{Qt::ALT | Qt::Key_Right, this},
            &QShortcut::activated,
            m_next,
            &QPushButton::click);
}

void RegistrationsPage::beginAgain()
{
    wish(m_flow.beginAgain());
    enterStep();
}

QString RegistrationsPage::unfinished() const
{
    if (m_flow.isStoring())
        return tr("Registrations are being imported.");
    const bool under = m_flow.step() != Step::File && m_flow.step() != Step::Done;
    return under ? tr("The import of %1 is not finished.").arg(quoted(fileName())) : QString{};
}

void RegistrationsPage::lookInto(const QString &path)
{
    const QString file = path.trimmed();
    if (file.isEmpty() || m_flow.isStoring())
        return;
    m_look->forget();
    wish(m_flow.open(file));
    if (m_shown != m_flow.step())
        enterStep();
}

/// Answers about another source's columns say nothing about this one's.
void RegistrationsPage::changeSource(const QString &source)
{
    wish(m_flow.readOtherwise({.source = source, .encoding = m_flow.options().encoding}));
}

void RegistrationsPage::changeColumn(const QString &field, const QString &header)
{
    ReadOptions options = m_flow.options();
    options.columns.insert(field, header);
    wish(m_flow.readOtherwise(options));
}

void RegistrationsPage::takeIn()
{
    if (!m_flow.mayStore() || m_entered.elapsed() < QApplication::doubleClickInterval())
        return; // the second half of a double click on Next is no order to import
    const IntakeCounts &counts = m_flow.report()->counts;
    if (!m_report->cancelsMissing())
        store(Intake::Missing::Keep);
    else if (isLargeRemoval(counts))
        askBeforeRemoval(this, counts.missing, [this] { store(Intake::Missing::Cancel); });
    else
        store(Intake::Missing::Cancel);
}

void RegistrationsPage::store(Intake::Missing missing)
{
    wish(m_flow.store(missing));
}

void RegistrationsPage::wish(const ImportWish &wish)
{
    m_done->hide();
    m_progress->setText(m_flow.isStoring() ? tr("Importing …") : tr("Reading …"));
    m_bar->setRange(0, m_flow.isStoring() ? int(m_flow.expectedRows()) : 0);
    m_bar->setValue(0);
    renderPage();
    if (const auto *look = std::get_if<LookWish>(&wish))
        Q_EMIT previewWanted(look->path, look->options);
    else if (const auto *read = std::get_if<ReadWish>(&wish))
        Q_EMIT importWanted(read->path, read->order);
    else if (std::holds_alternative<StopWish>(wish))
        Q_EMIT importCancelWanted();
}

void RegistrationsPage::showPreview(const ImportRegistrations::Preview &preview)
{
    answered(m_flow.seen(preview));
}

void RegistrationsPage::answered(const ImportWish &next)
{
    wish(next);
    if (m_flow.step() != m_shown) {
        enterStep();
        return;
    }
    renderStep();
    if (hasFocus() || (!m_flow.isBusy() && (m_shown == Step::File || m_shown == Step::Check)))
        takeFocus();
}

void RegistrationsPage::showProgress(qint64 rows)
{
    const QString number = QLocale{}.toString(rows);
    m_progress->setText(m_flow.isStoring() ? tr("Importing … %1 rows").arg(number)
                                           : tr("Reading … %1 rows").arg(number));
    if (m_bar->maximum() > 0)
        m_bar->setValue(int(qMin<qint64>(rows, m_bar->maximum())));
}

void RegistrationsPage::showReport(const ImportReport &report)
{
    answered(m_flow.read(report));
    if (report.stored)
        m_done->say(tr("Done: the registrations of %1 are stored.").arg(quoted(fileName())));
}

void RegistrationsPage::showFailure(const Failure &failure)
{
    answered(m_flow.failed(failure));
}

void RegistrationsPage::showReportSaved(const QString &path)
{
    m_done->say(tr("The report is saved as %1.").arg(quoted(QFileInfo{path}.fileName())));
}

void RegistrationsPage::showReportFailure(const Failure &failure)
{
    m_done->hide();
    m_failure->say(m_wording.sentence(failure));
}

void RegistrationsPage::saveReport()
{
    if (!m_flow.report())
        return;
    const QFileInfo imported{m_flow.path()};
    askForNewFile(this,
                  tr("Save the report"),
                  imported.path() + u'/' + imported.completeBaseName() + u"-report.txt"_s,
                  tr("Text (*.txt)"),
                  [this, report = *m_flow.report(), name = fileName()](const QString &path) {
                      Q_EMIT reportSaveWanted(path, name, report);
                  });
}

/// Everything around the step. What is in it stays as the person left it until an answer comes.
void RegistrationsPage::renderPage()
{
    m_line->render(m_flow.steps(), m_flow.step());
    sayFailure();
    renderActions();
    for (QWidget *step : {static_cast<QWidget *>(m_file),
                          static_cast<QWidget *>(m_look),
                          static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_questions),
                          static_cast<QWidget *>(m_report)}) {
        step->setVisible(step == widgetOf(m_flow.step()));
        step->setEnabled(!m_flow.isStoring());
    }
}

void RegistrationsPage::enterStep()
{
    m_shown = m_flow.step();
    m_entered.start();
    renderPage();
    renderStep();
    toTop();
    takeFocus();
}

void RegistrationsPage::renderStep()
{
    if (m_flow.step() == Step::File)
        m_file->showPath(m_flow.path());
    if (m_flow.step() == Step::Look && m_flow.preview())
        m_look->render(*m_flow.preview(), fileName());
    if (m_flow.step() == Step::Columns)
        m_columns->render(m_flow);
    if (m_flow.step() == Step::Questions)
        m_questions->render(m_flow);
    if (m_flow.step() >= Step::Check && m_flow.report() && !m_flow.isStoring())
        m_report->render(*m_flow.report());
}

QWidget *RegistrationsPage::widgetOf(Step step) const
{
    switch (step) {
    case Step::File: return m_file;
    case Step::Look: return m_look;
    case Step::Columns: return m_columns;
    case Step::Questions: return m_questions;
    case Step::Check:
    case Step::Done: break;
    }
    return m_report;
}

void RegistrationsPage::renderActions()
{
    const Step step = m_flow.step();
    for (QWidget *part : {static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_stop)})
        part->setVisible(m_flow.isBusy());
    m_back->setVisible(step != Step::File && step != Step::Done);
    m_back->setEnabled(m_flow.mayGoBack());
    m_next->setVisible(step < Step::Check && m_flow.preview());
    m_next->setEnabled(m_flow.mayGoOn());
    m_import->setVisible(step == Step::Check);
    m_import->setEnabled(m_flow.mayStore());
    m_save->setVisible(step >= Step::Check && m_flow.report());
    m_save->setEnabled(!m_flow.isBusy());
    m_another->setVisible(step == Step::Done);
    m_again->setVisible(m_flow.mayTryAgain() && m_flow.lackingField().isEmpty());
}

void RegistrationsPage::sayFailure()
{
    const auto &failure = m_flow.failure();
    if (const QString lacking = words::ImportWords::fieldTitle(m_flow.lackingField());
        !lacking.isEmpty())
        m_failure->say(
            m_flow.step() == Step::Columns
                ? tr("Which column holds “%1”? Choose it, or export the file again with it.")
                      .arg(lacking)
                : tr("No column is known to hold “%1”. The next step asks for it.").arg(lacking));
    else if (failure && failure->kind == Failure::Kind::Cancelled)
        m_failure->say(tr("Stopped. Nothing was stored."));
    else if (failure)
        m_failure->say(m_wording.sentence(*failure));
    else if (m_flow.step() == Step::Check && m_flow.report() && m_flow.report()->taken == 0)
        m_failure->say(tr("No row of this file can be taken. Go back and check the columns."));
    else
        m_failure->hide();
}

void RegistrationsPage::takeFocus()
{
    setFocus(); // until there is something to press
    for (QPushButton *button : {m_next, m_import, m_another})
        if (button->isVisibleTo(this) && button->isEnabled())
            button->setFocus();
    if (m_flow.step() == Step::File)
        m_file->takeFocus();
    else if (m_flow.step() == Step::Columns)
        m_columns->takeFocus(m_flow);
    else if (m_flow.step() == Step::Questions)
        m_questions->takeFocus();
}

QString RegistrationsPage::fileName() const
{
    return QFileInfo{m_flow.path()}.fileName();
}

void RegistrationsPage::showCounts(const RegistrationCounts &counts)
{
    m_file->showCounts(counts);
}

void RegistrationsPage::showSources(const QList<ImportSource> &sources)
{
    m_look->setSources(sources);
}

void RegistrationsPage::showFields(const QStringList &fields)
{
    m_columns->setFields(fields);
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
    m_stop->setText(tr("Stop"));
    m_back->setText(tr("Back"));
    m_again->setText(tr("Try again"));
    m_save->setText(tr("Save report …"));
    m_another->setText(tr("Import another file"));
    m_next->setText(tr("Next"));
    m_back->setToolTip(tr("Alt+Left"));
    m_next->setToolTip(tr("Alt+Right"));
    m_import->setText(tr("Import"));
    renderPage();
    renderStep();
}

} // namespace lanyard::ui
