// SPDX-License-Identifier: Apache-2.0
#include "app/domain/AlfioTicket.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype uuidLength = 36;
constexpr qsizetype signatureLength = 32;
constexpr qsizetype longestTicket = uuidLength + 1 + 44;

/// As alf.io does it, one UTF-16 unit after the other (util/checkin/NameNormalizer.java).
QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c == u'Σ')
            letters += u"σς";
        else if (c == u'İ' || c == u'ı') // Java has a simple mapping for the first, Qt none
            letters += u'i';
        else
            letters += c.toLower();
    }
    return letters;
}

} // namespace

std::optional<AlfioTicket> alfioTicketIn(QStringView scanned)
{
    const QStringView text = scanned.trimmed();
    if (text.size() != longestTicket || text[uuidLength] != u'/')
        return std::nullopt;
    const QString uuid = text.first(uuidLength).toString();
    if (QUuid::fromString(uuid).toString(QUuid::WithoutBraces) != uuid.toLower())
        return std::nullopt;
    const QByteArray base64 = text.sliced(uuidLength + 1).toLatin1();
    const QByteArray signature
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors).decoded;
    if (signature.size() != signatureLength || signature.toBase64() != base64)
        return std::nullopt;
    return AlfioTicket{uuid, signature};
}

QByteArray alfioSignature(const QByteArray &key, const AlfioHolder &holder, AlfioCase mode)
{
    const bool folds = mode == AlfioCase::Insensitive;
    const QString message = holder.reservation + u'/' + holder.uuid + u'/'
        + (folds ? lettersOf(holder.fullName) : holder.fullName) + u'/'
        + (folds ? holder.email.toLower() : holder.email);
    return QMessageAuthenticationCode::hash(message.toUtf8(), key, QCryptographicHash::Sha256);
}

bool isSignedBy(const QByteArray &key, const AlfioTicket &ticket, const AlfioHolder &holder)
{
    return alfioSignature(key, holder, AlfioCase::Sensitive) == ticket.signature
        || alfioSignature(key, holder, AlfioCase::Insensitive) == ticket.signature;
}

} // namespace lanyard
