// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/AdmitParty.h"

#include "app/domain/CodesIn.h"

using namespace Qt::StringLiterals;

namespace lanyard {

AdmitParty::AdmitParty(const RegistrationBook &book, const AdmitAttendee &admit)
    : m_book{book}
    , m_admit{admit}
{
}

Result<QList<FoundPerson>> AdmitParty::partyOf(const QString &scanned) const
{
    const auto bearer = bearerOf(scanned);
    if (!bearer)
        return bearer.failure();
    if (!bearer->has_value())
        return m_book.party(scanned.trimmed());

    auto party = m_book.party((*bearer)->order);
    if (party && party->isEmpty())
        party = QList{FoundPerson{**bearer, false}};
    return party;
}

Result<std::optional<Registration>> AdmitParty::bearerOf(const QString &scanned) const
{
    for (const TicketCode &code : codesIn(scanned)) {
        auto found = m_book.findByCode(code);
        if (!found || found->has_value())
            return found;
    }
    return std::optional<Registration>{};
}

AdmitParty::Arrivals AdmitParty::operator()(const QList<Registration> &here,
                                            const QList<Door> &served,
                                            AdmitAttendee::Manner manner) const
{
    manner.origin = u"group"_s;
    Arrivals arrivals;
    for (const Registration &who : here) {
        auto judged = m_admit(who.code.text(), served, manner);
        if (!judged) {
            arrivals.failure = judged.failure();
            break;
        }
        arrivals.judged.append(*std::move(judged));
    }
    return arrivals;
}

} // namespace lanyard
