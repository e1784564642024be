// SPDX-License-Identifier: Apache-2.0
#include "app/domain/JoinCode.h"

#include <QCborArray>
#include <QCborValue>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr QLatin1StringView family = "LANYARDHUB"_L1;
constexpr QLatin1StringView mark = "LANYARDHUB1:"_L1;
constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype checkSize = sizeof(quint16);
constexpr qsizetype sizeSize = sizeof(quint32); ///< before what qCompress() makes
constexpr quint32 largestContent = 65'536;

QByteArray checkOf(QByteArrayView content)
{
    QByteArray bytes{checkSize, Qt::Uninitialized};
    qToBigEndian(qChecksum(content), bytes.data());
    return bytes;
}

QCborArray dersIn(const QByteArray &pem)
{
    static const QRegularExpression block{
        u"-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----"_s};
    QCborArray ders;
    const QString text = QString::fromLatin1(pem);
    for (auto found = block.globalMatch(text); found.hasNext();)
        ders.append(QByteArray::fromBase64(found.next().captured(1).toLatin1()));
    return ders;
}

QByteArray pemOf(const QByteArray &der)
{
    constexpr qsizetype lineLength = 64;
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        pem += base64.mid(at, lineLength) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

QString withoutSpace(QStringView text)
{
    QString dense;
    for (const QChar character : text) {
        if (!character.isSpace())
            dense.append(character);
    }
    return dense;
}

/// What was compressed; empty where that is not what it is.
QByteArray contentIn(const QByteArray &bytes)
{
    if (bytes.size() < checkSize + sizeSize)
        return {};
    const QByteArray packed = bytes.mid(checkSize);
    if (checkOf(packed) != bytes.first(checkSize)
        || qFromBigEndian<quint32>(packed.constData()) > largestContent)
        return {};
    return qUncompress(packed);
}

std::optional<QByteArray> certificatesIn(const QCborArray &ders)
{
    QByteArray pem;
    for (const QCborValue der : ders) {
        if (!der.isByteArray() || der.toByteArray().isEmpty())
            return {};
        pem += pemOf(der.toByteArray());
    }
    return pem;
}

} // namespace

QString JoinCode::text() const
{
    const QCborArray content{
        url, event.toRfc4122(), eventName.left(longestName), dersIn(certificate)};
    const QByteArray packed = qCompress(QCborValue{content}.toCbor(), 9);
    const QByteArray bytes = checkOf(packed) + packed;
    return mark + QString::fromLatin1(bytes.toBase64(alphabet));
}

std::optional<JoinCode> JoinCode::parse(QStringView text)
{
    if (text.size() > longestText)
        return {};
    const QString dense = withoutSpace(text);
    if (!dense.startsWith(mark))
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(
        dense.mid(mark.size()).toLatin1(), alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return {};
    const QCborArray content = QCborValue::fromCbor(contentIn(*bytes)).toArray();
    if (content.size() < 4 || !content.at(3).isArray())
        return {};

    const auto certificate = certificatesIn(content.at(3).toArray());
    const JoinCode code{.url = content.at(0).toString(),
                        .event = QUuid::fromRfc4122(content.at(1).toByteArray()),
                        .eventName = content.at(2).toString(),
                        .certificate = certificate.value_or(QByteArray{})};
    const bool isWhole = certificate && !code.event.isNull() && code.url.size() <= longestUrl
        && code.eventName.size() <= longestName
        && (code.url.startsWith(u"postgresql://"_s) || code.url.startsWith(u"postgres://"_s));
    return isWhole ? std::optional{code} : std::nullopt;
}

bool JoinCode::isMeant(QStringView text)
{
    return text.trimmed().startsWith(family);
}

} // namespace lanyard
