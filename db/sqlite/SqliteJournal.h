// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/JournalWriter.h"

namespace lanyard::db {

class SqliteJournal final : public Journal
{
public:
    explicit SqliteJournal(Session &session);

    Result<Done> append(const Deed &deed) override;
    Result<History>
    history(Id<Registration> who, Id<Door> door, const QDateTime &now) const override;
    Result<std::optional<StandingAdmission>> lastAdmission(Id<Registration> who,
                                                           Id<Door> door) const override;
    Result<Done> recordPrint(const PrintJob &job, const QDateTime &at) override;
    Result<QList<PrintJob>> pendingPrints(int lately) const override;
    Result<Prints> printsOf(Id<Registration> who) const override;
    Result<Done> forEachRecord(const RecordFilter &filter, const Visit &visit) const override;
    Result<std::optional<JournalRecord>>
    latestOf(const std::optional<VisitNumber> &visit) const override;
    Result<QStringList> desks() const override;

private:
    [[nodiscard]] Result<History>
    asItWas(History history, Id<Registration> who, Id<Door> door, const QDateTime &now) const;
    /// A day of the event's time zone, in milliseconds since 1970, UTC.
    struct Day
    {
        qint64 begins = 0;
        qint64 ends = 0;
    };
    [[nodiscard]] Day dayOf(const QDateTime &now) const;
    [[nodiscard]] Result<Answers> answers(Id<Registration> who, Id<Door> door) const;

    [[nodiscard]] Statement &narrowedTo(const RecordFilter &filter) const;

    Session &m_session;
    JournalWriter m_writer;
    mutable Day m_day; ///< the last that was asked for
    mutable Statement m_history;
    mutable Statement m_insideThen;
    mutable Statement m_passages;
    mutable Statement m_answers;
    mutable Statement m_lastAdmission;
    mutable Statement m_pendingPrints;
    mutable Statement m_printsOf;
    mutable Statement m_records;
    mutable Statement m_recordsOfPerson;
    mutable Statement m_recordsOfPersonAtDesk;
    mutable Statement m_recordsOfDesk;
    mutable Statement m_latestOfVisit;
    mutable Statement m_desks;
};

} // namespace lanyard::db
