// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationBook.h"
#include "db/sqlite/NameLikeness.h"
#include "db/sqlite/SearchIndex.h"
#include "db/sqlite/WholeName.h"

#include <vector>

namespace lanyard::db {

class SqliteRegistrationBook final : public RegistrationBook
{
public:
    SqliteRegistrationBook(Session &session, const QString &cacheFolder);

    Result<std::optional<Registration>> findByCode(const TicketCode &code) const override;
    Result<std::optional<Registration>> findByRetiredCode(const TicketCode &code) const override;
    Result<std::optional<Registration>> findById(Id<Registration> id) const override;
    Result<QList<FoundPerson>> party(const QString &order) const override;
    Result<bool> isOrder(const QString &text) const override;
    Result<QList<FoundPerson>> find(const QString &text, int limit) const override;
    Result<QList<Registration>> named(const QString &name) const override;
    Result<QList<TicketType>> ticketTypes() const override;
    QList<QByteArray> surnamePlaces(const QStringList &names) const override;
    Result<RegistrationCounts> counts() const override;
    Result<Done> forEach(const Visit &visit) const override;
    Result<QList<FoundPerson>> alikes(const QString &name, int limit) const override;

private:
    struct Candidate;
    [[nodiscard]] Result<Candidate> candidate(const SearchHit &hit) const;
    static void sort(std::vector<Candidate> &candidates);

    mutable SearchIndex m_index;
    mutable WholeName m_wholeName;
    mutable NameLikeness m_likeness;
    mutable Statement m_byCode;
    mutable Statement m_byRetiredCode;
    mutable Statement m_byId;
    mutable Statement m_order;
    mutable Statement m_party;
    mutable Statement m_types;
    mutable Statement m_counts;
    mutable Statement m_everybody;
};

} // namespace lanyard::db
