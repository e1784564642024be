// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Transaction.h"

#include "db/sqlite/ThingCapture.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

// An admission writes about seven: one of three hundred waits for a checkpoint.
constexpr int pagesBetweenCheckpoints = 2000;

/// Moves what is durable in the write-ahead log into the file, without waiting for readers. A
/// failure costs nothing but a longer log, so nobody hears of it.
void checkpointWhenDue(const Session &session)
{
    if (session.pagesInLog >= pagesBetweenCheckpoints)
        sqlite3_wal_checkpoint_v2(
            session.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace

Result<Transaction> Transaction::begin(Session &session)
{
    if (session.access == EventFiles::Access::Read)
        return Failure{Failure::Kind::ReadOnly, session.fileName(), u"opened to read"_s};
    if (session.broken)
        return *session.broken;
    if (!session.isInPlace())
        return Failure{
            Failure::Kind::Unreachable, session.fileName(), u"moved, deleted or replaced"_s};
    if (sqlite3_get_autocommit(session.handle()) == 0)
        return Failure{Failure::Kind::Busy, session.fileName(), u"an import is under way"_s};

    // IMMEDIATE takes the write lock at once: nobody discovers halfway that he cannot write.
    if (const auto begun = session.connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.failure();
    if (session.capture)
        session.capture->begin();
    return Transaction{session};
}

Transaction::Transaction(Session &session)
    : m_session{&session}
    , m_headBefore{session.head}
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session{std::exchange(other.m_session, nullptr)}
    , m_headBefore{std::move(other.m_headBefore)}
{
}

Transaction::~Transaction()
{
    if (m_session)
        rollBack();
}

void Transaction::rollBack()
{
    Session &session = *std::exchange(m_session, nullptr);
    session.head = m_headBefore;
    if (sqlite3_get_autocommit(session.handle()) == 0
        && sqlite3_exec(session.handle(), "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        session.broken = session.connection.failure();
}

Result<Done> Transaction::commit()
{
    if (!m_session)
        return Failure{Failure::Kind::Unexpected, {}, u"the transaction is over"_s};

    if (m_session->capture) {
        if (auto written = m_session->capture->writeDown(); !written) {
            rollBack();
            return written;
        }
    }
    if (const auto done = m_session->connection.execute("COMMIT"); !done) {
        if (isDiskTrouble(m_session->handle()))
            m_session->broken = Failure{Failure::Kind::Unexpected,
                                        m_session->fileName(),
                                        u"outcome of a write unknown: "_s + done.failure().detail};
        rollBack();
        return done.failure();
    }
    checkpointWhenDue(*std::exchange(m_session, nullptr));
    return Done{};
}

} // namespace lanyard::db
