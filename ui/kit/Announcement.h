// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace lanyard::ui {

/// Makes @p widget a place whose words a screen reader reads out when they change (role
/// "notification"). To be called before anything asks for its accessibility.
void makeLive(QWidget &widget);

/// Gives @p live its words; nobody has to look or move the focus there to hear of them. Where it is
/// hidden they are heard once it is shown.
void announce(QWidget &live, const QString &sentence);

} // namespace lanyard::ui
