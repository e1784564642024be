// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/RecordBody.h"

#include <QJsonDocument>

#include <algorithm>

namespace lanyard::db {

namespace {

/// Takes plain JSON apart from front to back: no white space, no escapes, nothing nested.
class PlainReader final
{
public:
    explicit PlainReader(QByteArrayView json)
        : m_at{json.begin()}
        , m_end{json.end()}
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] bool take(char c)
    {
        if (isAtEnd() || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool takeText(QByteArrayView &text)
    {
        if (!take('"'))
            return false;
        const auto *end = std::find_if(
            m_at, m_end, [](char c) { return c == '"' || c == '\\' || (c >= 0 && c < ' '); });
        text = {m_at, end};
        m_at = end;
        return take('"');
    }
    /// One that an integer of 64 bits surely holds, without a leading zero.
    [[nodiscard]] bool takeNumber(QByteArrayView &number)
    {
        constexpr qsizetype most = 15;
        const auto *end = std::find_if(m_at, m_end, [](char c) { return c < '0' || c > '9'; });
        number = {m_at, end};
        m_at = end;
        return !number.isEmpty() && number.size() <= most
            && (number.size() == 1 || number.front() != '0');
    }

private:
    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
};

} // namespace

bool RecordBody::read(QByteArrayView json)
{
    m_isPlain = readPlain(json);
    if (m_isPlain)
        return true;
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    m_object = document.object();
    return document.isObject();
}

bool RecordBody::readPlain(QByteArrayView json)
{
    m_members.clear();
    PlainReader reader{json};
    if (!reader.take('{') || !json.isValidUtf8())
        return false;
    do {
        Member member{};
        if (!reader.takeText(member.key) || !reader.take(':'))
            return false;
        member.isText = reader.takeText(member.value);
        if (!member.isText && !reader.takeNumber(member.value))
            return false;
        m_members.push_back(member);
    } while (reader.take(','));
    return reader.take('}') && reader.isAtEnd();
}

/// Of two with the same key the last counts, as in QJsonDocument.
const RecordBody::Member *RecordBody::member(QByteArrayView key) const
{
    const auto found = std::find_if(
        m_members.rbegin(), m_members.rend(), [&](const Member &m) { return m.key == key; });
    return found == m_members.rend() ? nullptr : &*found;
}

QByteArray RecordBody::text(QByteArrayView key) const
{
    if (!m_isPlain)
        return m_object.value(QLatin1StringView{key}).toString().toUtf8();
    const Member *found = member(key);
    if (!found || !found->isText)
        return {};
    return QByteArray::fromRawData(found->value.data(), found->value.size());
}

qint64 RecordBody::integer(QByteArrayView key) const
{
    if (!m_isPlain)
        return m_object.value(QLatin1StringView{key}).toInteger();
    const Member *found = member(key);
    return found && !found->isText ? found->value.toLongLong() : 0;
}

QJsonObject RecordBody::object(QByteArrayView key) const
{
    return m_isPlain ? QJsonObject{} : m_object.value(QLatin1StringView{key}).toObject();
}

} // namespace lanyard::db
