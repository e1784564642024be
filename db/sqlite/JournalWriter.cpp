// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/JournalWriter.h"

#include "db/sqlite/Chain.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertRecord = R"(
    INSERT INTO journal (incarnation, seq, at, kind, door, subject, desk, body, prev, hash, hlc)
    VALUES (:incarnation, :seq, :at, :kind, :door, :subject, :desk, :body, :prev, :hash, :hlc)
)";

/// True if it happens while it is written down: what was ticked on paper has the time of another
/// clock.
bool happensNow(const Deed &deed)
{
    constexpr qint64 moment = 5'000; // milliseconds
    return std::abs(deed.at.toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch()) < moment;
}

QJsonObject signedBody(const Deed &deed, const Session &session)
{
    QJsonObject body = deed.body;
    if (!session.desk.operatorName.isEmpty())
        body.insert(u"operator"_s, session.desk.operatorName);
    if (session.clockOffset != 0 && happensNow(deed))
        body.insert(u"clock_offset"_s, session.clockOffset);
    return body;
}

constexpr auto insertRun = R"(INSERT OR IGNORE INTO own_run (incarnation) VALUES (:incarnation))";

/// Hybrid logical clock (Kulkarni et al., 2014): the computer's, but never back.
qint64 tick(qint64 last)
{
    constexpr qint64 counters = 1 << 16;
    return std::max(QDateTime::currentMSecsSinceEpoch() * counters, last + 1);
}

void bindIfAny(Execution &insert, const char *name, QByteArrayView value)
{
    if (!value.isEmpty())
        insert.bindBlob(name, value);
}

} // namespace

JournalWriter::JournalWriter(Session &session)
    : m_session{session}
    , m_fold{session.handle()}
    , m_names{session}
    , m_insert{session.handle(), insertRecord}
    , m_run{session.handle(), insertRun}
{
}

/// What a record says, before it has its place in the chain.
struct JournalWriter::Sheet
{
    qint64 at = 0;
    QByteArrayView kind;
    QByteArrayView door;
    QByteArrayView subject;
    QByteArrayView body;
    qint64 hlc = 0;
};

Result<Done> JournalWriter::write(const Deed &deed)
{
    const auto subject = m_names.ofPerson(deed.who.value());
    if (!subject)
        return subject.failure();
    const auto door = m_names.ofDoor(deed.door.value());
    if (!door)
        return door.failure();

    const QJsonObject body = signedBody(deed, m_session);
    const QString kind = nameOf(deed.kind);
    const qint64 at = deed.at.toMSecsSinceEpoch();
    auto written = insert({.at = at,
                           .kind = kind.toUtf8(),
                           .door = *door,
                           .subject = *subject,
                           .body = QJsonDocument{body}.toJson(QJsonDocument::Compact),
                           .hlc = nextTick()});
    if (!written)
        return written;
    return m_fold.add({.position = sqlite3_last_insert_rowid(m_session.handle()),
                       .kind = kind,
                       .at = at,
                       .registration = deed.who.value(),
                       .door = deed.door.value(),
                       .desk = m_session.desk.desk,
                       .body = body});
}

Result<Done> JournalWriter::writeState(QByteArrayView body, qint64 hlc)
{
    return insert({.at = QDateTime::currentMSecsSinceEpoch(),
                   .kind = "state",
                   .door = {},
                   .subject = {},
                   .body = body,
                   .hlc = hlc});
}

Result<Done> JournalWriter::writeAgain(const LedgerRecord &record)
{
    return insert({.at = record.at,
                   .kind = record.kind,
                   .door = record.door,
                   .subject = record.subject,
                   .body = record.body,
                   .hlc = record.hlc});
}

qint64 JournalWriter::nextTick() const
{
    return tick(m_session.head.hlc);
}

Result<Done> JournalWriter::insert(const Sheet &sheet)
{
    if (auto noted = noteRun(); !noted)
        return noted;
    const QByteArray incarnation = m_session.incarnation.toRfc4122();
    const QByteArray desk = m_session.desk.desk.toUtf8();
    const ChainLink link{.prev = m_session.head.hash,
                         .incarnation = incarnation,
                         .seq = m_session.head.seq + 1,
                         .at = sheet.at,
                         .kind = sheet.kind,
                         .door = sheet.door,
                         .subject = sheet.subject,
                         .desk = desk,
                         .body = sheet.body,
                         .hlc = sheet.hlc};
    const QByteArray hash = hashOf(link);
    Execution insert{m_insert};
    insert.bindBlob(":incarnation", link.incarnation)
        .bind(":seq", link.seq)
        .bind(":at", link.at)
        .bindUtf8(":kind", link.kind)
        .bindUtf8(":desk", link.desk)
        .bindBlob(":body", link.body)
        .bindBlob(":prev", link.prev)
        .bindBlob(":hash", hash)
        .bind(":hlc", link.hlc);
    bindIfAny(insert, ":door", link.door);
    bindIfAny(insert, ":subject", link.subject);
    if (auto done = insert.run(); !done)
        return done;
    m_session.head = {link.seq, hash, link.hlc};
    return Done{};
}

/// Which runs are those of this file matters to files that several desks share.
Result<Done> JournalWriter::noteRun()
{
    if (!m_session.capture || m_session.head.seq > 0)
        return Done{};
    const QByteArray incarnation = m_session.incarnation.toRfc4122();
    return Execution{m_run}.bindBlob(":incarnation", incarnation).run();
}

} // namespace lanyard::db
