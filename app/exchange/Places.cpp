// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/Places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

qint64 countIn(const QString &cell)
{
    const QString text = cell.normalized(QString::NormalizationForm_KC).trimmed();
    qint64 count = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            break;
        count = std::min(count * 10 + c.digitValue(), mostPlaces + 1);
    }
    return count;
}

std::optional<RegistrationDraft> furtherPerson(const RegistrationDraft &first, qint64 number)
{
    const QString mark = u'+' % QString::number(number);
    const auto code = TicketCode::parse(QString{first.code.text() % mark});
    if (!code)
        return std::nullopt;
    static const QSet<QString> own{
        u"code"_s, u"name"_s, u"company"_s, u"ticket_type"_s, u"order"_s, u"status"_s, u"id"_s};
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
        .columns = QSet<QString>{first.columns}.intersect(own)};
}

} // namespace lanyard::exchange
