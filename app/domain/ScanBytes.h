// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lanyard {

/// Bytes that are no text, to be shown: `<ff 80 7a>`. No ticket reads like that.
[[nodiscard]] QString shownAsHex(QByteArrayView bytes);
[[nodiscard]] bool isShownAsHex(QStringView text);

/// What scanned bytes say: UTF-8 where they are that throughout, else shownAsHex(). At most
/// longestScan of them, and one more, by which it is too long.
[[nodiscard]] QString textOfScan(QByteArrayView bytes);

} // namespace lanyard
