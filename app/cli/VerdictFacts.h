// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/domain/Verdict.h"

#include <QJsonObject>

namespace lanyard::cli {

/// What a verdict says besides who and where, for scripts: the facts of its case. Times are those
/// of @p event, with their offset.
[[nodiscard]] QJsonObject factsOf(const Verdict &verdict, const Event &event, const QDateTime &now);

/// A question as scripts get it.
[[nodiscard]] QJsonObject jsonOf(const Question &question);

} // namespace lanyard::cli
