// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Session.h"

namespace lanyard::db {

/// Everything until commit() happens, or nothing does. Leaving the scope rolls back.
class Transaction final
{
    Q_DISABLE_COPY(Transaction)

public:
    /// ReadOnly for a file opened to read; Busy inside another transaction; the old failure once a
    /// write had an unknown outcome.
    [[nodiscard]] static Result<Transaction> begin(Session &session);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable when it returns.
    [[nodiscard]] Result<Done> commit();

    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }

private:
    explicit Transaction(Session &session);
    void rollBack();

    Session *m_session;
    ChainHead m_headBefore;
};

} // namespace lanyard::db
