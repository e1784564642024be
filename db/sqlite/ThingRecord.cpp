// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ThingRecord.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr qsizetype worthPacking = 1024;

/// Of what a packed body unpacks to: a record of the largest size that is all the same letter would
/// fill the memory.
constexpr quint32 largestUnpacked = 64U << 20;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

std::optional<QByteArray> unpacked(const QString &packed)
{
    const QByteArray bytes = QByteArray::fromBase64(packed.toLatin1());
    if (bytes.size() < 4)
        return std::nullopt;
    const auto size = quint32(uchar(bytes[0])) << 24 | quint32(uchar(bytes[1])) << 16
        | quint32(uchar(bytes[2])) << 8 | quint32(uchar(bytes[3]));
    if (size > largestUnpacked)
        return std::nullopt;
    return qUncompress(bytes);
}

std::optional<QJsonArray> thingsIn(QByteArrayView body)
{
    const QByteArray bytes = QByteArray::fromRawData(body.data(), body.size());
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.contains(u"packed")) {
        const auto text = unpacked(object.value(u"packed").toString());
        if (!text)
            return std::nullopt;
        object = QJsonDocument::fromJson(*text).object();
    }
    const QJsonValue things = object.value(u"things");
    return things.isArray() ? std::optional{things.toArray()} : std::nullopt;
}

} // namespace

QByteArray bodyOf(const QList<ThingChange> &changes)
{
    QJsonArray things;
    for (const ThingChange &change : changes)
        things.append(jsonOf(change));
    const QByteArray plain = compact({{u"things"_s, things}});
    if (plain.size() < worthPacking)
        return plain;
    return compact({{u"packed"_s, QString::fromLatin1(qCompress(plain).toBase64())}});
}

std::optional<QList<ThingChange>> changesIn(QByteArrayView body)
{
    const auto things = thingsIn(body);
    if (!things)
        return std::nullopt;
    QList<ThingChange> changes;
    changes.reserve(things->size());
    for (const QJsonValue &thing : *things) {
        auto change = changeIn(thing.toObject());
        if (!change)
            return std::nullopt;
        changes.append(*std::move(change));
    }
    return changes;
}

QJsonObject jsonOf(const ThingChange &change)
{
    QJsonObject json{{u"t"_s, QString::fromLatin1(change.table)}, {u"k"_s, change.key}};
    if (change.isGone)
        json.insert(u"g"_s, true);
    if (change.isWhole)
        json.insert(u"n"_s, true);
    if (!change.columns.isEmpty())
        json.insert(u"c"_s, change.columns);
    return json;
}

std::optional<ThingChange> changeIn(const QJsonObject &json)
{
    if (!json.value(u"t").isString() || !json.value(u"k").isArray())
        return std::nullopt;
    return ThingChange{.table = json.value(u"t").toString().toLatin1(),
                       .key = json.value(u"k").toArray(),
                       .isGone = json.value(u"g").toBool(),
                       .isWhole = json.value(u"n").toBool(),
                       .columns = json.value(u"c").toObject()};
}

QByteArray textOf(const QJsonArray &key)
{
    return QJsonDocument{key}.toJson(QJsonDocument::Compact);
}

} // namespace lanyard::db
