// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/FaceDrawing.h"

namespace lanyard::ui {

badge::Template faceOf(const badge::Template &how, Face face)
{
    badge::Template one = how;
    if (face == Face::Back
        && !(how.back == badge::Template::Back::Fold && how.backElements.isEmpty()))
        one.front = how.backElements;
    one.back = badge::Template::Back::None;
    one.backElements.clear();
    return one;
}

const badge::Layout &FaceDrawing::layout(const badge::Template &how, Face face, const Badge &badge)
{
    if (!m_drawn || m_drawn->face != face || m_drawn->badge != badge || m_drawn->how != how)
        m_drawn = Drawn{how, face, badge, badge::layOut(faceOf(how, face), badge, m_paintBox)};
    return m_drawn->layout;
}

} // namespace lanyard::ui
