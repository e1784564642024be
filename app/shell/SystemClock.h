// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Clock.h"

namespace lanyard::shell {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace lanyard::shell
