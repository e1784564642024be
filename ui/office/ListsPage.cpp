// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ListsPage.h"

#include "app/words/ListWords.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TextTableView.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ListsPage::ListsPage(QWidget *parent)
    : Page{u"listsPage"_s, parent}
    , m_kind{new Choice{u"listKind"_s}}
    , m_filter{touch(new QLineEdit, u"listFilter"_s)}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"listFailure"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"listDone"_s}}
    , m_state{new PlainLabel{PlainLabel::Kind::Hint, u"listState"_s}}
    , m_table{new TextTableView{u"listTable"_s, TextTableView::Use::Choose}}
    , m_stop{touch(new QPushButton, u"listStop"_s)}
    , m_again{touch(new QPushButton, u"listAgain"_s)}
    , m_open{touch(new QPushButton, u"listOpen"_s)}
    , m_save{touch(new QPushButton, u"listSave"_s)}
{
    for (const ListKind kind : everyList)
        m_kind->addItem({}, int(kind));
    buildFilter();
    buildTable();
    buildActions();
    retranslate();
}

void ListsPage::buildFilter()
{
    m_filter->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind, 1);
    line->addWidget(m_filter, 1);
    content()->addLayout(line);
    content()->addWidget(m_failure);
    content()->addWidget(m_done);
    m_failure->hide();
    m_done->hide();
    connect(m_kind, &QComboBox::activated, this, [this] { choose(kind()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order.text = text.trimmed();
        reorder();
    });
}

void ListsPage::buildTable()
{
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ListsPage::sortBy);
    connect(m_table, &QTableView::activated, this, &ListsPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        renderState();
    });
    content()->addWidget(m_table, 1);
    content()->addWidget(m_state);
}

void ListsPage::buildActions()
{
    m_save->setProperty("main", true);
    actions()->addStretch(1);
    for (QPushButton *button : {m_stop, m_again, m_open, m_save})
        actions()->addWidget(button);
    m_again->setShortcut(QKeySequence::Refresh);
    connect(m_stop, &QPushButton::clicked, this, &ListsPage::stop);
    connect(m_again, &QPushButton::clicked, this, &ListsPage::load);
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_save, &QPushButton::clicked, this, &ListsPage::askWhere);
}

void ListsPage::setEvent(const Event &event)
{
    if (event.id != m_event.id)
        showList({});
    m_event = event;
}

ListKind ListsPage::kind() const
{
    return everyList.at(size_t(m_kind->currentData().toInt()));
}

void ListsPage::choose(ListKind kind)
{
    m_kind->choose(int(kind));
    m_order = {};
    const QSignalBlocker once{m_filter};
    m_filter->clear();
    showList({});
    load();
}

void ListsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    load();
    m_filter->setFocus();
}

void ListsPage::load()
{
    if (!isVisible())
        return; // it is read when somebody looks
    m_failure->hide();
    m_done->hide();
    m_reading = true;
    renderState();
    Q_EMIT listWanted(kind(), m_order);
}

void ListsPage::stop()
{
    if (m_writing) {
        Q_EMIT exportStopWanted();
        return;
    }
    m_reading = false;
    renderState();
    Q_EMIT stopWanted();
}

void ListsPage::sortBy(int column)
{
    m_order.descending = m_order.column == column && !m_order.descending;
    m_order.column = column;
    reorder();
}

/// While the list itself is being read, it is asked for again: the order that comes with it would
/// be the old one.
void ListsPage::reorder()
{
    m_done->hide();
    if (m_reading)
        load();
    else if (m_list)
        Q_EMIT orderWanted(m_order);
}

void ListsPage::showList(const std::shared_ptr<const OfficeList> &list)
{
    if (list && list->kind != kind())
        return;
    m_list = list;
    m_fitted = false;
    if (!list) {
        m_shown.reset();
        m_rows.clear();
        m_table->render({});
    }
    renderState();
}

void ListsPage::showRows(const QList<int> &rows, const ArrangeList::Order &order)
{
    if (!m_list || order != m_order)
        return; // something else is asked for by now
    m_reading = false;
    m_failure->hide();
    m_shown = m_list;
    m_rows = rows;
    m_table->render(words::ListWords::table(m_list, rows),
                    std::exchange(m_fitted, true) ? TextTableView::Columns::Keep
                                                  : TextTableView::Columns::Fit);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(order.column >= 0);
    header->setSortIndicator(order.column,
                             order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    renderState();
}

QString ListsPage::codeIn(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_shown->rows[m_rows[row]].code : QString{};
}

void ListsPage::openRow(const QModelIndex &index)
{
    if (const QString code = codeIn(index.row()); !code.isEmpty())
        Q_EMIT personWanted(code);
}

void ListsPage::askWhere()
{
    askForNewFile(this,
                  tr("Save as"),
                  nameOf(kind()) + u".xlsx"_s,
                  tr("Excel (*.xlsx)") + u";;"_s + tr("CSV (*.csv)") + u";;"_s
                      + tr("JSON (*.json)"),
                  [this](const QString &path) { exportTo(path); });
}

void ListsPage::exportTo(const QString &path)
{
    m_failure->hide();
    m_done->say(tr("Writing …"));
    m_writing = true;
    renderState();
    Q_EMIT exportWanted(path);
}

void ListsPage::showExportStopped()
{
    m_writing = false;
    m_done->say(tr("Stopped. Nothing was written."));
    renderState();
}

void ListsPage::showExportDone(const QString &path, qint64 rows)
{
    m_writing = false;
    renderState();
    const QString file = quoted(QFileInfo{path}.fileName());
    m_done->say(rows == 1 ? tr("%1 is saved, with 1 row.").arg(file)
                          : tr("%1 is saved, with %2 rows.").arg(file, QLocale{}.toString(rows)));
}

void ListsPage::showFailure(const QString &sentence)
{
    m_reading = false;
    m_writing = false;
    m_done->hide();
    m_failure->say(sentence);
    renderState();
}

void ListsPage::renderState()
{
    const QLocale local;
    const QString shown = local.toString(m_rows.size());
    const QString all = local.toString(m_list ? m_list->rows.size() : 0);
    m_state->say(m_reading          ? tr("Reading …")
                     : !m_list      ? tr("Stopped.")
                     : shown == all ? tr("Rows: %1").arg(all)
                                    : tr("Rows: %1 of %2").arg(shown, all));
    m_stop->setVisible(m_reading || m_writing);
    m_again->setVisible(!m_reading && !m_writing);
    m_save->setEnabled(!m_reading && !m_writing && m_rows.size() > 0);
    m_open->setEnabled(!codeIn(m_table->currentIndex().row()).isEmpty());
}

void ListsPage::retranslate()
{
    setTitle(tr("Lists"));
    m_kind->setAccessibleName(tr("Which list"));
    for (const ListKind kind : everyList)
        m_kind->setItemText(int(kind), words::ListWords::title(kind));
    m_filter->setPlaceholderText(tr("Only rows with …"));
    m_filter->setAccessibleName(tr("Only rows with these words"));
    m_table->setAccessibleName(tr("The list"));
    m_stop->setText(tr("Stop"));
    m_again->setText(tr("Read again"));
    m_again->setToolTip(tr("F5"));
    m_again->setShortcut(QKeySequence::Refresh); // a text takes the key away
    m_open->setText(tr("Open the person"));
    m_save->setText(tr("Save …"));
    if (isVisible())
        load();
    renderState();
}

} // namespace lanyard::ui
