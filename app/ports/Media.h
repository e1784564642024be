// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Medium.h"
#include "app/ports/Result.h"

namespace lanyard {

/// The stock that is known. Safe to use from any thread.
class Media
{
public:
    virtual ~Media() = default;

    /// Those that come with the program, then those of other programs on this computer, by name.
    [[nodiscard]] virtual QList<Medium> all() const = 0;
    /// One of them, whatever the case of its letters, or a custom size like "62x100"; NotFound.
    [[nodiscard]] virtual Result<Medium> named(const QString &name) const = 0;
};

} // namespace lanyard
