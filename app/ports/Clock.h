// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace lanyard {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

} // namespace lanyard
