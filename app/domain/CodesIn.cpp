// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CodesIn.h"

#include "app/domain/IndicoTicket.h"
#include "app/domain/OwnCode.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype shortestPart = 8;
constexpr qsizetype shortestNumber = 12; // longer than a telephone number
constexpr qsizetype uuidLength = 36;

/// A word or a short number may stand in the address of any page, and be a ticket's code by chance.
bool isNoAccident(const QString &part)
{
    if (part.size() < shortestPart)
        return false;
    const auto has = [&part](auto is) { return std::any_of(part.begin(), part.end(), is); };
    const bool hasDigit = has([](QChar c) { return c.isDigit(); });
    if (!has([](QChar c) { return c.isLetter(); }))
        return hasDigit && part.size() >= shortestNumber;
    const auto afterFirst
        = std::find_if(part.begin() + 1, part.end(), [](QChar c) { return c.isUpper(); });
    return hasDigit || (afterFirst != part.end() && has([](QChar c) { return c.isLower(); }));
}

QStringList partsOfAddress(const QString &text)
{
    const QUrl address{text};
    QStringList parts;
    for (const auto &[name, value] : QUrlQuery{address}.queryItems(QUrl::FullyDecoded))
        parts.append(value);
    const QStringList segments = address.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty())
        parts.append(segments.last());
    parts.removeIf([](const QString &part) { return !isNoAccident(part); });
    return parts;
}

/// KItinerary's extractor of pretix tickets that are wrapped so (lib/scripts/pretix.json).
QString pretixSecretIn(const QString &json)
{
    static const QRegularExpression ticket{uR"-("ticket":\s*"([0-9a-z]{32})")-"_s};
    return ticket.match(json).captured(1);
}

QStringList partsOfJson(const QString &text)
{
    if (const auto indico = indicoTicketIn(text))
        return {indico->person.isEmpty() ? indico->ticket : indico->person};
    return {pretixSecretIn(text)};
}

/// Neither of these forms differs by case: see Str::upper() in Hi.Events, IdHelper.php and
/// OrderManagementService.php.
bool isOfHiEvents(const QString &text)
{
    static const QRegularExpression form{uR"(^(?:A-[A-Z0-9]{7}|[A-Z0-9]{7}-[0-9]{1,4})$)"_s,
                                         QRegularExpression::CaseInsensitiveOption};
    return form.match(text).hasMatch();
}

QStringList partsOf(const QString &text)
{
    if (text.startsWith(u'{'))
        return partsOfJson(text);
    if (text.startsWith(u"http", Qt::CaseInsensitive) && text.contains(u"://"))
        return partsOfAddress(text);
    if (isUuidWithSignature(text))
        return {text.first(uuidLength)};
    if (isOfHiEvents(text))
        return {text.toUpper()};
    return {};
}

void append(QList<TicketCode> &codes, const QString &text)
{
    if (const auto code = TicketCode::parse(text); code && !codes.contains(*code))
        codes.append(*code);
}

} // namespace

QList<TicketCode> codesIn(const QString &scanned)
{
    const QString text = scannedText(scanned);
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QList<TicketCode> codes;
    append(codes, scanned);
    append(codes, plain);
    if (const auto own = ownCodeIn(plain))
        append(codes, *own);
    for (const QString &part : partsOf(text))
        append(codes, part);
    return codes;
}

bool isUuidWithSignature(QStringView scanned)
{
    static const QRegularExpression form{
        uR"(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.)"_s};
    return form.match(scanned).hasMatch();
}

} // namespace lanyard
