// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"

namespace lanyard::tests {

/// A journal whose computer loses its power just before what comes of an attempt is written down.
class CutJournal final : public Journal
{
public:
    explicit CutJournal(Journal &whole)
        : m_whole{whole}
    {
    }

    bool cutsResults = false;

    Result<Done> append(const Deed &deed) override
    {
        const bool isResult
            = deed.kind == Deed::Kind::Admission || deed.kind == Deed::Kind::Refusal;
        if (cutsResults && isResult)
            return Failure{Failure::Kind::Unexpected, {}, {}};
        return m_whole.append(deed);
    }
    Result<History>
    history(Id<Registration> who, Id<Door> door, const QDateTime &now) const override
    {
        return m_whole.history(who, door, now);
    }
    Result<std::optional<StandingAdmission>> lastAdmission(Id<Registration> who,
                                                           Id<Door> door) const override
    {
        return m_whole.lastAdmission(who, door);
    }
    Result<Done> recordPrint(const PrintJob &job, const QDateTime &at) override
    {
        return m_whole.recordPrint(job, at);
    }
    Result<QList<PrintJob>> pendingPrints(int lately) const override
    {
        return m_whole.pendingPrints(lately);
    }
    Result<Prints> printsOf(Id<Registration> who) const override { return m_whole.printsOf(who); }
    Result<Done> forEachRecord(const RecordFilter &filter, const Visit &visit) const override
    {
        return m_whole.forEachRecord(filter, visit);
    }
    Result<std::optional<JournalRecord>>
    latestOf(const std::optional<VisitNumber> &visit) const override
    {
        return m_whole.latestOf(visit);
    }
    Result<QStringList> desks() const override { return m_whole.desks(); }

private:
    Journal &m_whole;
};

} // namespace lanyard::tests
