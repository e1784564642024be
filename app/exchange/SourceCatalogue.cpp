// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SourceCatalogue.h"

#include "app/exchange/CellText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

const QString genericName = u"generic"_s;

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray words = value.toArray();
    for (const QJsonValue word : words)
        list.append(word.toString());
    return list;
}

QStringList keysOf(const QStringList &words)
{
    QStringList keys;
    for (const QString &word : words)
        keys.append(keyOf(word));
    return keys;
}

SourceProfile profileFrom(const QJsonObject &json)
{
    SourceProfile profile;
    profile.source.name = json[u"name"].toString();
    profile.source.title = json[u"title"].toString();
    profile.signature = listOf(json[u"signature"]);
    profile.extractor = CodeExtractor::of(json[u"extract"].toString());
    const QJsonArray codesFrom = json[u"codes_from"].toArray();
    for (const QJsonValue fields : codesFrom)
        profile.codesFrom.append(listOf(fields));
    profile.identity
        = json.contains(u"identity") ? listOf(json[u"identity"]) : QStringList{u"id"_s};

    const QJsonObject headers = json[u"headers"].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        profile.source.headers.insert(it.key(), listOf(it.value()));
    for (auto it = profile.source.headers.begin(); it != profile.source.headers.end(); ++it)
        profile.keys.insert(it.key(), keysOf(it.value()));
    profile.signatureKeys = keysOf(profile.signature);
    const QJsonObject status = json[u"status"].toObject();
    for (auto it = status.begin(); it != status.end(); ++it) {
        const auto standing = standingNamed(it.key());
        const QStringList words = listOf(it.value());
        for (const QString &word : words)
            profile.standings.insert(keyOf(word), standing.value_or(Standing::Blocked));
    }
    return profile;
}

} // namespace

SourceCatalogue::SourceCatalogue()
{
    const QDir folder{u":/sources"_s};
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file{folder.filePath(name)};
        if (file.open(QIODevice::ReadOnly))
            m_profiles.append(profileFrom(QJsonDocument::fromJson(file.readAll()).object()));
    }
    m_help = generic();
    for (const QString &own : {u"code"_s, u"id"_s, u"quantity"_s, u"guests"_s})
        m_help.keys.remove(own);
}

const SourceProfile *SourceCatalogue::named(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const auto &it) {
        return it.source.name == name;
    });
    return found == m_profiles.end() ? nullptr : &*found;
}

const SourceProfile &SourceCatalogue::generic() const
{
    static const SourceProfile none;
    const SourceProfile *const found = named(genericName);
    return found ? *found : none;
}

const QStringList &importFields()
{
    static const QStringList fields{u"code"_s,
                                    u"name"_s,
                                    u"first_name"_s,
                                    u"last_name"_s,
                                    u"company"_s,
                                    u"job_title"_s,
                                    u"email"_s,
                                    u"phone"_s,
                                    u"ticket_type"_s,
                                    u"order"_s,
                                    u"status"_s,
                                    u"notes"_s,
                                    u"id"_s,
                                    u"quantity"_s,
                                    u"guests"_s};
    return fields;
}

} // namespace lanyard::exchange
