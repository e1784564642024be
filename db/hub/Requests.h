// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Hub.h"
#include "db/hub/Session.h"

namespace lanyard::hub {

/// What is written in `conf.schema_ver`: the number of the last step in db/schema/postgres.
inline constexpr qint32 schemaVersion = 1;

// One for each kind of request. Each can be asked twice without harm.

[[nodiscard]] Result<Greet::Answer> answer(const Session &session, const Greet &request);
[[nodiscard]] Result<AskSum::Answer> answer(const Session &session, const AskSum &request);
[[nodiscard]] Result<AskHeads::Answer> answer(const Session &session, const AskHeads &request);
[[nodiscard]] Result<Push::Answer> answer(const Session &session, const Push &request);
[[nodiscard]] Result<Pull::Answer> answer(const Session &session, const Pull &request);
[[nodiscard]] Result<PlaceClaim::Answer> answer(const Session &session, const PlaceClaim &request);
[[nodiscard]] Result<FreeSeat::Answer> answer(const Session &session, const FreeSeat &request);
[[nodiscard]] Result<KeepSeats::Answer> answer(const Session &session, const KeepSeats &request);
[[nodiscard]] Result<TellReport::Answer> answer(const Session &session, const TellReport &request);
[[nodiscard]] Result<AskReports::Answer> answer(const Session &session, const AskReports &request);
[[nodiscard]] Result<RevokeDesk::Answer> answer(const Session &session, const RevokeDesk &request);

/// Makes the hub know a run of a desk. One that it knows stays as it is.
[[nodiscard]] Result<Done>
enrol(const Session &session, const QUuid &incarnation, const QByteArray &desk);

} // namespace lanyard::hub
