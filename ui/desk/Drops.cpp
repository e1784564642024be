// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/Drops.h"

#include <QMimeData>
#include <QUrl>

namespace lanyard::ui {

Drops dropsIn(const QMimeData *data)
{
    Drops drops;
    if (!data)
        return drops;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            drops.files.append(url.toLocalFile());
    }
    if (drops.files.isEmpty() && data->hasImage()) {
        if (const auto image = qvariant_cast<QImage>(data->imageData()); !image.isNull())
            drops.pictures.append(image);
    }
    return drops;
}

bool mayHoldDrops(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasImage());
}

} // namespace lanyard::ui
