// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ResultList.h"

#include "ui/desk/PersonRow.h"
#include "ui/desk/RowList.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/PlainText.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

bool areNamesakes(const PersonView &a, const PersonView &b)
{
    return plainLine(a.subject.name).compare(plainLine(b.subject.name), Qt::CaseInsensitive) == 0;
}

/// True if nothing but the code tells them apart.
bool lookTheSame(const PersonView &a, const PersonView &b)
{
    return areNamesakes(a, b) && a.subject.company == b.subject.company
        && a.subject.ticket == b.subject.ticket;
}

/// What tells this person from another one of the same name.
QString detailOf(const PersonView &person, bool withContact, bool withCode)
{
    constexpr qsizetype shownOfCode = 4;
    QStringList detail;
    for (const QString &part : {person.subject.company, person.subject.ticket}) {
        if (!part.isEmpty())
            detail.append(plainLine(part));
    }
    if (withContact && !person.contact.isEmpty())
        detail.append(plainLine(person.contact));
    if (withCode)
        detail.append(u"…"_s + plainLine(person.subject.code.right(shownOfCode)));
    return detail.join(u"  ·  "_s);
}

} // namespace

ResultList::ResultList(QWidget *parent)
    : QWidget{parent}
    , m_list{new QListWidget}
    , m_nobody{new FittedLabel}
    , m_keys{new QLabel}
{
    m_list->setObjectName(u"results"_s);
    m_list->setItemDelegate(new PersonRow{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the search field keeps the keyboard
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nobody->setObjectName(u"nobody"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setLimits({.lines = 3, .smallest = 12, .largest = 200});
    m_nobody->setTimesWriting(2);
    m_keys->setProperty("quiet", true);
    m_keys->setWordWrap(true);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nobody, 1);
    layout->addWidget(m_keys);
    connect(m_list, &QListWidget::itemClicked, this, &ResultList::chosen);
    retranslate();
}

void ResultList::show(const QList<PersonView> &people, const QString &searched)
{
    m_people = people;
    m_searched = searched;
    m_list->clear();
    for (const PersonView &person : people)
        addRow(person);
    m_list->setCurrentRow(0);
    m_list->setVisible(!people.isEmpty());
    m_nobody->setVisible(people.isEmpty());
    retranslate();
}

void ResultList::addRow(const PersonView &person)
{
    const auto others = [&](auto like) {
        return std::count_if(m_people.begin(),
                             m_people.end(),
                             [&](const PersonView &other) { return like(person, other); })
            > 1;
    };
    auto *row = new QListWidgetItem{plainLine(person.subject.name), m_list};
    row->setData(PersonRow::Detail, detailOf(person, others(areNamesakes), others(lookTheSame)));
    row->setData(PersonRow::Namesake, others(areNamesakes));
    row->setData(PersonRow::LastNamesake,
                 m_list->count() == m_people.size()
                     || !areNamesakes(person, m_people[m_list->count()]));
    row->setData(PersonRow::State, person.state.sentence);
    row->setData(PersonRow::Icon, iconOf(person.state.level));
    row->setData(Qt::AccessibleDescriptionRole, row->data(PersonRow::Detail));
}

void ResultList::step(int rows)
{
    if (!m_people.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

const PersonView *ResultList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_people.size() ? &m_people[row] : nullptr;
}

void ResultList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultList::retranslate()
{
    m_list->setAccessibleName(tr("People found"));
    m_nobody->setText(tr("Nobody found for %1").arg(isolated(m_searched)));
    m_keys->setText(m_people.isEmpty()
                        ? tr("Try fewer letters, the company or the phone number.  Enter checks "
                             "what you typed as a ticket code.")
                        : tr("↑ ↓ choose   ·   Enter shows the person   ·   Esc back"));
}

} // namespace lanyard::ui
