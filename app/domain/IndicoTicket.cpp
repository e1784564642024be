// SPDX-License-Identifier: Apache-2.0
#include "app/domain/IndicoTicket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype longestTicket = 2048;
constexpr int layout = 2; // the first item of `i`
constexpr qsizetype uuidLength = 16;

QString uuidInBase64(const QString &text)
{
    const QByteArray bytes
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors)
              .decoded;
    return bytes.size() == uuidLength ? QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)
                                      : QString{};
}

std::optional<IndicoTicket> compactTicket(const QJsonArray &items)
{
    if (items.size() < 3 || items.size() > 4 || items[0].toInt() != layout || !items[1].isString())
        return std::nullopt;
    const bool isAccompanying = items.size() == 4;
    const QString server = items[1].toString();
    IndicoTicket ticket{.ticket = uuidInBase64(items[2].toString()),
                        .person = isAccompanying ? uuidInBase64(items[3].toString()) : QString{},
                        .server = server.contains(u"://") ? server : u"https://"_s + server};
    if (ticket.ticket.isEmpty() || (isAccompanying && ticket.person.isEmpty()))
        return std::nullopt;
    return ticket;
}

std::optional<IndicoTicket> formerTicket(const QJsonObject &object)
{
    const QUuid secret = QUuid::fromString(object.value(u"checkin_secret").toString());
    if (secret.isNull())
        return std::nullopt;
    return IndicoTicket{.ticket = secret.toString(QUuid::WithoutBraces),
                        .person = {},
                        .server = object.value(u"server_url").toString()};
}

} // namespace

std::optional<IndicoTicket> indicoTicketIn(QStringView scanned)
{
    const QStringView text = scanned.trimmed();
    if (text.size() > longestTicket || !text.startsWith(u'{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue items = object.value(u"i");
    return items.isArray() ? compactTicket(items.toArray()) : formerTicket(object);
}

} // namespace lanyard
