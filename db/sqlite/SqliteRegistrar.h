// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Registrar.h"
#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/StoredPerson.h"

#include <functional>

namespace lanyard::db {

class SqliteRegistrar final : public Registrar
{
public:
    explicit SqliteRegistrar(Session &session);

    Result<Registration> add(const Newcomer &newcomer, const QDateTime &at) override;
    Result<Registration> addGenuine(const GenuineTicket &ticket, const QDateTime &at) override;
    using Registrar::correct;
    Result<Done> correct(Id<Registration> who,
                         const QMap<QString, QString> &texts,
                         const Grounds &grounds,
                         const QDateTime &at) override;
    Result<QMap<QString, QString>> imported(Id<Registration> who) override;
    Result<Done> setStanding(Id<Registration> who,
                             Standing standing,
                             const Grounds &grounds,
                             const QDateTime &at) override;
    Result<Done> swapTicketType(Id<Registration> who,
                                const QString &ticketType,
                                const Grounds &grounds,
                                const QDateTime &at) override;
    Result<Done> note(Id<Registration> who, const QString &text, const QDateTime &at) override;
    Result<Registration>
    reissue(Id<Registration> who, const Grounds &grounds, const QDateTime &at) override;

private:
    /// What is done to one person, inside a transaction: changes the row, answers the record of
    /// it; one without a body is not written, for nothing changed.
    using Change = std::function<Result<Deed>(StoredPerson &person)>;
    [[nodiscard]] Result<Done> change(Id<Registration> who, const Change &change);

    [[nodiscard]] Result<QString> standingWithoutBlock(const StoredPerson &person);
    [[nodiscard]] Result<StoredPerson> personOf(Id<Registration> who);
    [[nodiscard]] Result<Done> store(const StoredPerson &person);
    [[nodiscard]] Result<Done> stamp();
    [[nodiscard]] Result<qint64> ticketTypeNamed(const QString &name);
    [[nodiscard]] Result<QString> nameOfType(qint64 id);
    [[nodiscard]] Result<Registration> registration(qint64 id);
    [[nodiscard]] Result<qint64> insert(const GenuineTicket &ticket);
    [[nodiscard]] Result<qint64> insert(const Newcomer &newcomer, const QByteArray &code);

    Session &m_session;
    JournalWriter m_writer;
    Statement m_select;
    Statement m_update;
    Statement m_stamp;
    Statement m_insert;
    Statement m_insertGenuine;
    Statement m_typeId;
    Statement m_typeName;
    Statement m_addType;
    Statement m_retire;
    Statement m_recode;
    Statement m_person;
    Statement m_block;
};

} // namespace lanyard::db
