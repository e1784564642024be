// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// The texts of codes that came into view together, and those that are in view beside them.
struct Sighting
{
    QStringList fresh; ///< never empty; of a picture: all of them
    QStringList justBefore; ///< came so shortly before that all were held up together
    QStringList longer; ///< still in view, though decided on some time ago

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

} // namespace lanyard
