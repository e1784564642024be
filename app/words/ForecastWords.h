// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Forecast.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace lanyard::words {

/// "At this pace 90 % are in by 09:50; a further desk would make it 09:35." Times are those of
/// @p zone.
[[nodiscard]] QString
sentence(const Forecast &forecast, const QDateTime &now, const QTimeZone &zone);

} // namespace lanyard::words
