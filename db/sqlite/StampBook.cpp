// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/StampBook.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectStamp = R"(
    SELECT hlc, incarnation, gone, later FROM stamp WHERE thing = :thing AND key = :key
)";

constexpr auto upsertStamp = R"(
    INSERT OR REPLACE INTO stamp (thing, key, hlc, incarnation, gone, later)
    VALUES (:thing, :key, :hlc, :incarnation, :gone, nullif(:later, ''))
)";

/// JSON holds 53 bits of a number.
QJsonArray jsonOf(const Stamp &stamp)
{
    return {QString::number(stamp.hlc), QString::fromLatin1(stamp.incarnation.toHex())};
}

Stamp stampIn(const QJsonArray &json)
{
    return {json.at(0).toString().toLongLong(),
            QByteArray::fromHex(json.at(1).toString().toLatin1())};
}

} // namespace

StampBook::StampBook(sqlite3 *database)
    : m_select{database, selectStamp}
    , m_write{database, upsertStamp}
{
}

Stamp StampBook::Known::of(const QString &column) const
{
    const QJsonValue stamp = later.value(column);
    return stamp.isArray() ? std::max(stampIn(stamp.toArray()), whole) : whole;
}

Result<StampBook::Known> StampBook::known(const ThingChange &change, const QByteArray &key)
{
    Execution row{m_select};
    row.bindUtf8(":thing", change.table).bindUtf8(":key", key);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Known{};
    return Known{.isThere = true,
                 .whole = {row.integer(0), row.blob(1)},
                 .isGone = row.integer(2) != 0,
                 .later = QJsonDocument::fromJson(row.blob(3)).object()};
}

Result<Done> StampBook::write(const ThingChange &change, const QByteArray &key, const Known &known)
{
    const QByteArray later = known.later.isEmpty()
        ? QByteArray{}
        : QJsonDocument{known.later}.toJson(QJsonDocument::Compact);
    return Execution{m_write}
        .bindUtf8(":thing", change.table)
        .bindUtf8(":key", key)
        .bind(":hlc", known.whole.hlc)
        .bindBlob(":incarnation", known.whole.incarnation)
        .bind(":gone", qint64{known.isGone})
        .bindUtf8(":later", later)
        .run();
}

Result<StampBook::Merge> StampBook::merge(const ThingChange &change, const Stamp &stamp)
{
    const QByteArray key = textOf(change.key);
    auto stored = known(change, key);
    if (!stored)
        return stored.failure();
    Merge merge;
    const bool decidesBeing = change.isGone || change.isWhole;
    const bool isLast = !stored->isThere || stored->whole < stamp;
    for (auto it = change.columns.begin(); it != change.columns.end(); ++it) {
        if (stored->isThere && !(stored->of(it.key()) < stamp))
            continue;
        merge.columns.insert(it.key(), it.value());
        if (!(decidesBeing && isLast))
            stored->later.insert(it.key(), jsonOf(stamp));
    }
    if (decidesBeing && isLast) {
        stored->whole = stamp;
        stored->isGone = change.isGone;
        merge.isGone = change.isGone;
    }
    merge.staysGone = stored->isGone && !merge.isGone;
    stored->isThere = true;
    if (auto written = write(change, key, *stored); !written)
        return written.failure();
    return merge;
}

Result<StampBook::Merge> StampBook::remaining(const ThingChange &change, const Stamp &stamp)
{
    const auto stored = known(change, textOf(change.key));
    if (!stored)
        return stored.failure();
    Merge merge{.staysGone = stored->isGone};
    for (auto it = change.columns.begin(); it != change.columns.end(); ++it) {
        if (!(stamp < stored->of(it.key())))
            merge.columns.insert(it.key(), it.value());
    }
    return merge;
}

} // namespace lanyard::db
