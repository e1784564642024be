// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QFormLayout;
class QWidget;

namespace lanyard::ui {

/// Writes the title of each field beside it and tells it to screen readers.
void titleFields(const QFormLayout &form, const QList<std::pair<QWidget *, QString>> &titles);

} // namespace lanyard::ui
