// SPDX-License-Identifier: Apache-2.0
#include "app/badge/JsonEntry.h"

using namespace Qt::StringLiterals;

namespace lanyard::badge {

QString JsonEntry::placeOf(const QString &key) const
{
    if (m_place.isEmpty() || key.isEmpty())
        return m_place + key;
    return m_place + u'.' + key;
}

void JsonEntry::complain(const QString &key, const QString &reason)
{
    if (!*m_problem)
        *m_problem = Failure{Failure::Kind::InvalidValue, placeOf(key), reason};
}

QJsonValue JsonEntry::take(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString JsonEntry::text(const QString &key, const std::optional<QString> &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() && otherwise)
        return *otherwise;
    if (!value.isString())
        complain(key, u"must be a text"_s);
    return value.toString();
}

double JsonEntry::number(const QString &key,
                         double lowest,
                         double highest,
                         const std::optional<double> &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() && otherwise)
        return *otherwise;
    const double number = value.toDouble(lowest - 1);
    if (number < lowest || number > highest) {
        complain(key, u"must be a number from %1 to %2"_s.arg(lowest).arg(highest));
        return lowest;
    }
    return number;
}

bool JsonEntry::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, u"must be true or false"_s);
    return value.toBool();
}

int JsonEntry::choice(const QString &key, const QStringList &choices)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    const qsizetype found = choices.indexOf(value.toString());
    if (found < 0)
        complain(key, u"must be one of: "_s + choices.join(u", "_s));
    return static_cast<int>(qMax(found, 0));
}

QList<double> JsonEntry::numbers(const QString &key, qsizetype count)
{
    QList<double> numbers;
    const QJsonArray values = take(key).toArray();
    for (const QJsonValue &value : values) {
        if (value.isDouble())
            numbers << value.toDouble();
    }
    if (numbers.size() != count || values.size() != count) {
        complain(key, u"must be %1 numbers"_s.arg(count));
        return QList<double>(count, 0);
    }
    return numbers;
}

QStringList JsonEntry::texts(const QString &key)
{
    QStringList texts;
    const QJsonArray values = take(key).toArray();
    for (const QJsonValue &value : values) {
        if (value.isString())
            texts << value.toString();
    }
    if (texts.isEmpty() || texts.size() != values.size())
        complain(key, u"must be a list of texts"_s);
    return texts;
}

QRectF JsonEntry::stretch(const QString &key)
{
    const QList<double> sides = numbers(key, 4);
    if (sides[2] < 0 || sides[3] < 0 || sides[2] + sides[3] <= 0)
        complain(key, u"must have a width or a height: [left, top, width, height]"_s);
    return {sides[0], sides[1], sides[2], sides[3]};
}

QRectF JsonEntry::box(const QString &key)
{
    const QList<double> sides = numbers(key, 4);
    if (sides[2] <= 0 || sides[3] <= 0)
        complain(key, u"must have a width and a height: [left, top, width, height]"_s);
    return {sides[0], sides[1], sides[2], sides[3]};
}

JsonEntry JsonEntry::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        complain(key, u"must be an object"_s);
    return {value.toObject(), placeOf(key), *m_problem};
}

QList<JsonEntry> JsonEntry::objects(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        complain(key, u"must be a list"_s);

    const QJsonArray values = value.toArray();
    QList<JsonEntry> entries;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(placeOf(key)).arg(i);
        entries.emplaceBack(values[i].toObject(), place, *m_problem);
    }
    return entries;
}

void JsonEntry::refuseOtherKeys()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            complain(it.key(), u"is not known here"_s);
    }
}

} // namespace lanyard::badge
