// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Thing.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace lanyard::db {

/// What a record of kind `state` says of one row of one thing.
struct ThingChange
{
    QByteArray table;
    QJsonArray key; ///< as Thing::key says
    bool isGone = false; ///< the row was taken away
    bool isWhole = false; ///< the row is new: every column is there
    QJsonObject columns; ///< name → value, as ThingColumn::value says; null is a value

    friend bool operator==(const ThingChange &, const ThingChange &) = default;
};

/// The body of a record of kind `state`: `{"things":[{"t":table,"k":[key…],"c":{column:value}}
/// …]}`, where `"n":true` says that the row is new and `"g":true` that it is gone. What is long is
/// packed:
/// `{"packed":"…"}` has the same text, compressed by zlib after its length (qCompress), in Base64.
[[nodiscard]] QByteArray bodyOf(const QList<ThingChange> &changes);
/// None if @p body is no such text. Tables and columns are not looked at.
[[nodiscard]] std::optional<QList<ThingChange>> changesIn(QByteArrayView body);

/// A change by itself, as it is kept until what it refers to is here.
[[nodiscard]] QJsonObject jsonOf(const ThingChange &change);
[[nodiscard]] std::optional<ThingChange> changeIn(const QJsonObject &json);

/// The key as text: the same on every desk.
[[nodiscard]] QByteArray textOf(const QJsonArray &key);

} // namespace lanyard::db
