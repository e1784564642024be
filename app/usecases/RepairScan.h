// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/domain/ScanRepair.h"
#include "app/ports/Result.h"

#include <functional>
#include <optional>
#include <variant>

namespace lanyard {

/// Finds the one ticket behind a scan that is none as it stands: typed for another keyboard, with
/// Caps Lock, through an input method.
class RepairScan final
{
public:
    /// Whose ticket a text is, if it is one as it stands.
    using Find = std::function<Result<std::optional<Registration>>(const QString &text)>;

    struct NothingBehind
    {
    };
    struct Repaired
    {
        Registration who;
        ScanRepair repair;
    };
    /// Tickets of different people: never guessed between.
    struct SeveralBehind
    {
    };
    using Outcome = std::variant<NothingBehind, Repaired, SeveralBehind>;

    explicit RepairScan(Find find);

    /// Only for what @p find does not know as it stands.
    [[nodiscard]] Result<Outcome> operator()(const QString &scanned) const;

private:
    Find m_find;
};

} // namespace lanyard
