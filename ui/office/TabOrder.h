// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace lanyard::ui {

/// Lets Tab go through @p part as its layouts lie, whenever its controls were made.
void orderTabs(const QWidget &part);

} // namespace lanyard::ui
