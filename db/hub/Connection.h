// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"
#include "app/ports/Result.h"
#include "db/hub/ConnectionOptions.h"
#include "db/hub/Deadline.h"
#include "db/hub/NameLookup.h"
#include "db/hub/Parameters.h"
#include "db/hub/Rows.h"

#include <optional>

struct pg_conn;

namespace lanyard::hub {

/// A connection to PostgreSQL, or to a PgBouncer before it, that never waits longer than it is told
/// to: of libpq only what does not block is used. Nothing is prepared and nothing is set, so that
/// each statement may run in another session.
class Connection final
{
public:
    explicit Connection(const HubMembership &membership);

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    /// Tries the hosts of the URL in turn, the one that answered last time first.
    [[nodiscard]] Result<Done> open(const Deadline &deadline);
    void close();

    /// Closed after a time-out: what was sent may still be done.
    [[nodiscard]] Result<Rows>
    run(const char *sql, const Parameters &parameters, const Deadline &deadline);
    /// Several statements in one transaction.
    [[nodiscard]] Result<Done> runScript(const QByteArray &sql, const Deadline &deadline);

    /// Why the last call failed; empty where it was not the server that said so.
    [[nodiscard]] const QByteArray &sqlState() const { return m_sqlState; }
    /// It ended, and another one may fare better.
    [[nodiscard]] bool isBroken() const;

    [[nodiscard]] bool speaksUtf8() const; ///< the database does

private:
    struct Finish
    {
        void operator()(pg_conn *handle) const;
    };
    using Handle = std::unique_ptr<pg_conn, Finish>;

    [[nodiscard]] Result<QList<Target>> resolvedTargets(const Deadline &deadline);
    [[nodiscard]] Result<Done> openAt(const Target &target, const Deadline &deadline);
    [[nodiscard]] bool waitFor(short events, const Deadline &deadline) const;
    [[nodiscard]] std::optional<Failure> flush(const Deadline &deadline);
    [[nodiscard]] std::optional<Failure> receive(const Deadline &deadline);
    [[nodiscard]] Result<Rows> answer(const Deadline &deadline);
    Failure timedOut();
    Failure broken(); ///< of the line, or by the server's end
    Failure refused(const pg_conn *handle); ///< while connecting
    Failure refusedWhile(int status); ///< the same: that of libpq before
    Failure failed(const pg_result *result);

    Result<ConnectionOptions> m_options;
    NameLookup m_names;
    Handle m_handle;
    QByteArray m_lastHost; ///< that answered
    QByteArray m_sqlState;
    bool m_isBroken = false;
};

} // namespace lanyard::hub
