// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CodesIn.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype shortestPart = 6;

QStringList partsOfAddress(const QString &text)
{
    const QUrl address{text.trimmed()};
    QStringList parts;
    for (const auto &[name, value] : QUrlQuery{address}.queryItems(QUrl::FullyDecoded))
        parts.append(value);
    const QStringList segments = address.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty())
        parts.append(segments.last());
    return parts;
}

QStringList partsOf(const QString &text)
{
    if (text.trimmed().startsWith(u"http", Qt::CaseInsensitive) && text.contains(u"://"))
        return partsOfAddress(text);
    if (text.contains(u'/'))
        return {text.section(u'/', 0, 0)};
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
    QList<TicketCode> codes;
    append(codes, scanned);
    append(codes, scanned.normalized(QString::NormalizationForm_KC));
    for (const QString &part : partsOf(scanned)) {
        if (part.size() >= shortestPart)
            append(codes, part);
    }
    return codes;
}

} // namespace lanyard
