// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <memory>

#include <cups/cups.h>

namespace lanyard::print {

using Addresses = std::shared_ptr<http_addrlist_t>;

/// The addresses of @p host; nullptr if nobody knows it, or if nobody says so within @p patience.
/// The system's own look-up cannot be hurried, so it goes on by itself on a thread of its own.
[[nodiscard]] Addresses
addressesOf(const QByteArray &host, int port, std::chrono::nanoseconds patience);

} // namespace lanyard::print
