// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportReportView.h"

#include "app/usecases/ImportRegistrations.h"
#include "app/words/ImportTables.h"
#include "app/words/ImportWords.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TextTableView.h"
#include "ui/office/TickBox.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QString lines(QStringList sentences)
{
    sentences.removeAll(QString{});
    return sentences.join(u'\n');
}

} // namespace

ImportReportView::ImportReportView(const Wording &wording, QWidget *parent)
    : ImportStep{u"importReport"_s, parent}
    , m_wording{wording}
    , m_rows{new PlainLabel{PlainLabel::Kind::Section, u"importRows"_s}}
    , m_notes{new PlainLabel{PlainLabel::Kind::Good, u"importNotes"_s}}
    , m_changes{new PlainLabel{PlainLabel::Kind::Text, u"importChanges"_s}}
    , m_missing{new PlainLabel{PlainLabel::Kind::Bad, u"importMissing"_s}}
    , m_cancelMissing{new TickBox{u"importCancelMissing"_s}}
    , m_tabs{touch(new QTabBar, u"importLists"_s)}
    , m_table{new TextTableView{u"importList"_s}}
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *part : {static_cast<QWidget *>(m_rows),
                          static_cast<QWidget *>(m_changes),
                          static_cast<QWidget *>(m_notes),
                          static_cast<QWidget *>(m_missing),
                          static_cast<QWidget *>(m_cancelMissing),
                          static_cast<QWidget *>(m_tabs)})
        body()->addWidget(part);
    constexpr int nearlyAll = 100;
    body()->addWidget(m_table, nearlyAll);
    body()->addStretch(1); // without lists, the sentences stay together at the top
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportReportView::showList);
    retranslate();
}

void ImportReportView::render(const ImportReport &report)
{
    renderSentences(report);
    renderLists(report);
}

void ImportReportView::renderSentences(const ImportReport &report)
{
    const words::ImportWords words{QLocale{}};
    m_rows->setText(words.rows(report));
    m_changes->setText(lines({words.changes(report),
                              words.changedFields(report),
                              words.reissued(report),
                              words.corrected(report),
                              words.twice(report)}));
    m_notes->say(lines({words.asRemembered(report), words.codesMade(report)}));
    m_missing->say(lines(words.unsaid(report)
                         + QStringList{words.missing(report), words.missingKept(report)}));
    m_cancelMissing->setChecked(false);
    m_cancelMissing->setVisible(report.counts.missing > 0 && !report.stored
                                && mayCancelMissing(report));
}

void ImportReportView::renderLists(const ImportReport &report)
{
    const QSignalBlocker quiet{m_tabs};
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_lists.clear();
    const QLocale locale;
    const words::ImportTables tables{locale, m_wording};
    const auto add = [&](const QString &title, qint64 count, const words::TextTable &table) {
        if (table.rows == 0)
            return;
        m_lists.append(table);
        m_tabs->addTab(tr("%1 (%2)").arg(title, locale.toString(count)));
    };
    add(tr("Left out"), report.skipped, tables.leftOut(report));
    add(tr("Changed"), report.counts.changed, tables.changes(report));
    add(tr("Missing"), report.counts.missing, tables.missing(report));
    add(tr("Twice"), report.samePeopleCount, tables.twice(report));
    m_tabs->setVisible(!m_lists.isEmpty());
    m_table->setVisible(!m_lists.isEmpty());
    showList(m_tabs->currentIndex());
}

void ImportReportView::showList(int index)
{
    m_table->render(m_lists.value(index));
    m_table->setAccessibleName(index < 0 ? QString{} : m_tabs->tabText(index));
}

bool ImportReportView::cancelsMissing() const
{
    return m_cancelMissing->isVisibleTo(this) && m_cancelMissing->isChecked();
}

void ImportReportView::retranslate()
{
    m_cancelMissing->setText(tr("Cancel those that are missing from this file"));
    m_tabs->setAccessibleName(tr("Lists"));
}

} // namespace lanyard::ui
