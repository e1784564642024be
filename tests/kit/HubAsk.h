// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Hub.h"

#include <QCryptographicHash>
#include <QTest>

namespace lanyard::tests {

inline constexpr std::chrono::seconds patience{60};

/// The answer of a hub that has to answer.
template<typename Request>
typename Request::Answer told(Hub &hub, const Request &request)
{
    auto answer = askHub(hub, request, patience);
    if (!answer) {
        QTest::qFail(qPrintable(answer.failure().detail), __FILE__, __LINE__);
        return {};
    }
    return *std::move(answer);
}

inline Event someEvent(const QString &name)
{
    Event event;
    event.id = QUuid::createUuid();
    event.name = name;
    return event;
}

/// Of one run, with bodies and hashes that depend on @p what was written.
inline QList<LedgerRecord>
someRecords(const QUuid &incarnation, qint64 first, qint64 last, const QByteArray &what = "here")
{
    const auto hashAt = [&](qint64 seq) {
        const QByteArray content = incarnation.toRfc4122() + QByteArray::number(seq) + what;
        return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
    };
    QList<LedgerRecord> records;
    for (qint64 seq = first; seq <= last; ++seq) {
        records.append(
            LedgerRecord{.incarnation = incarnation,
                         .seq = seq,
                         .hlc = (seq + 1'700'000'000'000) * 65'536,
                         .at = seq + 1'700'000'000'000,
                         .kind = "admission",
                         .door = QByteArray(16, 'd'),
                         .subject = seq % 2 == 0 ? QByteArray{} : QByteArray(16, '\0'),
                         .desk = "Nord-\xe5\x8c\x97",
                         .body = what + QByteArray{"\0\xff", 2} + QByteArray::number(seq),
                         .prev = seq == 1 ? QByteArray(32, '\0') : hashAt(seq - 1),
                         .hash = hashAt(seq)});
    }
    return records;
}

inline Claim someClaim(const QUuid &incarnation, const QByteArray &person, const QUuid &door)
{
    return {.id = QUuid::createUuid(),
            .door = door,
            .subject = QCryptographicHash::hash(person, QCryptographicHash::Md5),
            .entry = QStringLiteral("0"),
            .incarnation = incarnation};
}

} // namespace lanyard::tests
