// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/NameSearch.h"

#include "ui/desk/DeskPages.h"
#include "ui/desk/FindBar.h"
#include "ui/desk/SearchField.h"

#include <utility>

namespace lanyard::ui {

using Page = DeskPages::Page;

NameSearch::NameSearch(FindBar &field, DeskPages &pages, QObject *parent)
    : QObject{parent}
    , m_field{field}
    , m_pages{pages}
{
    connect(&field.search(), &QLineEdit::textEdited, this, &NameSearch::type);
    connect(&field.search(), &SearchField::stepWanted, &pages, &DeskPages::stepResults);
}

void NameSearch::type(const QString &text)
{
    m_pages.keepVerdict();
    m_enterWaits = false;
    m_waits = !text.trimmed().isEmpty();
    if (!m_waits)
        Q_EMIT ended();
    else if (m_pages.page() == Page::Person)
        m_pages.returnToResults();
    Q_EMIT searchChanged(text.trimmed());
}

void NameSearch::enter()
{
    if (m_waits)
        m_enterWaits = true;
    else
        decideOn(m_field.wanted());
}

void NameSearch::show(const QList<FoundPerson> &people, const QString &searched)
{
    const QString text = m_field.wanted();
    if (text.isEmpty() || (!searched.isNull() && searched.trimmed() != text))
        return;
    if (!m_waits && m_pages.page() != Page::Results)
        return; // the person has gone on to something else
    m_waits = false;
    QList<PersonView> views;
    for (const FoundPerson &person : people)
        views.append(viewOf(person));
    m_pages.showResults(views, text);
    if (std::exchange(m_enterWaits, false))
        decideOn(text);
}

void NameSearch::clear()
{
    m_waits = false;
    m_enterWaits = false;
    m_field.search().clear();
}

void NameSearch::decideOn(const QString &text)
{
    if (const PersonView *person = m_pages.chosenResult())
        Q_EMIT personChosen(*person);
    else
        Q_EMIT codeTyped(text);
}

} // namespace lanyard::ui
