// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Medium.h"

namespace lanyard::badge {

/// What a folder of gLabels' templates holds.
struct GlabelsMedia
{
    QList<Medium> media;
    qsizetype leftOut = 0; ///< discs, ellipses, and what has no size that makes sense
};

/// Media from the XML files of gLabels (http://glabels.org/xmlns/3.0/, and those of glabels-qt):
/// rectangles, rounds and continuous rolls. Lengths are in pt where no unit is said.
[[nodiscard]] GlabelsMedia readGlabelsMedia(const QString &folder);

/// Where gLabels keeps its templates on this computer; empty if it is not installed.
[[nodiscard]] QString glabelsFolder();

} // namespace lanyard::badge
