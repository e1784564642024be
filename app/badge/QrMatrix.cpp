// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QrMatrix.h"

#include <memory>

#include <qrencode.h>

namespace lanyard::badge {

std::optional<QrMatrix> encodeQr(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // The hint for bytes lets libqrencode choose the shorter alphanumeric mode by itself.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        utf8.isEmpty() ? nullptr
                       : QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free};
    if (!code)
        return std::nullopt;

    QrMatrix matrix{.side = code->width, .dark = QByteArray{code->width * code->width, '\0'}};
    for (qsizetype i = 0; i < matrix.dark.size(); ++i)
        matrix.dark[i] = static_cast<char>(code->data[i] & 1);
    return matrix;
}

} // namespace lanyard::badge
