// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Conditions.h"

#include "app/badge/Fields.h"

namespace lanyard::badge {

bool holds(const Condition &condition, const Badge &badge)
{
    const QString value = valueOf(condition.field, badge).value_or(QString{});
    const bool isNamed = condition.values.contains(value, Qt::CaseInsensitive);
    switch (condition.kind) {
    case Condition::Kind::Always: return true;
    case Condition::Kind::Filled: return !value.isEmpty();
    case Condition::Kind::Empty: return value.isEmpty();
    case Condition::Kind::OneOf: return isNamed;
    case Condition::Kind::NoneOf: return !isNamed;
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::badge
