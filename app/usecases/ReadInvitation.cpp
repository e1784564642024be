// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ReadInvitation.h"

using namespace Qt::StringLiterals;

namespace lanyard {

bool isHubAddress(const QString &text)
{
    return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

HubMembership membershipOf(const JoinCode &code)
{
    return {code.url, code.certificate};
}

JoinCode invitationTo(const Event &event, const HubMembership &membership)
{
    return {.url = membership.url,
            .event = event.id,
            .eventName = event.name,
            .certificate = membership.certificate};
}

ReadInvitation::ReadInvitation(const Hubs &hubs)
    : m_hubs{hubs}
{
}

Result<JoinCode> ReadInvitation::operator()(const QString &text,
                                            const QByteArray &certificate) const
{
    if (const auto code = JoinCode::parse(text))
        return *code;
    const QString address = text.trimmed();
    if (!isHubAddress(address))
        return Failure{Failure::Kind::InvalidValue, {}, u"neither join code nor address"_s};
    const HubMembership membership{address, certificate};
    const auto events = m_hubs.events(membership);
    if (!events)
        return events.failure();
    if (events->isEmpty())
        return Failure{Failure::Kind::NotFound, {}, u"no event"_s};
    if (events->size() > 1)
        return Failure{
            Failure::Kind::InvalidValue, {}, u"%1 events; take a join code"_s.arg(events->size())};
    return JoinCode{.url = address,
                    .event = events->constFirst().id,
                    .eventName = events->constFirst().name,
                    .certificate = certificate};
}

} // namespace lanyard
