// SPDX-License-Identifier: Apache-2.0
#include "app/badge/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr int width = 100; ///< characters a line
constexpr int step = 4;

} // namespace

JsonText JsonText::text(const QString &text)
{
    JsonText json;
    const QByteArray list = QJsonDocument{QJsonArray{text}}.toJson(QJsonDocument::Compact);
    json.m_word = QString::fromUtf8(list.mid(1, list.size() - 2));
    return json;
}

JsonText JsonText::number(double number)
{
    JsonText json;
    json.m_word = QString::number(number, 'g', QLocale::FloatingPointShortest);
    return json;
}

JsonText JsonText::flag(bool flag)
{
    JsonText json;
    json.m_word = flag ? u"true"_s : u"false"_s;
    return json;
}

JsonText JsonText::list(const QList<JsonText> &entries)
{
    JsonText json;
    json.m_kind = Kind::List;
    for (const JsonText &entry : entries)
        json.m_entries.append({{}, entry});
    return json;
}

JsonText JsonText::object()
{
    JsonText json;
    json.m_kind = Kind::Object;
    return json;
}

JsonText &JsonText::add(const QString &key, const JsonText &value)
{
    m_entries.append({text(key).m_word + u": "_s, value});
    return *this;
}

JsonText &JsonText::addLines(const QString &key, JsonText value)
{
    m_spread = true;
    value.m_spread = !value.m_entries.isEmpty();
    return add(key, value);
}

QString JsonText::written(int indent) const
{
    if (m_kind == Kind::Word)
        return m_word;
    const QString line = m_spread ? QString{} : onOneLine();
    return !line.isEmpty() && line.size() + indent <= width ? line : onLines(indent);
}

/// Empty if a part of it wants lines of its own.
QString JsonText::onOneLine() const
{
    if (m_kind == Kind::Word)
        return m_word;
    QStringList parts;
    for (const auto &[key, value] : m_entries) {
        const QString part = value.m_spread ? QString{} : value.onOneLine();
        if (part.isEmpty())
            return {};
        parts << key + part;
    }
    const QString inner = parts.join(u", ");
    if (m_kind == Kind::List)
        return u'[' + inner + u']';
    return inner.isEmpty() ? u"{}"_s : u"{ "_s + inner + u" }"_s;
}

QString JsonText::onLines(int indent) const
{
    QStringList lines;
    for (const auto &[key, value] : m_entries)
        lines << QString{indent + step, u' '} + key + value.written(indent + step);
    const QString brackets = m_kind == Kind::List ? u"[]"_s : u"{}"_s;
    return brackets[0] + u'\n' + lines.join(u",\n"_s) + u'\n' + QString{indent, u' '} + brackets[1];
}

} // namespace lanyard::badge
