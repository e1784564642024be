// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"
#include "ui/studio/Selection.h"

#include <optional>

namespace lanyard::ui {

/// One face of a template with somebody's particulars in it, laid out anew only when one of them
/// has changed.
class FaceDrawing final
{
public:
    [[nodiscard]] const badge::Layout &
    layout(const badge::Template &how, Face face, const Badge &badge);

private:
    struct Drawn
    {
        badge::Template how;
        Face face;
        Badge badge;
        badge::Layout layout;
    };

    badge::PaintBox m_paintBox;
    std::optional<Drawn> m_drawn;
};

/// A template whose front is @p face, and that has nothing else. The back of one that is folded
/// repeats the front as long as it has nothing of its own.
[[nodiscard]] badge::Template faceOf(const badge::Template &how, Face face);

} // namespace lanyard::ui
