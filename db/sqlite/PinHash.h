// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>

#include <cstddef>

namespace lanyard::db {

/// What it takes to try one PIN. Argon2id, RFC 9106; 0.2 s of work for whoever guesses, too.
struct PinCost
{
    unsigned long long passes = 3;
    std::size_t memory = 64 * 1024 * 1024; ///< bytes
};

/// Salted, as libsodium's crypto_pwhash_str writes it. Full-width digits of an input method are
/// the same PIN (Unicode NFKC).
[[nodiscard]] Result<QByteArray> hashOfPin(const QString &pin, const PinCost &cost);

/// Whether @p hash was made of @p pin. Takes as long for a wrong one.
[[nodiscard]] Result<bool> isPin(const QString &pin, const QByteArray &hash);

} // namespace lanyard::db
