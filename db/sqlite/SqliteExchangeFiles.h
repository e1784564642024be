// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/ExchangeFiles.h"

namespace lanyard::db {

/// An exchange file is a SQLite database with an `application_id` of its own.
class SqliteExchangeFiles final : public ExchangeFiles
{
public:
    Result<Content> look(const QString &path) const override;
    Result<Report> exchange(const QString &path,
                            const Event &event,
                            Ledger &ledger,
                            const QDateTime &now) const override;
};

} // namespace lanyard::db
