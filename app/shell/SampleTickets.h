// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "ui/office/SampleTicket.h"

#include <QList>

namespace lanyard {

class RegistrationBook;

namespace shell {

/// A few tickets of each kind that a desk meets, out of a rehearsal's registrations.
[[nodiscard]] Result<QList<ui::SampleTicket>> sampleTickets(const RegistrationBook &book);

} // namespace shell
} // namespace lanyard
