// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"
#include "db/sqlite/Session.h"

namespace lanyard::db {

class SqliteRegistrationIntake final : public RegistrationIntake
{
public:
    SqliteRegistrationIntake(Session &session, QString cacheFolder)
        : m_session{session}
        , m_cacheFolder{std::move(cacheFolder)}
    {
    }

    /// While the intake lives, everything else that writes answers Busy, and reading through the
    /// same event file sees what has been taken so far.
    Result<std::unique_ptr<Intake>> begin(Aim aim) override;
    Result<std::optional<ReadOptions>> remembered(const QStringList &headers) const override;

private:
    Session &m_session;
    QString m_cacheFolder;
};

} // namespace lanyard::db
