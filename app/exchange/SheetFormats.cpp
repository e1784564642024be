// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SheetFormats.h"

#include "app/exchange/CellText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

void appendCell(QByteArray &csv, const QString &text)
{
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted) {
        csv += text.toUtf8();
        return;
    }
    QString doubled = text;
    doubled.replace(u"\""_s, u"\"\""_s);
    csv += '"' + doubled.toUtf8() + '"';
}

/// Digits that a spreadsheet would take for a number and round, or strip of their zeros. A TAB
/// before them keeps them text; nobody sees it, and readers of such files trim it.
bool looksLikeANumber(const QString &text)
{
    constexpr qsizetype digitsKept = 15; // IEEE 754 double
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && (text.size() > digitsKept || (text.size() > 1 && text.front() == u'0'));
}

QString asText(const QString &text)
{
    return looksLikeANumber(text) ? u'\t' + text : shielded(text);
}

QJsonValue jsonFrom(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime) {
        const QDateTime moment = value.toDateTime();
        if (!moment.isValid())
            return QJsonValue::Null;
        return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
    }
    return QJsonValue::fromVariant(value);
}

} // namespace

bool goesOn(const Sheet &sheet, qsizetype row)
{
    constexpr qsizetype often = 500;
    return !sheet.goesOn || row % often != 0 || sheet.goesOn();
}

Failure stopped()
{
    return {Failure::Kind::Cancelled, {}, {}};
}

QString shownText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"✓"_s : QString{};
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toString(u"yyyy-MM-dd HH:mm:ss");
    return value.toString();
}

Result<QByteArray> csvOf(const Sheet &sheet)
{
    QByteArray csv = "\xEF\xBB\xBF";
    const auto endRow = [&csv] {
        if (csv.endsWith(','))
            csv.chop(1);
        csv += "\r\n";
    };
    for (const Sheet::Column &column : sheet.columns) {
        appendCell(csv, shielded(column.title));
        csv += ',';
    }
    endRow();
    for (qsizetype r = 0; r < sheet.rows.size(); ++r) {
        if (!goesOn(sheet, r))
            return stopped();
        const QVariantList &row = sheet.rows[r];
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool text = row[i].typeId() == QMetaType::QString;
            appendCell(csv, text ? asText(row[i].toString()) : shownText(row[i]));
            if (i + 1 < row.size())
                csv += ',';
        }
        csv += "\r\n";
    }
    return csv;
}

Result<QByteArray> jsonOf(const Sheet &sheet)
{
    QJsonArray array;
    for (qsizetype r = 0; r < sheet.rows.size(); ++r) {
        if (!goesOn(sheet, r))
            return stopped();
        const QVariantList &row = sheet.rows[r];
        QJsonObject object;
        for (qsizetype i = 0; i < std::min(row.size(), sheet.columns.size()); ++i)
            object.insert(sheet.columns[i].name, jsonFrom(row[i]));
        array.append(object);
    }
    return QJsonDocument{array}.toJson(QJsonDocument::Indented);
}

} // namespace lanyard::exchange
