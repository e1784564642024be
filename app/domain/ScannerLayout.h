// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketCode.h"

#include <QList>

namespace lanyard {

/// What a scanner may have read that types like a keyboard, where Caps Lock is on or scanner and
/// computer are set to different keyboards (US, German, French). None is @p scanned itself. To
/// explain an unknown code only: nobody is let in on a guess.
[[nodiscard]] QList<TicketCode> codesBehindKeyboard(const QString &scanned);

} // namespace lanyard
