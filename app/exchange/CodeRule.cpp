// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CodeRule.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive)
        || text.startsWith(u"https://", Qt::CaseInsensitive);
}

QString queryValue(const QString &cell, const QString &parameter)
{
    return isAddress(cell) ? QUrlQuery{QUrl{cell}}.queryItemValue(parameter, QUrl::FullyDecoded)
                           : QString{};
}

QString lastSegment(const QString &cell)
{
    return isAddress(cell)
        ? QUrl{cell}.path(QUrl::FullyDecoded).section(u'/', -1, -1, QString::SectionSkipEmpty)
        : QString{};
}

QString atJsonPath(const QString &cell, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    QJsonValue value
        = document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()};
    const QStringList steps = path.split(u'.');
    for (const QString &step : steps)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value.toString();
}

QString after(const QString &cell, const QString &mark)
{
    const qsizetype at = cell.indexOf(mark);
    return at < 0 ? QString{} : cell.sliced(at + mark.size()).trimmed();
}

QString before(const QString &cell, const QString &mark)
{
    const qsizetype at = cell.indexOf(mark);
    return at < 0 ? QString{} : cell.first(at).trimmed();
}

/// What stays the same however somebody writes it.
QString essence(const QString &value)
{
    QString text = value.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return text;
}

} // namespace

bool CodeRule::setPart(const QString &rule)
{
    const QString name = rule.section(u':', 0, 0);
    argument = rule.section(u':', 1);
    if (name == u"text" || name == u"last-segment")
        part = name == u"text" ? Part::Whole : Part::LastSegment;
    else if (name == u"query")
        part = Part::QueryValue;
    else if (name == u"json")
        part = Part::JsonPath;
    else if (name == u"after" || name == u"before")
        part = name == u"after" ? Part::After : Part::Before;
    else
        return false;
    return argument.isEmpty() == (part == Part::Whole || part == Part::LastSegment);
}

QString CodeRule::codeIn(const QString &cell) const
{
    QString code;
    switch (part) {
    case Part::Whole: return cell;
    case Part::QueryValue: code = queryValue(cell, argument); break;
    case Part::LastSegment: code = lastSegment(cell); break;
    case Part::JsonPath: code = atJsonPath(cell, argument); break;
    case Part::After: code = after(cell, argument); break;
    case Part::Before: code = before(cell, argument); break;
    }
    return code.isEmpty() ? cell : code;
}

QStringList fieldsIn(const QString &composed)
{
    static const QRegularExpression name{u"\\{([a-z_]+)\\}"_s};
    QStringList fields;
    for (auto it = name.globalMatch(composed); it.hasNext();)
        fields.append(it.next().captured(1));
    return fields;
}

QString madeCode(const QString &source, const QStringList &values)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    hash.addData(source.toUtf8());
    for (const QString &value : values) {
        hash.addData(QByteArrayView{"\x1f"});
        hash.addData(essence(value).toUtf8());
    }
    const QByteArray bytes = hash.result();
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<uchar>(bytes[i]);
    QString code = u"LY-"_s;
    for (int letter = 0; letter < 10; ++letter) {
        code += u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s[static_cast<qsizetype>(bits >> 59)];
        bits <<= 5;
    }
    return code;
}

} // namespace lanyard::exchange
