// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/RegistrationRow.h"

#include "db/sqlite/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

Failure damaged(const Execution &row, int column)
{
    return {Failure::Kind::Damaged, {}, u"registration %1"_s.arg(row.integer(column))};
}

TicketType typeIn(const Execution &row, int column)
{
    return {.id = Id<TicketType>{row.integer(column)},
            .name = row.text(column + 1),
            .role = row.text(column + 2),
            .colour = row.text(column + 3),
            .online = row.integer(column + 4) != 0};
}

QDateTime timeIn(const Execution &row, int column)
{
    return row.isNull(column) ? QDateTime{}
                              : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

QMap<QString, QString> fieldsIn(QByteArrayView json)
{
    QMap<QString, QString> fields;
    if (json.isEmpty())
        return fields;
    const auto object = QJsonDocument::fromJson(json.toByteArray()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

/// RFC 8259: quotation mark, reverse solidus and control characters are escaped, nothing else has
/// to be.
void appendQuoted(QByteArray &json, const QString &text)
{
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && (c < 0 || c >= ' '); };
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        json += utf8;
    } else {
        for (const char c : utf8) {
            if (c == '"' || c == '\\')
                json += '\\';
            if (c >= 0 && c < ' ')
                json += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                json += c;
        }
    }
    json += '"';
}

} // namespace

Result<Registration> registrationIn(const Execution &row, int column)
{
    const auto code = TicketCode::parse(row.text(column + 1));
    const auto standing = standingNamed(row.text(column + 2));
    if (!code || !standing)
        return damaged(row, column);

    return Registration{.id = Id<Registration>{row.integer(column)},
                        .code = *code,
                        .type = typeIn(row, column + 11),
                        .standing = *standing,
                        .name = row.text(column + 3),
                        .company = row.text(column + 4),
                        .jobTitle = row.text(column + 5),
                        .email = row.text(column + 6),
                        .phone = row.text(column + 7),
                        .order = row.text(column + 8),
                        .notes = row.text(column + 9),
                        .fields = fieldsIn(row.bytes(column + 10)),
                        .validFrom = timeIn(row, column + 16),
                        .validUntil = timeIn(row, column + 17),
                        .listed = row.integer(column + 18) == 0};
}

QByteArray jsonOf(const QMap<QString, QString> &fields)
{
    QByteArray json;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        json += json.isEmpty() ? '{' : ',';
        appendQuoted(json, it.key());
        json += ':';
        appendQuoted(json, it.value());
    }
    if (!json.isEmpty())
        json += '}';
    return json;
}

} // namespace lanyard::db
