// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ReadingMemory.h"

#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertReading = R"(
    INSERT OR REPLACE INTO reading (headers, options) VALUES (:headers, :options)
)";

constexpr auto deleteReading = R"(DELETE FROM reading WHERE headers = :headers)";

constexpr auto selectReading = R"(SELECT options FROM reading WHERE headers = :headers)";

QByteArray keyOf(QStringList headers)
{
    headers.sort();
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QString &header : headers)
        hash.addData((header + u'\n').toUtf8());
    return hash.result();
}

QJsonObject jsonOf(const ReadOptions &options)
{
    QJsonObject columns;
    for (auto it = options.columns.begin(); it != options.columns.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonObject statuses;
    for (auto it = options.statuses.begin(); it != options.statuses.end(); ++it)
        statuses.insert(it.key(), nameOf(it.value()));
    return {{u"source"_s, options.source},
            {u"columns"_s, columns},
            {u"statuses"_s, statuses},
            {u"encoding"_s, options.encoding},
            {u"one_place"_s, options.places == ReadOptions::Places::One}};
}

ReadOptions optionsIn(const QJsonObject &json)
{
    ReadOptions options{.source = json[u"source"].toString(),
                        .encoding = json[u"encoding"].toString(),
                        .places = json[u"one_place"].toBool() ? ReadOptions::Places::One
                                                              : ReadOptions::Places::Each};
    const QJsonObject columns = json[u"columns"].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        options.columns.insert(it.key(), it.value().toString());
    const QJsonObject statuses = json[u"statuses"].toObject();
    for (auto it = statuses.begin(); it != statuses.end(); ++it) {
        if (const auto standing = standingNamed(it.value().toString()))
            options.statuses.insert(it.key(), *standing);
    }
    return options;
}

} // namespace

Result<Done>
rememberReading(Session &session, const QStringList &headers, const ReadOptions &options)
{
    const QByteArray key = keyOf(headers);
    Statement insertion{session.handle(), insertReading};
    return Execution{insertion}
        .bindBlob(":headers", key)
        .bind(":options",
              QString::fromUtf8(QJsonDocument{jsonOf(options)}.toJson(QJsonDocument::Compact)))
        .run();
}

Result<Done> forgetReading(Session &session, const QStringList &headers)
{
    const QByteArray key = keyOf(headers);
    Statement deletion{session.handle(), deleteReading};
    return Execution{deletion}.bindBlob(":headers", key).run();
}

Result<std::optional<ReadOptions>> readingFor(const Session &session, const QStringList &headers)
{
    const QByteArray key = keyOf(headers);
    Statement selection{session.handle(), selectReading};
    Execution row{selection};
    row.bindBlob(":headers", key);
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return std::optional<ReadOptions>{};
    return std::optional{optionsIn(QJsonDocument::fromJson(row.blob(0)).object())};
}

} // namespace lanyard::db
