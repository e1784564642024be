// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/BadgesPanel.h"

#include "ui/desk/PersonRow.h"
#include "ui/desk/RowList.h"
#include "ui/desk/TouchButton.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct StepKey
{
    BadgeStep step;
    Qt::Key key;
    QString icon;
};

/// Those of the verdict's steps that mean something like it.
const QList<StepKey> &stepKeys()
{
    static const QList<StepKey> keys{{BadgeStep::Again, Qt::Key_F5, u"printer"_s},
                                     {BadgeStep::OtherPrinter, Qt::Key_F6, u"arrow"_s},
                                     {BadgeStep::Cancel, Qt::Key_F7, u"cross"_s}};
    return keys;
}

/// What Enter does about a badge.
std::optional<BadgeStep> mainStepOf(const BadgeRow *row)
{
    if (!row)
        return std::nullopt;
    for (const BadgeStep step : {BadgeStep::CameOut, BadgeStep::Again}) {
        if (row->steps.contains(step))
            return step;
    }
    return std::nullopt;
}

} // namespace

BadgesPanel::BadgesPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_list{new RowList{u"badges"_s}}
    , m_newRoll{new TouchButton{u"newRoll"_s, u"badge"_s}}
{
    setFocusPolicy(Qt::StrongFocus);
    body().addWidget(m_list, 1);
    makeButtons();
    foot().insertWidget(1, m_newRoll);
    connect(m_newRoll, &QPushButton::clicked, this, &BadgesPanel::newRollPutIn);
    connect(m_list, &RowList::currentRowChanged, this, &BadgesPanel::showSteps);
    connect(this, &ActionPanel::deedWanted, this, [this] {
        if (const auto step = mainStepOf(current()))
            take(*step);
    });
    retranslate();
}

void BadgesPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (const StepKey &each : stepKeys()) {
        auto *button = new TouchButton{u"badgeStep%1"_s.arg(int(each.step)), each.icon};
        button->setFocusPolicy(Qt::NoFocus); // the list keeps the keyboard
        m_buttons.insert(each.step, button);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, step = each.step] { take(step); });
    }
    body().addLayout(row);
}

void BadgesPanel::render(const PrintBoard &board)
{
    m_board = board;
    if (!isVisible())
        return; // takeKeyboard() lists them
    arrange();
    fillList();
    retranslate();
}

/// Every badge stays in its row; one that is done with goes on standing there without steps.
void BadgesPanel::arrange()
{
    QList<BadgeRow> fresh = m_board.badges;
    for (BadgeRow &row : m_rows) {
        const auto now = std::ranges::find(fresh, row.job, &BadgeRow::job);
        if (now == fresh.end()) {
            row.steps.clear();
            row.detail.clear();
            row.state = {StatusView::Level::Good, tr("Done")};
        } else {
            row = *now;
            fresh.erase(now);
        }
    }
    std::ranges::reverse(fresh); // what came first stands first below
    m_rows.append(fresh);
}

void BadgesPanel::fillList()
{
    while (m_list->count() > m_rows.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_rows.size())
        m_list->addRow({});
    for (int i = 0; i < m_list->count(); ++i) {
        const BadgeRow &badge = m_rows[i];
        QListWidgetItem &row = *m_list->item(i);
        m_list->fillRow(row, badge.name, badge.detail);
        row.setData(PersonRow::Number, i < 9 ? i + 1 : -1);
        m_list->showState(row, badge.state);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void BadgesPanel::takeKeyboard()
{
    m_rows = m_board.badges;
    m_list->setCurrentRow(-1);
    fillList();
    m_list->scrollToTop();
    retranslate();
    setFocus();
}

void BadgesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::ControlModifier
        && m_newRoll->isVisible()) {
        m_newRoll->click();
        return;
    }
    const auto &keys = stepKeys();
    const auto key = std::ranges::find(keys, event->key(), &StepKey::key);
    if (key != keys.end() && event->modifiers() == Qt::NoModifier)
        m_buttons[key->step]->click();
    else if (!m_list->moveBy(*event, true))
        ActionPanel::keyPressEvent(event);
}

const BadgeRow *BadgesPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void BadgesPanel::take(BadgeStep step)
{
    const BadgeRow *row = current();
    if (row && row->steps.contains(step))
        Q_EMIT stepTaken(step, row->job);
}

/// Buttons that mean nothing now stay where they are, grey.
void BadgesPanel::showSteps()
{
    const BadgeRow *row = current();
    const bool isQuestion = row && row->steps.contains(BadgeStep::CameOut);
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setEnabled(row && row->steps.contains(button.key()));
    m_buttons[BadgeStep::Again]->setText(isQuestion ? tr("No, again  F5") : tr("Print again  F5"));
    const auto step = mainStepOf(row);
    allowDeed(step.has_value());
    if (!step)
        showDeed(tr("Nothing to do"), u"tick"_s);
    else
        showDeed(step == BadgeStep::Again ? tr("Print again") : tr("It came out"), u"tick"_s);
}

void BadgesPanel::retranslate()
{
    ActionPanel::retranslate();
    showHead({u"printer"_s,
              m_rows.isEmpty() ? tr("No badge needs anything") : tr("Badges"),
              {},
              m_board.sentence});
    const bool hasOther = !m_board.otherPrinter.isEmpty();
    m_buttons[BadgeStep::OtherPrinter]->setText(tr("Other printer  F6"));
    m_buttons[BadgeStep::OtherPrinter]->setVisible(hasOther);
    m_buttons[BadgeStep::Cancel]->setText(tr("Not needed  F7"));
    m_newRoll->setText(tr("New roll  Ctrl+R"));
    m_newRoll->setVisible(m_board.labelsPerRoll > 0);
    m_list->setAccessibleName(tr("Badges that are not finished"));
    showSteps();
}

} // namespace lanyard::ui
