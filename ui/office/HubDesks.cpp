// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubDesks.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/InlineQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TextTableView.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int mostRows = 6; // in sight; the others are scrolled to
constexpr int frame = 16; // pixels, with what the style leaves free

} // namespace

HubDesks::HubDesks(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"hubDesksTitle"_s}}
    , m_agreement{new PlainLabel{PlainLabel::Kind::Text, u"hubAgreement"_s}}
    , m_clocks{new PlainLabel{PlainLabel::Kind::Bad, u"hubClocks"_s}}
    , m_table{new TextTableView{u"hubDesks"_s, TextTableView::Use::Choose}}
    , m_revoke{touch(new FittedButton, u"hubRevoke"_s)}
    , m_question{new InlineQuestion{u"hubRevoke"_s}}
{
    build();
    retranslate();
}

void HubDesks::build()
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part : QList<QWidget *>{m_title, m_agreement, m_clocks, m_table, m_question})
        layout->addWidget(part);
    m_clocks->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_revoke);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &HubDesks::renderChosen);
    connect(m_revoke, &QPushButton::clicked, this, &HubDesks::askToRevoke);
    connect(m_question, &InlineQuestion::agreed, this, [this] {
        m_revoke->show();
        Q_EMIT revokeRequested(m_doomed);
    });
    connect(m_question, &InlineQuestion::dismissed, this, [this] {
        m_revoke->show();
        m_revoke->setFocus();
    });
}

void HubDesks::render(const HubView &view)
{
    m_agreement->say(view.agreement);
    m_agreement->setKind(view.agree ? PlainLabel::Kind::Good : PlainLabel::Kind::Text);
    m_clocks->say(view.clocks);
    if (view.desks != m_desks)
        renderTable(view.desks);
    setVisible(!view.desks.isEmpty());
}

/// The desk that is chosen stays chosen, and what was scrolled to stays in sight.
void HubDesks::renderTable(const QList<HubView::DeskRow> &desks)
{
    const int before = chosen();
    const QString name = before < 0 ? QString{} : m_desks.at(before).desk;
    const bool first = std::exchange(m_desks, desks).size() != desks.size();
    const int down = m_table->verticalScrollBar()->value();
    words::TextTable table{
        .titles = HubView::titles(),
        .rows = int(desks.size()),
        .cell = [desks](int row, int column) { return desks.at(row).cells.at(column); }};
    m_table->render(table, first ? TextTableView::Columns::Fit : TextTableView::Columns::Keep);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + std::min(int(desks.size()), mostRows) * fingerHeight
                            + m_table->horizontalScrollBar()->sizeHint().height() + frame);
    const auto row = std::ranges::find(m_desks, name, &HubView::DeskRow::desk);
    if (!name.isEmpty() && row != m_desks.end())
        m_table->selectRow(int(row - m_desks.begin()));
    m_table->verticalScrollBar()->setValue(down);
    renderRevoke();
}

int HubDesks::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < m_desks.size() ? row : -1;
}

/// The keyboard alone chooses a row without saying so.
void HubDesks::renderChosen(const QModelIndex &current)
{
    if (current.isValid() && !m_table->selectionModel()->isSelected(current))
        m_table->selectRow(current.row());
    renderRevoke();
}

void HubDesks::renderRevoke()
{
    m_revoke->setEnabled(chosen() >= 0 && !m_desks.at(chosen()).revoked);
}

void HubDesks::askToRevoke()
{
    m_doomed = m_desks.at(chosen()).desk;
    m_revoke->hide();
    m_question->ask(tr("Revoke %1? The hub takes nothing from it any more, and it cannot come "
                       "back: that computer would have to join again.")
                        .arg(quoted(m_doomed)),
                    tr("Yes, revoke"),
                    tr("No, keep it"));
    Q_EMIT asked(m_question);
}

void HubDesks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HubDesks::retranslate()
{
    m_title->setText(tr("Desks"));
    m_table->setAccessibleName(tr("Desks"));
    m_revoke->setText(tr("Revoke the chosen desk …"));
    m_revoke->setToolTip(tr("For a computer that was lost or stolen"));
    renderTable(QList<HubView::DeskRow>{m_desks}); // whose cells came in this language already
}

} // namespace lanyard::ui
