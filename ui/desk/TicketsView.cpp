// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/TicketsView.h"

#include "ui/desk/PersonView.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct TicketsWords
{
    Q_DECLARE_TR_FUNCTIONS(TicketsWords)

public:
    static HeadView head(const SeveralTickets &seen)
    {
        const auto count = seen.tickets.size();
        return {u"people"_s,
                count == 2 ? tr("Two tickets at once: whose is it?")
                           : tr("%1 tickets at once: whose is it?").arg(QLocale{}.toString(count)),
                {},
                seen.decided.isEmpty()
                    ? tr("Nobody is checked in yet. Ask for the name, then touch it or press its "
                         "number.")
                    : tr("The first one is checked already. Touch the other one or press its "
                         "number, or go on with the next ticket.")};
    }
    static TicketsView::Row row(const ScannedTicket &ticket, bool decided)
    {
        const PersonView person = viewOf(FoundPerson{ticket.who, false});
        QStringList details{person.subject.company, person.subject.ticket, person.subject.code};
        details.removeAll(QString{});
        StatusView state = person.state;
        if (decided)
            state = {StatusView::Level::Attention, tr("Was checked just now")};
        else if (state.level == StatusView::Level::Good)
            state = {};
        return {ticket.scanned, person.subject.name, details.join(u"  ·  "_s), state};
    }
};

} // namespace

TicketsView viewOf(const SeveralTickets &seen)
{
    TicketsView view{TicketsWords::head(seen), {}};
    for (const ScannedTicket &ticket : seen.tickets)
        view.rows.append(TicketsWords::row(ticket, seen.decided.contains(ticket.scanned)));
    return view;
}

} // namespace lanyard::ui
