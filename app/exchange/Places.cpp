// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/Places.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

std::optional<qint64> countIn(const QString &cell)
{
    static const QRegularExpression number{u"^\\+?([0-9]+)([.,]0+)?(\\s*[\\p{L}(][^0-9]*)?$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption};
    const auto match = number.match(cell.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    qint64 count = 0;
    for (const QChar c : match.capturedView(1))
        count = std::min(count * 10 + c.digitValue(), mostPlaces + 1);
    return count;
}

std::optional<RegistrationDraft> furtherPerson(const RegistrationDraft &first, qint64 number)
{
    const QString mark = u'+' % QString::number(number);
    const auto code = TicketCode::parse(QString{first.code.text() % mark});
    if (!code)
        return std::nullopt;
    static const QSet<QString> own{u"code"_s,
                                   u"name"_s,
                                   u"company"_s,
                                   u"ticket_type"_s,
                                   u"order"_s,
                                   u"status"_s,
                                   u"id"_s,
                                   u"valid_from"_s,
                                   u"valid_until"_s};
    return RegistrationDraft{
        .code = *code,
        .ticketType = first.ticketType,
        .standing = first.standing,
        .name = first.name.isEmpty() ? QString{} : QString{first.name % u' ' % mark},
        .company = first.company,
        .jobTitle = {},
        .email = {},
        .phone = {},
        .order = first.order,
        .notes = {},
        .fields = {},
        .sourceId = first.sourceId.isEmpty() ? QString{} : QString{first.sourceId % mark},
        .columns = QSet<QString>{first.columns}.intersect(own),
        .validFrom = first.validFrom,
        .validUntil = first.validUntil};
}

} // namespace lanyard::exchange
