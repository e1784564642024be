// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace lanyard::badge {

/// Draws a badge: the one function behind PDF, picture and preview. The painter's logical unit
/// must be a millimetre, its origin the badge's upper left corner.
void paint(QPainter &painter, const Layout &layout);

/// The same in one step.
void paintBadge(QPainter &painter, const Template &how, const Badge &badge);

} // namespace lanyard::badge
