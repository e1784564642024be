// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/WalkInPanel.h"

#include "ui/desk/RowList.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"
#include "ui/kit/WholeWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int longestName = 200;

} // namespace

WalkInPanel::WalkInPanel(QWidget *parent)
    : ActionPanel{parent}
    , m_name{addField(u"walkInName"_s)}
    , m_company{addField(u"walkInCompany"_s)}
    , m_type{new QComboBox}
    , m_alike{new FittedLabel}
    , m_list{new RowList{u"alikes"_s}}
{
    m_type->setObjectName(u"walkInType"_s);
    m_type->setMinimumContentsLength(8);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setTouchable(*m_type, 3.3);
    m_alike->setLimits({.lines = 1, .smallest = 12, .largest = 100});
    m_alike->setTimesWriting(1);
    setTouchable(*m_alike, 1.6);
    m_alike->setMinimumHeight(24);
    body().addWidget(m_name);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_company, 3);
    second->addWidget(m_type, 2);
    body().addLayout(second);
    body().addWidget(m_alike);
    body().addWidget(m_list, 1);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_list->setCurrentRow(-1); // whoever was chosen there was like another name
        allowDeed(!name.trimmed().isEmpty());
        Q_EMIT nameTyped(name.trimmed());
    });
    connect(m_list, &RowList::rowHit, this, [this](int row) { Q_EMIT alikeChosen(m_people[row]); });
    connect(this, &ActionPanel::deedWanted, this, &WalkInPanel::registerThem);
    clear();
    retranslate();
}

QLineEdit *WalkInPanel::addField(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setMaxLength(longestName);
    setTouchable(*field, 3.3);
    setScale(*field, 1.2);
    return field;
}

void WalkInPanel::clear()
{
    m_name->clear();
    m_company->clear();
    m_type->setCurrentIndex(0);
    allowDeed(false);
    showAlikes({}, {});
}

void WalkInPanel::showTicketTypes(const QStringList &types)
{
    const QString chosen = m_type->currentText();
    m_type->clear();
    m_type->addItems(types);
    m_type->setCurrentIndex(std::max(0, m_type->findText(chosen)));
}

void WalkInPanel::showAlikes(const QList<PersonView> &people, const QString &searched)
{
    if (searched != m_name->text().trimmed())
        return;
    m_people = people;
    m_list->clear();
    for (const PersonView &person : people) {
        auto *row = m_list->addRow(person.subject.name,
                                   person.subject.company + u"  ·  "_s + person.subject.ticket);
        m_list->showState(*row, person.state);
    }
    m_alike->setText(people.isEmpty() ? QString{}
                                      : tr("Registered already? ↓ and Enter, or touch the name."));
}

void WalkInPanel::takeKeyboard()
{
    m_name->setFocus();
    m_name->selectAll();
}

void WalkInPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else if (event->key() == Qt::Key_Up && m_list->currentRow() <= 0)
        m_list->setCurrentRow(-1);
    else if (!m_list->moveBy(*event, false))
        ActionPanel::keyPressEvent(event);
}

void WalkInPanel::registerThem()
{
    if (m_list->currentRow() >= 0) {
        Q_EMIT alikeChosen(m_people[m_list->currentRow()]);
        return;
    }
    Q_EMIT registrationWanted(
        {m_name->text().trimmed(), m_company->text().trimmed(), m_type->currentText()});
}

void WalkInPanel::retranslate()
{
    ActionPanel::retranslate();
    showHead({u"person"_s, tr("Somebody without a registration"), {}, {}});
    showDeed(tr("Register, check in"), u"tick"_s);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    setHint(*m_company, tr("Company (may stay empty)"));
    m_company->setAccessibleName(tr("Company"));
    m_type->setAccessibleName(tr("Ticket type"));
    m_list->setAccessibleName(tr("People of a like name"));
}

} // namespace lanyard::ui
