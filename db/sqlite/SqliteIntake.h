// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"
#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/Transaction.h"

#include <QHash>

#include <array>
#include <unordered_set>

namespace lanyard::db {

/// One import, in one transaction from begin to commit.
class SqliteIntake final : public Intake
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Intake>> begin(Session &session);

    Result<Fate> take(const RegistrationDraft &draft) override;
    Result<IntakeCounts> counts() const override;
    Result<IntakeCounts> commit(const Origin &origin, Missing missing) override;

    /// A draft as the columns of `registration` hold it, in UTF-8.
    struct Row
    {
        QByteArray subject, code;
        qint64 type = 0;
        QByteArray standing, name, company, jobTitle, email, phone, order, notes, fields;
    };

private:
    SqliteIntake(Session &session, Transaction &&transaction);

    struct KnownType
    {
        qint64 id = 0;
        bool online = false;
    };
    using Subject = std::array<quint64, 2>;
    struct SubjectHash
    {
        size_t operator()(const Subject &subject) const { return subject[0]; }
    };

    [[nodiscard]] Result<Done> prepare();
    [[nodiscard]] Result<Done> loadTypes();
    [[nodiscard]] Result<KnownType> typeNamed(const QString &name);
    [[nodiscard]] bool isRepeated(const QByteArray &subject);
    [[nodiscard]] Result<Fate> insert(const Row &row);
    [[nodiscard]] Result<Fate> merge(const RegistrationDraft &draft, Row &row, KnownType &type);
    [[nodiscard]] Result<Done> update(qint64 id, const Row &row);
    void count(Fate fate, const RegistrationDraft &draft, bool online);
    [[nodiscard]] Result<qint64> cancelMissing();
    [[nodiscard]] Result<Done> finish(bool changed);
    [[nodiscard]] Result<Done>
    writeDown(const Origin &origin, const IntakeCounts &counts, qint64 cancelled);

    Session &m_session;
    Transaction m_transaction;
    JournalWriter m_writer;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
    Statement m_keep;
    QHash<QString, KnownType> m_types;
    std::unordered_set<Subject, SubjectHash> m_seen;
    bool m_first = false; ///< nobody was registered before
    qint64 m_import = 0;
    qint64 m_knownBefore = 0; ///< through imports
    IntakeCounts m_counts;
};

} // namespace lanyard::db
