// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace lanyard::db {

/// RFC 8032, with libsodium. False for a key or a signature of another length than that of the
/// format, for keys of small order, and where libsodium does not start.
[[nodiscard]] bool isSignedBy(QByteArrayView key, QByteArrayView payload, QByteArrayView signature);

} // namespace lanyard::db
