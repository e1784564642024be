// SPDX-License-Identifier: Apache-2.0
#include "app/shell/SampleTickets.h"

#include "app/ports/RegistrationBook.h"
#include "app/shell/QrPicture.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

using Kind = ui::SampleTicket::Kind;

constexpr int most = 12; ///< of a kind

Kind kindOf(const Registration &who, bool withOthers)
{
    switch (who.standing) {
    case Standing::Unpaid: return Kind::Unpaid;
    case Standing::Pending: return Kind::Pending;
    case Standing::Cancelled:
    case Standing::Blocked: return Kind::Cancelled;
    case Standing::Confirmed: break;
    }
    if (who.type.online)
        return Kind::OnlineOnly;
    if (!who.notes.isEmpty())
        return Kind::WithNote;
    if (who.type.role == "Speaker"_L1 || who.type.role == u"讲师")
        return Kind::Speaker;
    return withOthers ? Kind::Group : Kind::Confirmed;
}

bool mayCome(const Registration &who)
{
    return who.standing == Standing::Confirmed && !who.type.online;
}

} // namespace

Result<QList<ui::SampleTicket>> sampleTickets(const RegistrationBook &book)
{
    QMap<QString, int> parties;
    if (const auto counted = book.forEach([&parties](const Registration &who) {
            if (!who.order.isEmpty() && mayCome(who))
                ++parties[who.order];
            return true;
        });
        !counted)
        return counted.failure();

    QMap<Kind, QList<ui::SampleTicket>> found;
    const auto visited = book.forEach([&](const Registration &who) {
        if (who.name.isEmpty())
            return true;
        const Kind kind = kindOf(who, parties.value(who.order) > 1);
        QList<ui::SampleTicket> &tickets = found[kind];
        if (tickets.size() < most)
            tickets.append({kind, who.name, who.code.text(), qrPicture(who.code.text())});
        return true;
    });
    if (!visited)
        return visited.failure();

    const QString stranger = u"https://example.org/menu"_s;
    found[Kind::Stranger] = {{Kind::Stranger, {}, stranger, qrPicture(stranger)}};
    QList<ui::SampleTicket> all;
    for (const QList<ui::SampleTicket> &tickets : std::as_const(found))
        all.append(tickets);
    return all;
}

} // namespace lanyard::shell
