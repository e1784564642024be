// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Operators.h"
#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/PinHash.h"

namespace lanyard::db {

class SqliteOperators final : public Operators
{
public:
    SqliteOperators(Session &session, const PinCost &cost);

    Result<QList<Operator>> all() const override;
    Result<Operator> add(const Operator &who, const QString &pin, const QDateTime &at) override;
    Result<Done> change(const Operator &who, const QString &pin, const QDateTime &at) override;
    Result<Done> remove(Id<Operator> who, const QDateTime &at) override;

    Result<Recognition> recognise(const Credentials &credentials, const QDateTime &now) override;

    Result<Done> signIn(const Operator &who, const QDateTime &at) override;
    Result<Done> signOut(const QDateTime &at) override;
    std::optional<Operator> signedIn() const override { return m_signedIn; }

private:
    /// What is kept about somebody's PIN.
    struct Secret
    {
        Operator who;
        QByteArray hash;
        int failures = 0; ///< wrong PINs since the last right one
        QDateTime lockedUntil; ///< UTC
    };

    [[nodiscard]] Result<Operator> known(Id<Operator> who) const;
    [[nodiscard]] Result<std::optional<Secret>> secretOf(const QString &name) const;
    [[nodiscard]] Result<Recognition> recogniseBadge(const QString &code);
    [[nodiscard]] Result<Recognition>
    recognisePin(const Secret &secret, const QString &pin, const QDateTime &now);
    [[nodiscard]] Result<Recognition> refuseUnknown(const QString &pin, const QDateTime &now);
    [[nodiscard]] Result<Recognition> countFailure(const Secret &secret, const QDateTime &now);
    [[nodiscard]] Result<Done>
    keepTries(Id<Operator> who, int failures, const QDateTime &lockedUntil);
    [[nodiscard]] Result<Done> writePin(Id<Operator> who, const QString &pin);
    [[nodiscard]] Result<Done> writeSignIn(const QJsonObject &body, const QDateTime &at);
    void work(const std::optional<Operator> &who);

    Session &m_session;
    PinCost m_cost;
    JournalWriter m_writer;
    std::optional<Operator> m_signedIn;
    mutable Statement m_selectAll;
    mutable Statement m_selectSecret;
    Statement m_selectBadge;
    Statement m_insert;
    Statement m_update;
    Statement m_updatePin;
    Statement m_updateTries;
    Statement m_delete;
};

} // namespace lanyard::db
