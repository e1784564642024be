// SPDX-License-Identifier: Apache-2.0
#include "app/badge/JsonPlace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// Walks through well-formed JSON until it comes to a place.
class Walk final
{
public:
    Walk(const QByteArray &json, const QString &place)
        : m_json{json}
        , m_wanted{place}
    {
        value({});
    }

    [[nodiscard]] qsizetype found() const { return m_found; } ///< -1: it is not there

private:
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipBlank()
    {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
            ++m_at;
    }

    void value(const QString &place)
    {
        skipBlank();
        if (place == m_wanted)
            m_found = m_at;
        if (here() == '{')
            entries('}', place);
        else if (here() == '[')
            entries(']', place);
        else if (here() == '"')
            text();
        else
            word();
    }

    /// Of an object or a list, up to its last bracket.
    void entries(char end, const QString &place)
    {
        ++m_at;
        for (int i = 0; m_at < m_json.size() && m_found < 0; ++i) {
            skipBlank();
            if (here() == end)
                break;
            value(end == ']' ? u"%1[%2]"_s.arg(place).arg(i) : placeOfKey(place));
            skipBlank();
            if (here() == ',')
                ++m_at;
        }
        ++m_at;
    }

    QString placeOfKey(const QString &object)
    {
        const QString key = QString::fromUtf8(text());
        m_at = m_json.indexOf(':', m_at) + 1;
        return object.isEmpty() ? key : object + u'.' + key;
    }

    QByteArray text()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_json.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        return m_json.mid(from, m_at++ - from);
    }

    void word()
    {
        while (m_at < m_json.size() && !QByteArrayView{",]} \n\r\t"}.contains(here()))
            ++m_at;
    }

    const QByteArray &m_json;
    const QString &m_wanted;
    qsizetype m_at = 0;
    qsizetype m_found = -1;
};

QString parentOf(const QString &place)
{
    return place.left(std::max({qsizetype{0}, place.lastIndexOf(u'.'), place.lastIndexOf(u'[')}));
}

} // namespace

qsizetype lineOf(const QByteArray &json, const QString &place)
{
    const qsizetype found = Walk{json, place}.found();
    if (found < 0 && !place.isEmpty())
        return lineOf(json, parentOf(place));
    return json.left(std::max(found, qsizetype{0})).count('\n') + 1;
}

QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

} // namespace lanyard::badge
