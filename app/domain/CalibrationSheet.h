// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// The words of the page that a printer is measured with. %1 in a caption is its length in mm.
struct CalibrationSheet
{
    QString title;
    QString instruction;
    QString left; ///< of what is measured from the left edge of the paper
    QString top; ///< from the upper edge
    QString width; ///< of the frame
    QString height;
};

} // namespace lanyard
