// SPDX-License-Identifier: Apache-2.0
#include "app/shell/QrPicture.h"

#include "app/badge/QrMatrix.h"

namespace lanyard::shell {

QImage qrPicture(const QString &code)
{
    const auto matrix = badge::encodeQr(code);
    if (!matrix)
        return {};
    const int quiet = badge::QrMatrix::quietZone;
    QImage picture{matrix->side + 2 * quiet, matrix->side + 2 * quiet, QImage::Format_Grayscale8};
    picture.fill(Qt::white);
    for (int y = 0; y < matrix->side; ++y) {
        for (int x = 0; x < matrix->side; ++x) {
            if (matrix->isDark(x, y))
                picture.setPixelColor(x + quiet, y + quiet, Qt::black);
        }
    }
    return picture;
}

} // namespace lanyard::shell
