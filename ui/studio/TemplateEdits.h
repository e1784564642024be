// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/Selection.h"
#include "ui/studio/TurnedBox.h"

#include <functional>

namespace lanyard::ui {

/// A template after a step of work, and what is selected then.
struct Edited
{
    badge::Template how;
    Selection selection;

    friend bool operator==(const Edited &, const Edited &) = default;
};

enum class Edge { Left, Centre, Right, Top, Middle, Bottom };
enum class Rank { Forward, Backward, ToFront, ToBack };

/// What can be done to the selected elements of a template. Nothing here changes its argument;
/// lengths are millimetres, rounded to 0.01.
namespace edits {

[[nodiscard]] TurnedBox boxOf(const badge::Element &element);
/// Around everything that is selected; empty without a selection.
[[nodiscard]] QRectF boundsOf(const badge::Template &how, const Selection &selection);

[[nodiscard]] Edited moved(const Edited &now, const QPointF &by);
/// One element by its own handles, several by those around them all.
[[nodiscard]] Edited
stretched(const Edited &now, Handle handle, const QPointF &by, bool keepsShape);
/// Turned to @p degrees, from 0 up to 360.
[[nodiscard]] Edited turned(const Edited &now, double degrees);
/// Several with each other; one, or @p toPage, with the page.
[[nodiscard]] Edited aligned(const Edited &now, Edge edge, bool toPage);
/// The same gap between each two; the outermost stay. Fewer than three stay as they are.
[[nodiscard]] Edited distributed(const Edited &now, Qt::Orientation along);
[[nodiscard]] Edited ranked(const Edited &now, Rank rank);
/// Copies on top, a little lower to the right; they are selected.
[[nodiscard]] Edited duplicated(const Edited &now);
[[nodiscard]] Edited removed(const Edited &now);
/// On top of the selection's face, and selected.
[[nodiscard]] Edited added(const Edited &now, const badge::Element &element);
[[nodiscard]] Edited changed(const Edited &now,
                             const std::function<void(badge::Element &)> &change);

/// What a picture from a file of that name is called in a template: another picture keeps its own.
[[nodiscard]] QString
nameForPicture(const badge::Template &how, const QString &file, const QByteArray &bytes);

} // namespace edits
} // namespace lanyard::ui
