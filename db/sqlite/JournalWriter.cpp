// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/JournalWriter.h"

#include "db/sqlite/Chain.h"

#include <QJsonDocument>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectSubject = R"(SELECT subject FROM registration WHERE id = :id)";

constexpr auto selectDoor = R"(SELECT uuid FROM door WHERE id = :id)";

constexpr auto insertRecord = R"(
    INSERT INTO journal (incarnation, seq, at, kind, door, subject, desk, body, prev, hash, hlc)
    VALUES (:incarnation, :seq, :at, :kind, :door, :subject, :desk, :body, :prev, :hash, :hlc)
)";

QJsonObject signedBody(const Deed &deed, const QString &operatorName)
{
    QJsonObject body = deed.body;
    if (!operatorName.isEmpty())
        body.insert(u"operator"_s, operatorName);
    return body;
}

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
    , m_subject{session.handle(), selectSubject}
    , m_door{session.handle(), selectDoor}
    , m_insert{session.handle(), insertRecord}
{
}

Result<Done> JournalWriter::write(const Deed &deed)
{
    const auto subject = nameInJournal(m_subject, deed.who.value());
    if (!subject)
        return subject.failure();
    const auto door = nameInJournal(m_door, deed.door.value());
    if (!door)
        return door.failure();

    const QJsonObject body = signedBody(deed, m_session.desk.operatorName);
    const QByteArray incarnation = m_session.incarnation.toRfc4122();
    const QByteArray kind = nameOf(deed.kind).toUtf8();
    const QByteArray desk = m_session.desk.desk.toUtf8();
    const QByteArray json = QJsonDocument{body}.toJson(QJsonDocument::Compact);
    const ChainLink link{.prev = m_session.head.hash,
                         .incarnation = incarnation,
                         .seq = m_session.head.seq + 1,
                         .at = deed.at.toMSecsSinceEpoch(),
                         .kind = kind,
                         .door = *door,
                         .subject = *subject,
                         .desk = desk,
                         .body = json,
                         .hlc = tick(m_session.head.hlc)};
    const QByteArray hash = hashOf(link);

    {
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
    }

    m_session.head = {link.seq, hash, link.hlc};
    return m_fold.add({.position = sqlite3_last_insert_rowid(m_session.handle()),
                       .kind = nameOf(deed.kind),
                       .at = link.at,
                       .registration = deed.who.value(),
                       .door = deed.door.value(),
                       .desk = m_session.desk.desk,
                       .body = body});
}

Result<QByteArray> JournalWriter::nameInJournal(Statement &lookUp, qint64 id)
{
    if (id == 0)
        return QByteArray{};

    Execution select{lookUp};
    select.bind(":id", id);
    const auto found = select.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::NotFound, m_session.fileName(), u"row %1"_s.arg(id)};
    return select.blob(0);
}

} // namespace lanyard::db
