// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/LinkWatch.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace lanyard {

/// Other desks' incarnations that the hub has less of than this desk: it went back in time, or they
/// came by another way. They are sent on only if the hub still lacks them at a second look, a while
/// later: by then their own desk, or one that looked earlier, may have sent them.
class Relays final
{
public:
    /// The hub has not all of these, as far as is known.
    void noticed(const QList<QUuid> &lacking, std::chrono::nanoseconds now, const Random &random)
    {
        for (const QUuid &incarnation : lacking) {
            if (!m_lacking.contains(incarnation)) {
                const std::chrono::nanoseconds wait{qint64(2e9 + 4e9 * random())};
                m_lacking.insert(incarnation, {now + wait, false});
            }
        }
    }
    /// The hub was looked at.
    void looked(const QList<QUuid> &lacking, std::chrono::nanoseconds now)
    {
        m_lacking.removeIf([&lacking](const auto &it) { return !lacking.contains(it.key()); });
        for (Lack &lack : m_lacking)
            lack.confirmed = lack.confirmed || lack.due <= now;
    }

    [[nodiscard]] bool areConfirmed(const QUuid &incarnation) const
    {
        return m_lacking.value(incarnation).confirmed;
    }
    /// When the second look is due; @p otherwise if it is for nothing.
    [[nodiscard]] std::chrono::nanoseconds secondLook(std::chrono::nanoseconds otherwise) const
    {
        for (const Lack &lack : m_lacking) {
            if (!lack.confirmed)
                otherwise = std::min(otherwise, lack.due);
        }
        return otherwise;
    }

private:
    struct Lack
    {
        std::chrono::nanoseconds due{0};
        bool confirmed = false;
    };
    QHash<QUuid, Lack> m_lacking;
};

} // namespace lanyard
