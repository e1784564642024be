// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"

using namespace Qt::StringLiterals;

namespace lanyard::hub {

namespace {

constexpr auto selectEvent = R"(
    SELECT epoch, schema_ver FROM conf WHERE conf = $1
)";

constexpr auto insertHead = R"(
    INSERT INTO head (conf, inc, desk) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
)";

constexpr auto noteContact = R"(
    INSERT INTO desk (conf, name, inc, last_contact) VALUES ($1, $2, $3, now())
    ON CONFLICT (conf, name) DO UPDATE
    SET inc = excluded.inc, last_contact = excluded.last_contact
)";

constexpr auto selectStanding = R"(
    SELECT EXISTS (
               SELECT 1 FROM desk d
               WHERE d.conf = $1 AND d.revoked_at IS NOT NULL
                   AND (d.name = $3
                        OR d.name = (SELECT h.desk FROM head h WHERE h.conf = $1 AND h.inc = $2))),
           clock_timestamp()
)";

} // namespace

Result<Done> enrol(const Session &session, const QUuid &incarnation, const QByteArray &desk)
{
    return session.carryOut(insertHead, session.parameters().add(incarnation).addText(desk));
}

Result<Greet::Answer> answer(const Session &session, const Greet &request)
{
    const auto event = session.run(selectEvent, session.parameters());
    if (!event)
        return event.failure();
    if (event->isEmpty())
        return Failure{Failure::Kind::NotFound, {}, u"the hub does not have this event"_s};
    if (event->number(0, 1) > schemaVersion) {
        return Failure{Failure::Kind::NewerVersion, {}, u"schema %1"_s.arg(event->number(0, 1))};
    }

    if (const auto done = enrol(session, request.incarnation, request.desk.toUtf8()); !done)
        return done.failure();
    const auto noted = session.carryOut(
        noteContact, session.parameters().addText(request.desk).add(request.incarnation));
    if (!noted)
        return noted.failure();
    const auto standing = session.run(
        selectStanding, session.parameters().add(request.incarnation).addText(request.desk));
    if (!standing)
        return standing.failure();
    return Greet::Answer{standing->time(0, 1), event->uuid(0, 0), standing->truth(0, 0)};
}

} // namespace lanyard::hub
