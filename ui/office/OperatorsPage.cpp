// SPDX-License-Identifier: Apache-2.0
#include "ui/office/OperatorsPage.h"

#include "app/domain/UnknownReason.h"
#include "app/words/OperatorWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/AskFirst.h"
#include "ui/office/OperatorForm.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

OperatorsPage::OperatorsPage(QWidget *parent)
    : Page{u"operatorsPage"_s, parent}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"operatorsHint"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"operatorsFailure"_s}}
    , m_list{new TwoLineList{u"operatorList"_s}}
    , m_form{new OperatorForm}
    , m_remove{touch(new FittedButton, u"operatorRemove"_s)}
    , m_change{touch(new FittedButton, u"operatorChange"_s)}
    , m_add{touch(new FittedButton, u"operatorAdd"_s)}
    , m_back{touch(new FittedButton, u"operatorBack"_s)}
    , m_store{touch(new FittedButton, u"operatorStore"_s)}
{
    m_failure->hide();
    m_list->setMinimumHeight(3 * fingerHeight);
    content()->addWidget(m_hint);
    content()->addWidget(m_failure);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_form);
    content()->addStretch(0);
    buildActions();
    showList(true);
    retranslate();
}

void OperatorsPage::buildActions()
{
    m_store->setProperty("main", true);
    m_add->setProperty("main", true);
    actions()->addStretch(1);
    for (QPushButton *button : {m_remove, m_change, m_add, m_back, m_store})
        actions()->addWidget(button);
    const auto withCurrent = [this](void (OperatorsPage::*act)(const Operator &)) {
        if (const int row = m_list->currentRow(); row >= 0)
            (this->*act)(m_everybody.at(row));
    };
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    const auto change = [withCurrent] { withCurrent(&OperatorsPage::edit); };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_list, &QListWidget::itemActivated, this, change);
    connect(m_remove, &QPushButton::clicked, this, [withCurrent] {
        withCurrent(&OperatorsPage::askToRemove);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_storing = false;
        showList(true);
    });
    connect(m_store, &QPushButton::clicked, this, &OperatorsPage::store);
    connect(m_form, &OperatorForm::bearerWanted, this, &OperatorsPage::bearerWanted);
}

void OperatorsPage::showOperators(const QList<Operator> &everybody)
{
    m_everybody = everybody;
    m_failure->hide();
    renderList();
    if (std::exchange(m_storing, false))
        showList(true); // a form that is still being filled in stays
}

void OperatorsPage::showFailure(const QString &sentence)
{
    m_storing = false;
    m_failure->say(sentence);
    bringIntoSight(m_failure);
}

void OperatorsPage::showBearer(const std::optional<Registration> &bearer)
{
    m_form->showBearer(bearer);
}

bool OperatorsPage::takesBadge() const
{
    return m_form->isVisible() && isActiveWindow();
}

void OperatorsPage::typeBadge(const QString &code)
{
    m_form->typeBadge(code);
}

QString OperatorsPage::unfinished() const
{
    return m_form->isVisibleTo(this) ? tr("What you typed about an operator is not saved.")
                                     : QString{};
}

void OperatorsPage::edit(const Operator &who)
{
    m_failure->hide();
    showList(false);
    m_form->render(who, m_everybody.isEmpty());
}

void OperatorsPage::askToRemove(const Operator &who)
{
    askFirst(this,
             {.objectName = u"operatorRemove"_s,
              .question = tr("Remove %1?").arg(quoted(who.name)),
              .explanation = tr("What they did stays in the journal under their name.") + u' '
                  + tr("This cannot be undone: to come back they need a new PIN."),
              .yes = tr("Yes, remove"),
              .no = tr("Keep")},
             [this, id = who.id] { Q_EMIT removeWanted(id); });
}

void OperatorsPage::store()
{
    const auto typed = m_form->typed();
    if (!typed)
        return;
    m_storing = true;
    if (typed->who.id)
        Q_EMIT changeWanted(typed->who, typed->pin);
    else
        Q_EMIT addWanted(typed->who, typed->pin);
}

void OperatorsPage::renderList()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Operator &who : std::as_const(m_everybody)) {
        const QString role = words::OperatorWords::roleTitle(who.role);
        m_list->add(excerptOf(who.name),
                    who.badge ? tr("%1. Signs in by PIN or badge.").arg(role)
                              : tr("%1. Signs in by PIN.").arg(role),
                    who.id.value());
    }
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    for (QPushButton *button : {m_change, m_remove})
        button->setEnabled(!m_everybody.isEmpty());
    m_hint->setText(m_everybody.isEmpty()
                        ? tr("Nobody is listed: whoever sits at a desk may do everything. Once "
                             "there is an organiser, everybody signs in with a PIN or a badge.")
                        : tr("Everybody may scan. A lead may also override, take back late and "
                             "mark as paid; an organiser may do everything."));
}

void OperatorsPage::showList(bool list)
{
    m_list->setVisible(list);
    m_form->setVisible(!list);
    for (QPushButton *button : {m_remove, m_change, m_add})
        button->setVisible(list);
    m_back->setVisible(!list);
    m_store->setVisible(!list);
}

void OperatorsPage::retranslate()
{
    setTitle(tr("People at the desks"));
    m_list->setAccessibleName(tr("People at the desks"));
    m_remove->setText(tr("Remove"));
    m_change->setText(tr("Change"));
    m_add->setText(tr("Add somebody"));
    m_back->setText(tr("Back"));
    m_store->setText(tr("Save"));
    renderList();
}

} // namespace lanyard::ui
