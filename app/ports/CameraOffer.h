// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/DeskSettings.h"

#include <QList>
#include <QSize>
#include <QString>

namespace lanyard {

/// A camera that is plugged in.
struct CameraOffer
{
    QString name; ///< outlives plugging; cameras of one make cannot be told apart
    QList<QSize> resolutions = {}; ///< the largest first
    bool facesAway = false; ///< from whoever sits before the screen: not as in a mirror

    friend bool operator==(const CameraOffer &, const CameraOffer &) = default;
};

/// Whoever sits before the screen moves their hand to where they see it move.
[[nodiscard]] inline bool isMirrored(const CameraPicture &picture, const CameraOffer &offer)
{
    return picture.mirrored.value_or(!offer.facesAway);
}

} // namespace lanyard
