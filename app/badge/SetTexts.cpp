// SPDX-License-Identifier: Apache-2.0
#include "app/badge/SetTexts.h"

#include <memory>

namespace lanyard::badge {

SetText SetTexts::set(const QString &text, const TextStyle &style, const QSizeF &room)
{
    const Wish wish{text, style, room};
    if (const SetText *known = m_known.object(wish))
        return *known;
    auto set = std::make_unique<SetText>(m_lettering.set(text, style, room));
    const SetText answer = *set;
    m_known.insert(wish, set.release());
    return answer;
}

} // namespace lanyard::badge
