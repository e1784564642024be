// SPDX-License-Identifier: Apache-2.0
#include "app/shell/HistoryView.h"

#include "app/shell/EventView.h"
#include "app/shell/SystemClock.h"

namespace lanyard::shell {

namespace {

constexpr int mostSuggested = 30;

} // namespace

HistoryView::HistoryView(EventView &view)
    : QObject{&view}
    , m_view{view}
{
}

void HistoryView::listDesks()
{
    EventFile *const file = m_view.file();
    if (!file)
        return;
    const auto desks = file->journal().desks();
    if (desks)
        Q_EMIT desksListed(*desks);
    else
        Q_EMIT failed(desks.failure());
}

void HistoryView::find(const QString &text)
{
    EventFile *const file = m_view.file();
    if (!file)
        return;
    const auto people = file->registrations().find(text, mostSuggested);
    if (people)
        Q_EMIT found(*people, text);
    else
        Q_EMIT failed(people.failure());
}

void HistoryView::tell(const RecordFilter &filter)
{
    EventFile *const file = m_view.file();
    if (!file)
        return;
    const auto page = TellHistory{file->journal()}.page(filter);
    if (page)
        Q_EMIT told(filter, *page);
    else
        Q_EMIT failed(page.failure());
}

void HistoryView::tellRefused(const RecordFilter &filter)
{
    EventFile *const file = m_view.file();
    if (!file)
        return;
    const auto scans = TellHistory{file->journal()}.refused(filter);
    if (scans)
        Q_EMIT refusedTold(filter, *scans);
    else
        Q_EMIT failed(scans.failure());
}

void HistoryView::tellPerson(const QString &code)
{
    EventFile *const file = m_view.file();
    const auto parsed = TicketCode::parse(code);
    if (!file || !parsed)
        return;
    const auto person = TellPerson{*file}(*parsed);
    if (person)
        Q_EMIT personTold(*person);
    else
        Q_EMIT personFailed(person.failure());
}

void HistoryView::tellOverview()
{
    EventFile *const file = m_view.file();
    if (!file)
        return;
    const auto overview = TellOverview{*file, SystemClock{}.now()}();
    if (overview)
        Q_EMIT overviewTold(*overview);
    else
        Q_EMIT overviewFailed(overview.failure());
}

} // namespace lanyard::shell
