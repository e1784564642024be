// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CellText.h"
#include "app/exchange/SourceCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

/// Fills a profile from JSON and remembers the first mistake.
class SourceFile final
{
public:
    [[nodiscard]] Result<SourceProfile> read(const QJsonObject &json);

private:
    void mistake(const QString &what);
    [[nodiscard]] QString text(const QJsonValue &value, const QString &where);
    [[nodiscard]] QStringList list(const QJsonValue &value, const QString &where);
    /// A list, or lists by language.
    [[nodiscard]] QStringList translated(const QJsonValue &value, const QString &where);
    [[nodiscard]] QList<QStringList> lists(const QJsonValue &value, const QString &where);
    void readHeaders(const QJsonObject &json);
    void readStatus(const QJsonObject &json);
    void readKey(const QString &key, const QJsonValue &value);
    void checkFields(const QList<QStringList> &groups);

    SourceProfile m_profile;
    QString m_mistake;
};

void SourceFile::mistake(const QString &what)
{
    if (m_mistake.isEmpty())
        m_mistake = what;
}

QString SourceFile::text(const QJsonValue &value, const QString &where)
{
    if (!value.isString())
        mistake(where % u" is no text"_s);
    return value.toString();
}

QStringList SourceFile::list(const QJsonValue &value, const QString &where)
{
    if (!value.isArray() || value.toArray().isEmpty())
        mistake(where % u" is no list"_s);
    QStringList list;
    const QJsonArray words = value.toArray();
    for (const QJsonValue word : words)
        list.append(text(word, where));
    return list;
}

QStringList SourceFile::translated(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return list(value, where);
    QStringList all;
    const QJsonObject languages = value.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        all += list(it.value(), where % u'.' % it.key());
    return all;
}

QList<QStringList> SourceFile::lists(const QJsonValue &value, const QString &where)
{
    if (!value.isArray())
        mistake(where % u" is no list"_s);
    QList<QStringList> groups;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries)
        groups.append(list(entry, where));
    return groups;
}

void SourceFile::checkFields(const QList<QStringList> &groups)
{
    for (const QStringList &group : groups) {
        for (const QString &field : group) {
            if (!importFields().contains(field) || field == u"code")
                mistake(u"code from unknown field "_s % field);
        }
    }
}

void SourceFile::readHeaders(const QJsonObject &json)
{
    QHash<QString, QString> seen; // key of a header → its field
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!importFields().contains(it.key()))
            mistake(u"unknown field "_s % it.key());
        const QStringList headers = translated(it.value(), it.key());
        for (const QString &header : headers) {
            const QString other = seen.value(keyOf(header));
            const bool shared = it.key() == u"id" || other == u"id";
            if (keyOf(header).isEmpty() || (!other.isEmpty() && !shared))
                mistake(u"header twice or empty: "_s % header);
            seen.insert(keyOf(header), it.key());
        }
        m_profile.source.headers.insert(it.key(), headers);
    }
}

void SourceFile::readStatus(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto standing = standingNamed(it.key());
        if (!standing) {
            mistake(u"unknown standing "_s % it.key());
            continue;
        }
        const QStringList words = translated(it.value(), it.key());
        for (const QString &word : words) {
            if (m_profile.standings.contains(keyOf(word)))
                mistake(u"status word twice: "_s % word);
            m_profile.standings.insert(keyOf(word), *standing);
            m_profile.source.statuses.insert(word, *standing);
        }
    }
}

void SourceFile::readKey(const QString &key, const QJsonValue &value)
{
    if (key == u"name") {
        m_profile.source.name = text(value, key);
    } else if (key == u"title") {
        m_profile.source.title = text(value, key);
    } else if (key == u"signature") {
        m_profile.signatures = lists(value, key);
    } else if (key == u"headers") {
        readHeaders(value.toObject());
    } else if (key == u"status") {
        readStatus(value.toObject());
    } else if (key == u"ignored") {
        m_profile.ignored = translated(value, key);
    } else if (key == u"code") {
        m_profile.source.code = text(value, key);
        if (!m_profile.code.setPart(m_profile.source.code))
            mistake(u"unknown code rule "_s % m_profile.source.code);
    } else if (key == u"composed_of") {
        m_profile.code.composed = text(value, key);
        checkFields({fieldsIn(m_profile.code.composed)});
        m_profile.source.codeMadeFrom.append(m_profile.code.composed);
    } else if (key == u"made_from") {
        m_profile.code.madeFrom = lists(value, key);
        checkFields(m_profile.code.madeFrom);
        for (const QStringList &fields : std::as_const(m_profile.code.madeFrom))
            m_profile.source.codeMadeFrom.append(fields.join(u" + "));
    } else {
        mistake(u"unknown key "_s % key);
    }
}

Result<SourceProfile> SourceFile::read(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        readKey(it.key(), it.value());
    if (m_profile.source.name.isEmpty() || m_profile.source.title.isEmpty())
        mistake(u"no name or title"_s);
    if (!m_profile.source.headers.contains(u"code"_s) && !m_profile.code.makes())
        mistake(u"no way to a code"_s);
    if (!m_mistake.isEmpty())
        return Failure{Failure::Kind::InvalidValue, m_profile.source.name, m_mistake};
    return std::move(m_profile);
}

} // namespace

Result<SourceProfile> readSource(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Failure{Failure::Kind::InvalidValue, u"source"_s, error.errorString()};
    return SourceFile{}.read(document.object());
}

} // namespace lanyard::exchange
