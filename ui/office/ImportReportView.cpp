// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportReportView.h"

#include "ui/office/Choice.h"
#include "ui/office/ColumnMapping.h"
#include "ui/office/ImportWords.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/ProblemModel.h"
#include "ui/office/TickBox.h"
#include "ui/office/Touch.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// Rows up to here grow with their sentence; measuring a million would take minutes.
constexpr int mostMeasuredRows = 300;

bool needsEyes(const ReadReport &file)
{
    const bool named = file.columns.contains(u"name"_s) || file.columns.contains(u"last_name"_s)
        || file.columns.contains(u"first_name"_s);
    return !named || !file.columns.contains(u"code"_s);
}

} // namespace

ImportReportView::ImportReportView(const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_rows{new PlainLabel{PlainLabel::Kind::Section, u"importRows"_s}}
    , m_changes{new PlainLabel{PlainLabel::Kind::Text, u"importChanges"_s}}
    , m_leftOut{new PlainLabel{PlainLabel::Kind::Bad, u"importLeftOut"_s}}
    , m_origin{new PlainLabel{PlainLabel::Kind::Hint, u"importOrigin"_s}}
    , m_sourceTitle{new PlainLabel{PlainLabel::Kind::Text, u"importSourceTitle"_s}}
    , m_source{new Choice{u"importSource"_s}}
    , m_showColumns{touch(new QPushButton, u"importShowColumns"_s)}
    , m_columns{new ColumnMapping}
    , m_lookAgain{touch(new QPushButton, u"importLookAgain"_s)}
    , m_missing{new PlainLabel{PlainLabel::Kind::Text, u"importMissing"_s}}
    , m_cancelMissing{new TickBox{u"importCancelMissing"_s}}
    , m_problems{new ProblemModel{wording, this}}
    , m_table{new QTableView}
{
    setObjectName(u"importReport"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addWidget(m_changes);
    layout->addWidget(m_missing);
    layout->addWidget(m_cancelMissing);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_table);
    buildProblems();
    buildReading();
    retranslate();
}

void ImportReportView::buildProblems()
{
    m_table->setObjectName(u"importProblems"_s);
    m_table->setModel(m_problems);
    m_table->setMinimumHeight(180);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 72);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_problems->rowCount() <= mostMeasuredRows)
            m_table->resizeRowsToContents();
    });
}

void ImportReportView::buildReading()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_sourceTitle);
    line->addWidget(m_source, 1);
    line->addWidget(m_showColumns);
    m_sourceTitle->setWordWrap(false);
    m_sourceTitle->setBuddy(m_source);
    m_showColumns->setCheckable(true);
    m_columns->hide();
    m_lookAgain->hide();

    auto *whole = qobject_cast<QVBoxLayout *>(layout());
    whole->addWidget(m_origin);
    whole->addLayout(line);
    whole->addWidget(m_columns);
    whole->addWidget(m_lookAgain, 0, Qt::AlignLeading);

    connect(m_showColumns, &QPushButton::toggled, m_columns, &QWidget::setVisible);
    connect(m_columns, &ColumnMapping::changed, this, [this] {
        m_lookAgain->show();
        Q_EMIT changedUnread();
    });
    connect(m_lookAgain, &QPushButton::clicked, this, [this] {
        Q_EMIT readOtherwiseWanted(m_columns->changes());
    });
    connect(m_source, &QComboBox::activated, this, [this] {
        Q_EMIT sourceWanted(m_source->currentData().toString());
    });
}

void ImportReportView::setSources(const QList<ImportSource> &sources)
{
    m_sources = sources;
    m_source->clear();
    for (const ImportSource &source : sources)
        m_source->addItem(source.title.isEmpty() ? source.name : source.title, source.name);
}

void ImportReportView::setFields(const QStringList &fields)
{
    m_columns->setFields(fields);
}

void ImportReportView::render(const ImportReport &report)
{
    const ImportWords words{QLocale{}};
    m_rows->setText(words.rows(report));
    m_changes->setText(words.changes(report));
    m_leftOut->say(words.leftOut(report));
    m_missing->say(words.missing(report));
    m_cancelMissing->setChecked(false);
    m_cancelMissing->setVisible(report.counts.missing > 0 && !report.stored && mayCancelMissing(report));
    renderProblems(report.file.problems);
    renderReading(report.file);
}

void ImportReportView::renderProblems(const QList<ImportProblem> &problems)
{
    m_problems->render(problems);
    m_table->setVisible(!problems.isEmpty());
    if (problems.size() <= mostMeasuredRows)
        m_table->resizeRowsToContents();
}

void ImportReportView::renderReading(const ReadReport &file)
{
    const auto known
        = std::find_if(m_sources.cbegin(), m_sources.cend(), [&file](const ImportSource &source) {
              return source.name == file.source;
          });
    m_origin->setText(
        ImportWords{QLocale{}}.origin(file, known == m_sources.cend() ? QString{} : known->title));
    m_source->choose(file.source);
    m_source->setVisible(!m_sources.isEmpty());
    m_sourceTitle->setVisible(!m_sources.isEmpty());
    m_columns->render(file);
    m_lookAgain->hide();
    if (needsEyes(file))
        m_showColumns->setChecked(true);
}

bool ImportReportView::cancelsMissing() const
{
    return m_cancelMissing->isChecked();
}

void ImportReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportReportView::retranslate()
{
    m_sourceTitle->setText(tr("Read as"));
    m_source->setAccessibleName(tr("Read as"));
    m_showColumns->setText(tr("Columns"));
    m_lookAgain->setText(tr("Look again with these columns"));
    m_cancelMissing->setText(tr("Cancel those that are missing from this file"));
    m_table->setAccessibleName(tr("Rows that are left out"));
}

} // namespace lanyard::ui
