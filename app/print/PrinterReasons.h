// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QStringList>

namespace lanyard::print {

/// The most pressing of what `printer-state-reasons` lists (PWG 5100.9, RFC 8011 5.4.12). Their
/// -report, -warning and -error endings count alike, because spoolers change them on the way.
/// What only says that something goes on is no trouble.
///
/// That a printer does not answer is no reason for CUPS; its backends only say so in
/// `printer-state-message`, here @p message (CUPS 2.4, backend/ipp.c and socket.c), in the
/// language of the job: jobs are sent as English ones.
[[nodiscard]] Printer::Trouble troubleOf(const QStringList &reasons, const QString &message = {});

} // namespace lanyard::print
