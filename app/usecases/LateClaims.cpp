// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/LateClaims.h"

#include "app/ports/Journal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard {

QList<Claim> claimsIn(const QList<LedgerRecord> &records)
{
    constexpr qsizetype uuidBytes = 16;
    const QByteArray admission = nameOf(Deed::Kind::Admission).toUtf8();
    QList<Claim> claims;
    for (const LedgerRecord &record : records) {
        if (record.kind != admission || record.door.size() != uuidBytes
            || record.subject.size() != uuidBytes)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        const QUuid id = QUuid::fromString(body.value(u"claim"_s).toString());
        const QString entry = body.value(u"entry"_s).toString();
        if (!id.isNull() && !entry.isEmpty())
            claims.append({.id = id,
                           .door = QUuid::fromRfc4122(record.door),
                           .subject = record.subject,
                           .entry = entry,
                           .incarnation = record.incarnation});
    }
    return claims;
}

QList<QUuid> claimsEndedBy(const QList<LedgerRecord> &records)
{
    const QByteArrayList ends{nameOf(Deed::Kind::Exit).toUtf8(), nameOf(Deed::Kind::Undo).toUtf8()};
    QList<QUuid> claims;
    for (const LedgerRecord &record : records) {
        if (!ends.contains(record.kind))
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        const QUuid claim = QUuid::fromString(body.value(u"ends"_s).toString());
        if (!claim.isNull())
            claims.append(claim);
    }
    return claims;
}

} // namespace lanyard
