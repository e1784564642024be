// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lanyard {

/// What scanned bytes say: UTF-8 where they are that throughout, else each byte as two hexadecimal
/// digits. At most longestScan of them, and one more, by which it is too long.
[[nodiscard]] QString textOfScan(QByteArrayView bytes);

} // namespace lanyard
