// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Lettering.h"

#include <QCache>

namespace lanyard::badge {

/// Sets texts like Lettering, and those that come again, such as the event's name, only once. Not
/// for use by two threads at once.
class SetTexts final
{
public:
    [[nodiscard]] SetText set(const QString &text, const TextStyle &style, const QSizeF &room);
    [[nodiscard]] const Lettering &lettering() const { return m_lettering; }

private:
    struct Wish
    {
        QString text;
        TextStyle style;
        QSizeF room;

        friend bool operator==(const Wish &, const Wish &) = default;
        friend size_t qHash(const Wish &wish, size_t seed)
        {
            return qHashMulti(seed, wish.text, wish.room.width(), wish.room.height());
        }
    };

    static constexpr int most = 256;

    Lettering m_lettering;
    QCache<Wish, SetText> m_known{most};
};

} // namespace lanyard::badge
