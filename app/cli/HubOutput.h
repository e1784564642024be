// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Output.h"
#include "app/domain/Event.h"
#include "app/domain/JoinCode.h"
#include "app/ports/ExchangeFiles.h"
#include "app/ports/HubState.h"

namespace lanyard::cli {

void sayProgress(Output &output, const HubState &state);
void tellSharing(Output &output, const JoinCode &code, const HubState &state);
void tellJoined(Output &output, const Event &event, const HubState &state);
void tellExchange(Output &output, const QString &path, const ExchangeFiles::Report &report);
void tellState(Output &output, const Event &event, const HubState &state, const QDateTime &now);

} // namespace lanyard::cli
