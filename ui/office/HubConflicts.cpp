// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubConflicts.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int mostHeight = 320; // pixels

/// What a conflict is known by, whichever admissions come to it.
QString keyOf(const Conflict &conflict)
{
    return u"%1/%2/%3"_s.arg(conflict.who.value()).arg(conflict.door.value()).arg(conflict.entry);
}

} // namespace

HubConflicts::HubConflicts(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"hubConflictsTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"hubConflictsHint"_s}}
    , m_list{new TwoLineList{u"hubConflicts"_s}}
    , m_save{touch(new FittedButton, u"hubConflictsExport"_s)}
    , m_seenTo{touch(new FittedButton, u"hubSeenTo"_s)}
{
    build();
    retranslate();
}

void HubConflicts::build()
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part : QList<QWidget *>{m_title, m_hint, m_list})
        layout->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_seenTo);
    layout->addLayout(buttons);
    m_list->growTo(mostHeight);
    connect(m_list, &QListWidget::currentRowChanged, this, &HubConflicts::renderButtons);
    connect(m_seenTo, &QPushButton::clicked, this, &HubConflicts::acknowledge);
    connect(m_save, &QPushButton::clicked, this, &HubConflicts::askWhere);
}

void HubConflicts::render(const HubView &view)
{
    m_open = view.open;
    if (view.conflicts != m_rows)
        renderRows(view.conflicts);
    retranslate();
    setVisible(!m_rows.isEmpty());
}

/// Whoever is chosen stays chosen; at first it is the first that nobody has seen to.
void HubConflicts::renderRows(const QList<HubView::ConflictRow> &rows)
{
    const auto *item = m_list->currentItem();
    const QString before = item ? item->data(Qt::UserRole).toString() : QString{};
    m_rows = rows;
    m_list->clear();
    const auto open = std::ranges::find_if(
        m_rows, [](const HubView::ConflictRow &row) { return !row.seenTo(); });
    auto current = open == m_rows.end() ? qsizetype{0} : open - m_rows.begin();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const HubView::ConflictRow &shown = m_rows.at(row);
        const QString key = keyOf(shown.conflict);
        m_list->add(shown.title, shown.explanation, key);
        if (shown.seenTo())
            m_list->item(int(row))->setForeground(palette().brush(QPalette::PlaceholderText));
        if (key == before)
            current = row;
    }
    m_list->setCurrentRow(int(current));
    renderButtons();
}

void HubConflicts::renderButtons()
{
    const int row = m_list->currentRow();
    m_seenTo->setEnabled(row >= 0 && row < m_rows.size() && !m_rows.at(row).seenTo());
}

void HubConflicts::acknowledge()
{
    Q_EMIT acknowledgeRequested(m_rows.at(m_list->currentRow()).conflict);
}

void HubConflicts::askWhere()
{
    askForNewFile(this,
                  tr("Save as"),
                  tr("let-in-twice") + u".csv"_s,
                  tr("CSV (*.csv);;Excel (*.xlsx)"),
                  [this](const QString &path) { Q_EMIT exportRequested(path); });
}

void HubConflicts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HubConflicts::retranslate()
{
    m_title->setText(m_open > 0 ? tr("Let in twice: %1 to see to").arg(QLocale{}.toString(m_open))
                                : tr("Let in twice: all seen to"));
    m_hint->setText(tr("Two desks that could not ask each other let the same ticket in. Look for "
                       "both people; then say that it is seen to."));
    m_hint->setVisible(m_open > 0);
    m_list->setAccessibleName(tr("Let in twice"));
    m_save->setText(tr("Save the list …"));
    m_seenTo->setText(tr("Seen to"));
}

} // namespace lanyard::ui
