// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PretixTicket.h"

#include "app/domain/ProtoFields.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype shortestText = 100;
constexpr qsizetype longestText = 400;
constexpr qsizetype headLength = 5;
constexpr char version = 1;
constexpr qint64 endOf9999 = 253402300800; // seconds since 1970

qsizetype lengthAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]) << 8 | static_cast<uchar>(bytes[at + 1]);
}

QByteArray twoBytes(qsizetype length)
{
    return QByteArray{}.append(char(length >> 8)).append(char(length & 0xff));
}

/// 0 says the same as nothing at all.
bool takeMoment(quint64 seconds, QDateTime &moment)
{
    if (seconds >= quint64{endOf9999})
        return false;
    moment = seconds == 0 ? QDateTime{}
                          : QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
    return true;
}

bool takeNumber(const ProtoField &field, PretixTicket &ticket)
{
    switch (field.number) {
    case 2: ticket.item = static_cast<qint64>(field.value); return true;
    case 3: ticket.variation = static_cast<qint64>(field.value); return true;
    case 4: ticket.subevent = static_cast<qint64>(field.value); return true;
    case 5: return takeMoment(field.value, ticket.validFrom);
    case 6: return takeMoment(field.value, ticket.validUntil);
    default: return true;
    }
}

bool takeSeed(const ProtoField &field, PretixTicket &ticket)
{
    QStringDecoder decode{QStringDecoder::Utf8};
    ticket.seed = decode(field.bytes);
    return !decode.hasError();
}

bool take(const ProtoField &field, PretixTicket &ticket)
{
    if (field.number > 6)
        return true;
    const bool isSeed = field.number == 1;
    const auto wanted = isSeed ? ProtoField::Type::Bytes : ProtoField::Type::Varint;
    if (field.type != wanted)
        return false;
    return isSeed ? takeSeed(field, ticket) : takeNumber(field, ticket);
}

} // namespace

std::optional<SealedTicket> sealedTicketIn(QStringView scanned)
{
    const QStringView text = scanned.trimmed();
    if (!looksSealed(text))
        return std::nullopt;
    QByteArray base64 = text.toLatin1(); // what is not Latin 1 becomes '?', which is no base64
    std::ranges::reverse(base64);
    const QByteArray bytes
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors).decoded;
    if (bytes.size() < headLength || bytes.at(0) != version || bytes.toBase64() != base64)
        return std::nullopt;
    const qsizetype payload = lengthAt(bytes, 1);
    const qsizetype signature = lengthAt(bytes, 3);
    if (payload == 0 || signature != ed25519SignatureLength
        || bytes.size() != headLength + payload + signature)
        return std::nullopt;
    return SealedTicket{bytes.sliced(headLength, payload), bytes.sliced(headLength + payload)};
}

QString textOf(const SealedTicket &ticket)
{
    const QByteArray bytes = QByteArray{1, version} + twoBytes(ticket.payload.size())
        + twoBytes(ticket.signature.size()) + ticket.payload + ticket.signature;
    QByteArray base64 = bytes.toBase64();
    std::ranges::reverse(base64);
    return QString::fromLatin1(base64);
}

bool looksSealed(QStringView scanned)
{
    const QStringView text = scanned.trimmed();
    return text.size() >= shortestText && text.size() <= longestText
        && text.endsWith(u"AQA"); // base64 of 01 00, reversed
}

std::optional<PretixTicket> pretixTicketIn(QByteArrayView payload)
{
    PretixTicket ticket;
    ProtoFields fields{payload};
    while (const auto field = fields.next()) {
        if (!take(*field, ticket))
            return std::nullopt;
    }
    return fields.isWhole() ? std::optional{ticket} : std::nullopt;
}

} // namespace lanyard
