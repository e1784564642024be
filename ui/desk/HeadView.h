// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::ui {

/// What stands above every action.
struct HeadView
{
    QString icon;
    QString headline; ///< what is to be done
    QString name; ///< to whom; may be empty
    QString sentence; ///< what there is to know before; may be empty
};

} // namespace lanyard::ui
