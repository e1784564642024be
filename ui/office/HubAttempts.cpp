// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubAttempts.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int listHeight = 4 * fingerHeight; // pixels

} // namespace

HubAttempts::HubAttempts(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"hubAttemptsTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"hubAttemptsHint"_s}}
    , m_list{new TwoLineList{u"hubAttempts"_s}}
    , m_abandon{touch(new FittedButton, u"hubAbandon"_s)}
    , m_finish{touch(new FittedButton, u"hubFinish"_s)}
{
    build();
    retranslate();
}

void HubAttempts::build()
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part : QList<QWidget *>{m_title, m_hint, m_list})
        layout->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_abandon);
    buttons->addWidget(m_finish);
    layout->addLayout(buttons);
    m_list->growTo(listHeight);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT finishRequested(m_rows.at(row).attempt);
    });
    connect(m_abandon, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT abandonRequested(m_rows.at(row).attempt);
    });
}

void HubAttempts::render(const HubView &view)
{
    if (view.unfinished != m_rows) {
        m_rows = view.unfinished;
        renderRows();
    }
    setVisible(!m_rows.isEmpty());
}

void HubAttempts::renderRows()
{
    const auto *item = m_list->currentItem();
    const QVariant before = item ? item->data(Qt::UserRole) : QVariant{};
    m_list->clear();
    int current = 0;
    for (const HubView::AttemptRow &row : std::as_const(m_rows)) {
        if (before == row.attempt.claim)
            current = m_list->count();
        m_list->add(row.title, {}, row.attempt.claim);
    }
    m_list->setCurrentRow(current);
}

void HubAttempts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HubAttempts::retranslate()
{
    m_title->setText(tr("Not finished"));
    m_hint->setText(tr("The program was stopped while these people stood at the door. Finish, if "
                       "they went in; abandon, if they did not."));
    m_list->setAccessibleName(tr("Not finished"));
    m_abandon->setText(tr("Abandon: they are not in"));
    m_finish->setText(tr("Finish: they are in"));
}

} // namespace lanyard::ui
