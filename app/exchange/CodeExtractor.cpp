// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CodeExtractor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith(u"http", Qt::CaseInsensitive);
}

QString lastSegment(const QString &address)
{
    QString path = QUrl{address}.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.section(u'/', -1);
}

QString jsonText(const QString &cell, const QString &keys)
{
    QJsonValue value = QJsonDocument::fromJson(cell.toUtf8()).object();
    for (const QString &key : keys.split(u'.'))
        value = value.toObject().value(key);
    return value.toVariant().toString();
}

} // namespace

CodeExtractor CodeExtractor::of(const QString &description)
{
    constexpr std::array kinds{std::pair{QStringView{u"query"}, Kind::Query},
                               std::pair{QStringView{u"path"}, Kind::Path},
                               std::pair{QStringView{u"json"}, Kind::Json},
                               std::pair{QStringView{u"after"}, Kind::After}};
    CodeExtractor extractor;
    for (const auto &[word, kind] : kinds) {
        if (description.section(u':', 0, 0) == word)
            extractor.m_kind = kind;
    }
    extractor.m_what = description.section(u':', 1);
    return extractor;
}

QString CodeExtractor::operator()(const QString &cell) const
{
    const auto found = [&]() -> QString {
        switch (m_kind) {
        case Kind::Text: return cell;
        case Kind::Query:
            return isAddress(cell)
                ? QUrlQuery{QUrl{cell}}.queryItemValue(m_what, QUrl::FullyDecoded)
                : QString{};
        case Kind::Path: return isAddress(cell) ? lastSegment(cell) : QString{};
        case Kind::Json: return jsonText(cell, m_what);
        case Kind::After: return cell.contains(m_what) ? cell.section(m_what, 1) : QString{};
        }
        Q_UNREACHABLE();
    }();
    return found.isEmpty() ? cell : found;
}

} // namespace lanyard::exchange
