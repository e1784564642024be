// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PartyPanel.h"

#include "ui/desk/PersonRow.h"
#include "ui/desk/RowList.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PartyPanel::PartyPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_list{new RowList{u"party"_s}}
{
    setFocusPolicy(Qt::StrongFocus);
    body().addWidget(m_list, 1);
    connect(m_list, &RowList::boxHit, this, &PartyPanel::turn);
    connect(m_list, &RowList::rowHit, this, &PartyPanel::turn);
    connect(
        this, &ActionPanel::deedWanted, this, [this] { Q_EMIT admissionsWanted(tickedCodes()); });
    retranslate();
}

void PartyPanel::render(const QList<PersonView> &people)
{
    m_people = people;
    m_list->clear();
    for (const PersonView &person : people) {
        auto *row = m_list->addRow(person.subject.name, person.subject.ticket);
        m_list->showState(*row, person.state);
        if (person.mayComeIn)
            m_list->tick(m_list->row(row), person.state.level == StatusView::Level::Good);
        else
            row->setData(PersonRow::Number, -1);
    }
    m_list->setCurrentRow(0);
    showHowMany();
}

void PartyPanel::takeKeyboard()
{
    setFocus();
}

/// Somebody whom no door lets in has no box.
void PartyPanel::turn(int row)
{
    m_list->setCurrentRow(row);
    if (m_people[row].mayComeIn)
        m_list->tick(row, !m_list->isTicked(row));
    showHowMany();
}

QStringList PartyPanel::tickedCodes() const
{
    QStringList codes;
    for (const int row : m_list->ticked())
        codes.append(m_people[row].subject.code);
    return codes;
}

void PartyPanel::showHowMany()
{
    const auto ticked = m_list->ticked().size();
    showDeed(tr("Check in %1").arg(QLocale{}.toString(ticked)), u"tick"_s);
    allowDeed(ticked > 0);
}

void PartyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_list->currentRow() >= 0)
        turn(m_list->currentRow());
    else if (!m_list->moveBy(*event, false))
        ActionPanel::keyPressEvent(event);
}

void PartyPanel::retranslate()
{
    ActionPanel::retranslate();
    showHead({u"people"_s,
              tr("Who of the group is here?"),
              {},
              tr("↑ ↓ and space, or touch, to untick")});
    m_list->setAccessibleName(tr("The group"));
    showHowMany();
}

} // namespace lanyard::ui
