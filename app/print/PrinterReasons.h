// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QStringList>

namespace lanyard::print {

/// The most pressing of what `printer-state-reasons` lists (PWG 5100.9, RFC 8011 5.4.12). Their
/// -report, -warning and -error endings count alike, because spoolers change them on the way.
/// What only says that something goes on is no trouble.
[[nodiscard]] Printer::Trouble troubleOf(const QStringList &reasons);

} // namespace lanyard::print
