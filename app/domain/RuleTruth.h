// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"

#include <QList>

namespace lanyard {

enum class RuleTruth { Met, Unmet, Broken };

/// Broken where the answer hangs on a condition that can be said to be neither met nor unmet.
[[nodiscard]] RuleTruth truthOf(const RuleCondition &condition, const RuleFacts &facts);
[[nodiscard]] RuleTruth truthOf(const Rule &rule, const RuleFacts &facts);

/// The value that @p condition looks at, as a rule would write it.
[[nodiscard]] QString foundFor(const RuleCondition &condition, const RuleFacts &facts);

/// The same facts later, if nobody passes the door until then.
[[nodiscard]] RuleFacts factsAt(const RuleFacts &facts, const QDateTime &moment);

/// Every later moment at which the truth of @p rule may change while nothing but the time does,
/// the soonest first; of very many the soonest.
[[nodiscard]] QList<QDateTime> turningPoints(const Rule &rule, const RuleFacts &facts);

} // namespace lanyard
