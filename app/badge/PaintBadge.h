// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace lanyard::badge {

/// Draws a page of a badge: the one function behind PDF, picture and preview. The painter's logical
/// unit must be a millimetre, its origin the page's upper left corner.
void paint(QPainter &painter, const Layout &layout);

/// The first page of a badge in one step.
void paintBadge(QPainter &painter, const Template &how, const Badge &badge);

} // namespace lanyard::badge
