// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/LearnTickets.h"

#include "app/ports/TicketKeys.h"

namespace lanyard {

namespace {

using What = LearnTickets::Learned::What;

/// pretix' API has `blocked` in every entry of the blocked ones only.
std::optional<Recall> recallIn(const QByteArray &content)
{
    const char first = content.isEmpty() ? '\0' : content.front();
    if (first != '{' && first != '[')
        return std::nullopt;
    return content.contains("\"blocked\"") ? Recall::Blocked : Recall::Revoked;
}

} // namespace

Result<KnownTickets> knownTickets(const TicketKeys &keys, const EventSettings &settings)
{
    const auto all = keys.keys();
    if (!all)
        return all.failure();
    const auto counts = keys.recallCounts();
    if (!counts)
        return counts.failure();
    const auto choices = settings.choices();
    if (!choices)
        return choices.failure();
    KnownTickets known{.keys = {},
                       .revoked = counts->value(Recall::Revoked),
                       .blocked = counts->value(Recall::Blocked),
                       .unlisted = choices->unlisted,
                       .symbologies = choices->symbologies};
    for (const TicketKey &key : *all)
        known.keys.append({fingerprintOf(key), key.kind});
    return known;
}

Result<LearnTickets::Learned> LearnTickets::operator()(const QByteArray &content,
                                                       std::optional<Recall> meant,
                                                       const QDateTime &at) const
{
    const QByteArray text = content.trimmed();
    if (const auto keys = pretixKeysIn(text); !keys.isEmpty()) {
        const auto added = m_keys.add(keys, at);
        if (!added)
            return added.failure();
        return Learned{What::Keys, *added, isSeries(text)};
    }
    const auto tickets = recalledTicketsIn(text);
    if (!tickets || (tickets->recalled.isEmpty() && tickets->freed.isEmpty()))
        return Learned{};
    const auto why = meant ? meant : recallIn(text);
    if (!why)
        return Learned{What::Unclear, tickets->recalled.size()};
    const auto done = m_keys.recall(*why, *tickets, TicketKeys::Extent::Added, at);
    if (!done)
        return done.failure();
    return Learned{*why == Recall::Blocked ? What::Blocked : What::Revoked,
                   tickets->recalled.size()};
}

} // namespace lanyard
