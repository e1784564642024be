// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/FindVisitor.h"

#include "app/ports/Journal.h"

namespace lanyard {

FindVisitor::FindVisitor(const RegistrationBook &book, const Journal &journal)
    : m_book{book}
    , m_journal{journal}
{
}

Result<std::optional<FindVisitor::Visitor>> FindVisitor::operator()(const VisitNumber &visit) const
{
    const auto record = m_journal.latestOf(visit);
    if (!record)
        return record.failure();
    if (!record->has_value())
        return std::optional<Visitor>{};
    const auto code = TicketCode::parse((*record)->who);
    if (!code)
        return std::optional{Visitor{{}, (*record)->body.value(u"scanned").toString()}};

    const auto who = m_book.findByCode(*code);
    if (!who)
        return who.failure();
    if (!who->has_value())
        return std::optional<Visitor>{};
    const auto admission = m_journal.lastAdmission((*who)->id, {});
    if (!admission)
        return admission.failure();
    return std::optional{Visitor{FoundPerson{**who, admission->has_value()}, {}}};
}

} // namespace lanyard
