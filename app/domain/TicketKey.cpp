// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TicketKey.h"

#include "app/domain/PretixTicket.h"
#include "app/domain/TicketCode.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

const QByteArray pemBegin = "-----BEGIN PUBLIC KEY-----"_ba;
const QByteArray pemEnd = "-----END PUBLIC KEY-----"_ba;

/// RFC 8410, section 4: what comes before the 32 bytes of every key.
const QByteArray derHead = QByteArray::fromHex("302a300506032b6570032100");

QByteArray fromBase64(const QByteArray &text)
{
    QByteArray dense = text;
    dense.removeIf([](char c) { return QChar::isSpace(static_cast<uchar>(c)); });
    return QByteArray::fromBase64Encoding(dense, QByteArray::AbortOnBase64DecodingErrors).decoded;
}

std::optional<TicketKey> keyInDer(const QByteArray &der)
{
    if (der.size() != derHead.size() + ed25519KeyLength || !der.startsWith(derHead))
        return std::nullopt;
    return TicketKey{TicketKey::Kind::Pretix, der.sliced(derHead.size())};
}

/// Every block of it; empty if one is no such key.
QList<TicketKey> keysInPem(const QByteArray &pem)
{
    QList<TicketKey> keys;
    for (qsizetype at = pem.indexOf(pemBegin); at >= 0; at = pem.indexOf(pemBegin, at)) {
        at += pemBegin.size();
        const qsizetype end = pem.indexOf(pemEnd, at);
        const auto key = keyInDer(end < 0 ? QByteArray{} : fromBase64(pem.sliced(at, end - at)));
        if (!key)
            return {};
        keys.append(*key);
    }
    return keys;
}

QList<TicketKey> keysInText(const QByteArray &text)
{
    if (text.contains(pemBegin))
        return keysInPem(text);
    const QByteArray decoded = fromBase64(text);
    if (decoded.contains(pemBegin))
        return keysInPem(decoded);
    const auto key = keyInDer(decoded);
    return key ? QList{*key} : QList<TicketKey>{};
}

QList<TicketKey> keysInEvent(const QJsonObject &event)
{
    QList<TicketKey> keys;
    const QJsonArray listed = event.value(u"valid_keys").toObject().value(u"pretix_sig1").toArray();
    for (const QJsonValue &text : listed) {
        const QList<TicketKey> found = keysInText(text.toString().toLatin1());
        if (found.isEmpty())
            return {};
        keys += found;
    }
    return keys;
}

std::optional<RecalledTickets> recalledInLines(QByteArrayView text)
{
    RecalledTickets tickets;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const auto code = TicketCode::parse(QString::fromUtf8(line));
        if (!code || code->text().contains(QChar::ReplacementCharacter))
            return std::nullopt;
        tickets.recalled.append(code->text());
    }
    return tickets.recalled.isEmpty() ? std::nullopt : std::optional{tickets};
}

std::optional<RecalledTickets> recalledInPage(const QJsonArray &results)
{
    RecalledTickets tickets;
    for (const QJsonValue &result : results) {
        const auto code = TicketCode::parse(result.toObject().value(u"secret").toString());
        if (!code)
            return std::nullopt;
        const bool isFreed = !result.toObject().value(u"blocked").toBool(true);
        (isFreed ? tickets.freed : tickets.recalled).append(code->text());
    }
    return tickets;
}

} // namespace

QString nameOf(Recall why)
{
    return why == Recall::Revoked ? u"revoked"_s : u"blocked"_s;
}

std::optional<Recall> recallNamed(QStringView name)
{
    for (const auto why : {Recall::Revoked, Recall::Blocked}) {
        if (nameOf(why) == name)
            return why;
    }
    return std::nullopt;
}

QString nameOf(TicketKey::Kind kind)
{
    return kind == TicketKey::Kind::Pretix ? u"pretix_sig1"_s : u"alf.io"_s;
}

std::optional<TicketKey::Kind> ticketKeyKindNamed(QStringView name)
{
    for (const auto kind : {TicketKey::Kind::Pretix, TicketKey::Kind::Alfio}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString fingerprintOf(const TicketKey &key)
{
    constexpr qsizetype length = 8;
    const QByteArray hash = QCryptographicHash::hash(key.bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(length).toHex());
}

QList<TicketKey> pretixKeysIn(QByteArrayView text)
{
    const QByteArray bytes = text.trimmed().toByteArray();
    return bytes.startsWith('{') ? keysInEvent(QJsonDocument::fromJson(bytes).object())
                                 : keysInText(bytes);
}

bool isSeries(QByteArrayView event)
{
    return QJsonDocument::fromJson(event.toByteArray()).object().value(u"has_subevents").toBool();
}

std::optional<RecalledTickets> recalledTicketsIn(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return recalledInLines(trimmed);
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toByteArray());
    const QJsonValue results = document.object().value(u"results");
    if (document.isArray())
        return recalledInPage(document.array());
    if (!results.isArray())
        return std::nullopt;
    auto tickets = recalledInPage(results.toArray());
    if (tickets)
        tickets->more = document.object().value(u"next").isString();
    return tickets;
}

} // namespace lanyard
