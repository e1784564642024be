// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;
class QLineEdit;
class QString;

namespace lanyard::ui {

/// What is too long for @p choice stands whole in its tool tip, and in its list, which becomes as
/// wide as its longest entry.
void keepWhole(QComboBox &choice);

/// The hint of an empty @p field; whole in its tool tip, too, where the field may be too narrow.
void setHint(QLineEdit &field, const QString &hint);

} // namespace lanyard::ui
